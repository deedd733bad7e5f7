import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence } from '#client/i18n/sentences.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { RefusalCode } from '#shared/consultation/refusals.ts';
import type { Point } from '#shared/points/point.ts';
import styles from './Words.module.css';

/** Parts a point: each idea on a line of its own; what stands on no line is left out. */
export function SplitForm({ point, onDone }: { point: Point; onDone: () => void }) {
  const { t } = useTranslation('rapporteur');
  const [text, setText] = useState(point.verbatim);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const parts = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const split = async () => {
    if (parts.length < 2) return;
    const command = {
      type: 'SplitPoint',
      pointId: point.pointId,
      parts: parts.map((words) => ({ text: words })),
    } as const;
    const ack = await submit(command, { quiet: true });
    if (ack.ok) onDone();
    else setRefused(ack.refusal);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void split();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void split();
  };
  return (
    <form className={styles.box} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Field
        label={t('points.parts')}
        hint={t('points.partsHint')}
        error={refused && refusalSentence({ refusal: refused })}
      >
        {(control) => (
          <textarea
            {...control}
            autoFocus
            rows={3}
            dir="auto"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledReason={parts.length < 2 ? t('points.partsMissing') : null}>
          {t('points.splitInto', { count: parts.length })}
        </Button>
        <Button size="small" variant="quiet" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
