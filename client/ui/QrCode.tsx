import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './QrCode.module.css';

interface Props {
  text: string;
  /** What it opens, for those who cannot scan it. */
  label: string;
}

/** Dark on white in every theme, since phones read it so. */
export function QrCode({ text, label }: Props) {
  const { size, path } = useMemo(() => {
    const { data, size } = encode(text, { border: 2 });
    const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
    return { size, path };
  }, [text]);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
