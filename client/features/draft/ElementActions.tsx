import { Trans, useTranslation } from 'react-i18next';
import { submit } from '#client/store/submit.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { Sentence } from '#shared/draft/model.ts';
import styles from './SentencePanel.module.css';
import { droppedFrom } from './sentenceActs.ts';
import type { DraftDesk } from './useDraftDesk.ts';

/** Names the part that would go. */
export function PartName({ text }: { text: string }) {
  const { t } = useTranslation('rapporteur');
  return <Trans t={t} i18nKey="element.drop" values={{ text }} components={{ part: <bdi lang="en" /> }} />;
}

/** Files the points behind the chosen part elsewhere: it goes out of this paragraph and into that one. */
export function MoveElement({ sentence, element }: { sentence: Sentence; element: number }) {
  const { t } = useTranslation('rapporteur');
  const issues = useConsultation(({ everyone }) => everyone.setUp.issues);
  const cites = (sentence.elements?.[element]?.cites ?? []).filter((cite) => !cite.startsWith('setUp.'));
  if (cites.length === 0) return null;
  const move = async (ordinal: number) => {
    for (const pointId of cites) await submit({ type: 'FilePoint', pointId, issues: ordinal > 0 ? [ordinal] : [] });
  };
  return (
    <Field label={t('element.move')}>
      {(control) => (
        <select {...control} value="" onChange={(event) => void move(Number(event.target.value))}>
          <option value="" disabled>
            {t('element.where')}
          </option>
          {issues.map(({ title }, index) => (
            <option key={title} value={index + 1}>
              {t('points.issue', { number: index + 1, title })}
            </option>
          ))}
          <option value={0}>{t('points.noIssue')}</option>
        </select>
      )}
    </Field>
  );
}

/** What was taken out of the sentence, and the way back. */
export function DroppedElements({ sentence, desk }: { sentence: Sentence; desk: DraftDesk }) {
  const { t } = useTranslation('rapporteur');
  const dropped = droppedFrom(desk.desk, sentence.id);
  if (dropped.length === 0) return null;
  return (
    <ul className={styles.dropped}>
      {dropped.map(({ dropId, text }, index) => (
        <li key={dropId}>
          {t('element.dropped')} <q lang="en">{text}</q>{' '}
          <Button
            size="small"
            variant="quiet"
            shortcut={index === dropped.length - 1 ? 'Z' : undefined}
            onClick={() => void desk.restore(dropId)}
          >
            {t('element.restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
