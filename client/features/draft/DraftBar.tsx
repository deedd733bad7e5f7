import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Format } from '#shared/draft/model.ts';
import { wordsIn } from './draftPage.ts';
import styles from './DraftBar.module.css';
import { DraftStatus } from './DraftStatus.tsx';
import { ModelLine } from './ModelLine.tsx';
import { Reflection } from './Reflection.tsx';
import type { DraftDesk } from './useDraftDesk.ts';

interface Props {
  desk: DraftDesk;
  format: Format;
  onFormat: (format: Format) => void;
  open: DraftPanel | null;
  onToggle: (panel: DraftPanel) => void;
}

/** What opens under the bar, one at a time. */
export type DraftPanel = 'list' | 'versions' | 'release';

const formats: Format[] = ['president', 'secretariat'];

/** Which document, how far it is, and what is still missing in it. */
export function DraftBar({ desk, format, onFormat, open, onToggle }: Props) {
  const { t } = useTranslation('rapporteur');
  const isShared = useConsultation(({ everyone }) => everyone.draft.shared);
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
        <DraftStatus format={format} />
        {' · '}
        {t('draft.version', { version: desk.desk.draftVersion })}
        {' · '}
        {t('draft.words', { count: wordsIn(desk.page) })}
        {' · '}
        {t(isShared ? 'draft.shared' : 'draft.notShared')}
      </p>
      <ModelLine />
      <div className={styles.tasks}>
        <Button size="small" shortcut="L" aria-expanded={open === 'list'} onClick={() => onToggle('list')}>
          <Reflection format={format} />
        </Button>
        <Button
          size="small"
          shortcut="B"
          onClick={desk.nextBreach}
          disabledReason={total === 0 ? t('check.none') : null}
        >
          {broken > 0 ? t('check.breaches', { count: broken }) : t('check.warnings', { count: total })}
        </Button>
        <Button
          size="small"
          variant="quiet"
          shortcut="V"
          aria-expanded={open === 'versions'}
          onClick={() => onToggle('versions')}
        >
          {t('versions.title')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          shortcut="P"
          aria-expanded={open === 'release'}
          onClick={() => onToggle('release')}
        >
          {t('release.label')}
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
