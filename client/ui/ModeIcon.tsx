import type { Mode } from '#shared/consultation/people/profile.ts';
import { useTranslation } from 'react-i18next';
import styles from './icons.module.css';

/** A chair's seat, a screen, a telephone. */
const shapes: Record<Mode, string> = {
  room: 'M7 3v18M7 13h10v8',
  online: 'M3 5h18v11H3zm6 15h6m-3-4v4',
  phone: 'M6 3l3 1 1 4-2 2a12 12 0 0 0 6 6l2-2 4 1 1 3c0 2-2 3-4 3A16 16 0 0 1 3 7c0-2 1-4 3-4z',
};

interface Props {
  mode: Mode;
  /** Leaves the words out where they stand beside it. */
  decorative?: boolean;
}

export function ModeIcon({ mode, decorative = false }: Props) {
  const { t } = useTranslation('common');
  const naming = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(`mode.${mode}`) };
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" {...naming}>
      {!decorative && <title>{t(`mode.${mode}`)}</title>}
      <path d={shapes[mode]} />
    </svg>
  );
}
