import { useTranslation } from 'react-i18next';
import { refusalSentence } from '#client/i18n/sentences.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Sentence } from '#shared/draft/model.ts';
import styles from './SentencePanel.module.css';
import { BreachList } from './BreachList.tsx';
import { DroppedElements, MoveElement, PartName } from './ElementActions.tsx';
import { LockNote } from './LockNote.tsx';
import { ModelNote } from './ModelNote.tsx';
import { RejectForm } from './RejectForm.tsx';
import { sourcesOf } from './sentencePieces.ts';
import { SourceNote } from './SourceNote.tsx';
import type { DraftDesk } from './useDraftDesk.ts';

interface Props {
  sentence: Sentence;
  desk: DraftDesk;
  onOpenInput: (inputId: string) => void;
}

/** What can be done with the chosen sentence, and where it comes from. */
export function SentencePanel({ sentence, desk, onOpenInput }: Props) {
  const { t, i18n } = useTranslation('rapporteur');
  const sources = sourcesOf([...sentence.cites, ...(sentence.elements ?? []).flatMap(({ cites }) => cites)]);
  const shown = sources.filter(({ key }) => desk.openSource === 'all' || desk.openSource === key);
  return (
    <div className={styles.panel} lang={i18n.language} role="group" aria-label={t('sentence.label')}>
      {desk.isRejecting ? (
        <RejectForm desk={desk} />
      ) : (
        <Actions sentence={sentence} desk={desk} sources={sources.length} />
      )}
      <LockNote sentence={sentence} />
      <BreachList breaches={desk.breaches.filter(({ sentenceId }) => sentenceId === sentence.id)} />
      <ModelNote sentence={sentence} />
      {desk.element !== null && <MoveElement sentence={sentence} element={desk.element} />}
      <DroppedElements sentence={sentence} desk={desk} />
      {shown.length > 0 && (
        <ul className={styles.sources}>
          {shown.map((source) => (
            <SourceNote key={source.key} source={source} onOpenInput={onOpenInput} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Actions({ sentence, desk, sources }: { sentence: Sentence; desk: DraftDesk; sources: number }) {
  const { t } = useTranslation('rapporteur');
  const isLocked = sentence.state === 'locked';
  const noRewriting = isLocked ? refusalSentence({ refusal: 'sentenceLocked' }) : null;
  const noLocking = useDisabledReason({ type: 'LockSentence', sentenceId: sentence.id, on: !isLocked });
  const noAccepting = useDisabledReason({ type: 'AcceptSentence', sentenceId: sentence.id });
  const noRejecting = useDisabledReason({ type: 'RejectSentence', sentenceId: sentence.id });
  const isRejected = sentence.state === 'rejected';
  const span = desk.element === null ? undefined : sentence.elements?.[desk.element];
  const part = span && sentence.text.slice(span.start, span.end);
  return (
    <div className={styles.actions}>
      <Button size="small" shortcut="A" disabledReason={noAccepting} onClick={() => void desk.accept()}>
        {t(isRejected ? 'sentence.restore' : 'sentence.accept')}
      </Button>
      <Button size="small" shortcut="E" disabledReason={noRewriting} onClick={desk.rewrite}>
        {t('sentence.rewrite')}
      </Button>
      <Button size="small" shortcut="R" disabledReason={noRejecting} onClick={desk.beginReject}>
        {t('sentence.reject')}
      </Button>
      <Button size="small" shortcut="F" disabledReason={noLocking} onClick={() => void desk.lock()}>
        {t(isLocked ? 'sentence.unlock' : 'sentence.lock')}
      </Button>
      {desk.parts > 1 && (
        <Button size="small" shortcut="D" onClick={() => void desk.drop()}>
          {part === undefined ? t('element.choose') : <PartName text={part} />}
        </Button>
      )}
      {sources > 0 && (
        <Button
          size="small"
          variant="quiet"
          shortcut="S"
          aria-expanded={desk.openSource === 'all'}
          onClick={desk.showSources}
        >
          {t('sentence.sources', { count: sources })}
        </Button>
      )}
      <span className={styles.facts}>
        {t(`state.${sentence.state}`)}
        {sentence.organizations > 0 && ` · ${t('sentence.organizations', { count: sentence.organizations })}`}
      </span>
    </div>
  );
}
