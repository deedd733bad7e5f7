import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Format } from '#shared/draft/model.ts';
import { notReflectedIn } from '#shared/wire/view.ts';
import { wordsIn } from './draftPage.ts';
import { howMuchWasTaken } from './howMuchWasTaken.ts';
import styles from './DraftBar.module.css';
import { ModelLine } from './ModelLine.tsx';
import type { DraftDesk } from './useDraftDesk.ts';

interface Props {
  desk: DraftDesk;
  format: Format;
  onFormat: (format: Format) => void;
  isListOpen: boolean;
  onList: () => void;
  areVersionsOpen: boolean;
  onVersions: () => void;
}

const formats: Format[] = ['president', 'secretariat'];

/** Which document, how far it is, and what is still missing in it. */
export function DraftBar({ desk, format, onFormat, isListOpen, onList, areVersionsOpen, onVersions }: Props) {
  const { t } = useTranslation('rapporteur');
  const isShared = useConsultation(({ everyone }) => everyone.draft.shared);
  const missing = useConsultation((consultation) => notReflectedIn(consultation).length);
  const context = useConsultation(howMuchWasTaken);
  const total = desk.breaches.length;
  const broken = desk.breaches.filter(({ severity }) => severity === 'breach').length;
  return (
    <header className={styles.bar}>
      <div className={styles.formats} role="group" aria-label={t('draft.formats')}>
        {formats.map((each) => (
          <button key={each} type="button" aria-pressed={each === format} onClick={() => onFormat(each)}>
            {t(`format.${each}`)}
          </button>
        ))}
      </div>
      <p className={styles.facts}>
        <strong>{t('draft.notOfficial')}</strong>
        {' · '}
        {t('draft.version', { version: desk.desk.draftVersion })}
        {' · '}
        {t('draft.words', { count: wordsIn(desk.page) })}
        {' · '}
        {t(isShared ? 'draft.shared' : 'draft.notShared')}
      </p>
      <ModelLine />
      <div className={styles.tasks}>
        <Button size="small" shortcut="L" aria-expanded={isListOpen} onClick={onList}>
          {t('missing.button', { count: missing, context })}
        </Button>
        <Button
          size="small"
          shortcut="B"
          onClick={desk.nextBreach}
          disabledReason={total === 0 ? t('check.none') : null}
        >
          {broken > 0 ? t('check.breaches', { count: broken }) : t('check.warnings', { count: total })}
        </Button>
        <Button size="small" variant="quiet" shortcut="V" aria-expanded={areVersionsOpen} onClick={onVersions}>
          {t('versions.title')}
        </Button>
        {desk.changed.length > 0 && (
          <>
            <Button size="small" shortcut="N" onClick={desk.nextChanged}>
              {t('changed.next', { count: desk.changed.length })}
            </Button>
            <Button size="small" variant="quiet" shortcut="M" onClick={desk.look}>
              {t('changed.seen')}
            </Button>
          </>
        )}
      </div>
    </header>
  );
}
