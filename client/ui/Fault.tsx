import { Banner } from './Banner.tsx';
import styles from './Fault.module.css';

/** What went wrong, read out at once. The server names several faults with a line each. */
export function Fault({ message }: { message: string }) {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  return (
    <Banner tone="over" live="alert">
      {lines.length > 1 ? (
        <ul className={styles.lines}>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      ) : (
        message
      )}
    </Banner>
  );
}
