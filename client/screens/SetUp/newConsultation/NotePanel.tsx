import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteReading } from '#shared/conceptNote/noteReading.ts';
import { stretchesOf } from './evidence.ts';
import type { SetUpField } from './fields.ts';
import styles from './NotePanel.module.css';

interface Props {
  text: string;
  reading: NoteReading;
  /** The field that has the focus: its passages are the strong ones. */
  active: SetUpField | null;
}

/** The note, with everything marked that was recognized in it. It turns to the passages of the field one works on. */
export function NotePanel({ text, reading, active }: Props) {
  const { t } = useTranslation('newConsultation');
  const panel = useRef<HTMLDivElement>(null);
  const stretches = useMemo(() => stretchesOf(text, reading), [text, reading]);
  useEffect(() => {
    const here = panel.current;
    const mark = active && here?.querySelector<HTMLElement>(`[data-says~="${active}"]`);
    if (!here || !mark) return;
    // Only the panel turns; the page stays where the person works.
    here.scrollTop += mark.getBoundingClientRect().top - here.getBoundingClientRect().top - here.clientHeight / 3;
  }, [active]);
  return (
    <aside className={styles.aside} aria-labelledby="note-title">
      <h2 id="note-title" className={styles.title}>
        {t('note.beside')}
      </h2>
      <div ref={panel} className={styles.panel} role="region" aria-labelledby="note-title" tabIndex={0} dir="auto">
        {stretches.map(({ text: part, fields }, index) =>
          fields.length === 0 ? (
            part
          ) : (
            <mark
              key={index}
              data-says={fields.join(' ')}
              className={active && fields.includes(active) ? styles.active : styles.mark}
            >
              {part}
            </mark>
          ),
        )}
      </div>
    </aside>
  );
}
