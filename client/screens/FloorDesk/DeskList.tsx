import type { KeyboardEvent, ReactNode } from 'react';
import styles from './DeskList.module.css';
import { DeskEntry } from './DeskEntry.tsx';
import type { DeskRow } from './deskRows.ts';

interface Props {
  id: string;
  title: string;
  /** What is special about waiting here. */
  about?: ReactNode;
  rows: DeskRow[];
}

/** Those who wait in one place. Nothing is here while nobody does. */
export function DeskList({ id, title, about, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id}>
        {title} <span className={styles.count}>{rows.length}</span>
      </h3>
      {about && <p className={styles.about}>{about}</p>}
      <ol className={styles.list}>
        {rows.map((row) => (
          <DeskEntry key={row.request.requestId} row={row} />
        ))}
      </ol>
    </section>
  );
}

const ROW = '[data-desk-row]';

/** Up and down go from row to row, through all lists of the desk; the first button of a row has the focus. */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = (event.target as HTMLElement).closest(ROW);
  if (!row) return;
  const rows = [...event.currentTarget.querySelectorAll(ROW)];
  const next = rows[rows.indexOf(row) + (event.key === 'ArrowDown' ? 1 : -1)];
  event.preventDefault();
  next?.querySelector('button')?.focus();
}
