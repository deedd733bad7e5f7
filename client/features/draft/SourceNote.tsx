import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { inputDescribed } from './inputDescribed.ts';
import styles from './SentencePanel.module.css';
import type { Source } from './sentencePieces.ts';

interface Props {
  source: Source;
  onOpenInput: (inputId: string) => void;
}

/** Who said it, when, and in which words. */
export function SourceNote({ source, onOpenInput }: Props) {
  const { t } = useTranslation('rapporteur');
  if (source.kind === 'setUp')
    return (
      <li className={styles.source}>
        <span className={styles.number}>§</span>
        <p>{t('source.fromSetUp', { fields: source.fields.join(', ') })}</p>
      </li>
    );
  return <InputNote inputId={source.inputId} pointIds={source.pointIds} onOpenInput={onOpenInput} />;
}

interface InputProps {
  inputId: string;
  pointIds: string[];
  onOpenInput: (inputId: string) => void;
}

function InputNote({ inputId, pointIds, onOpenInput }: InputProps) {
  const { t } = useTranslation('rapporteur');
  const { person, onBehalfOf, at, ordinal, isWritten } = useConsultation((consultation) =>
    inputDescribed(consultation, inputId),
  );
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  const quotes = useConsultation(({ desk }) => pointIds.map((id) => desk.points[id]?.verbatim ?? ''));
  return (
    <li className={styles.source}>
      <span className={styles.number}>{t(isWritten ? 'source.written' : 'source.spoken', { number: ordinal })}</span>
      <div>
        <p className={styles.who}>
          <SpeakerName person={person} onBehalfOf={onBehalfOf} />
          {at !== null && <span className={styles.at}>{timeOfDay(at, timeZone)}</span>}
          {!isWritten && (
            <Button size="small" variant="quiet" onClick={() => onOpenInput(inputId)}>
              {t('source.whole')}
            </Button>
          )}
        </p>
        {quotes.map((quote, index) => (
          <blockquote key={pointIds[index]} dir="auto">
            {quote === '' ? t('source.erased') : quote}
          </blockquote>
        ))}
      </div>
    </li>
  );
}
