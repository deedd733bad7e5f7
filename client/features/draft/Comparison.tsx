import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import type { Format } from '#shared/draft/model.ts';
import type { SentenceChange } from '#shared/draft/versions/compareVersions.ts';
import { useComparison } from './useVersions.ts';
import styles from './Versions.module.css';

interface Props {
  format: Format;
  from: number;
  to: number;
  onGoTo: (sentenceId: string) => void;
}

/** What differs between two versions, section by section, word by word. */
export function Comparison({ format, from, to, onGoTo }: Props) {
  const { t } = useTranslation('rapporteur');
  const compared = useComparison(format, from, to);
  if (compared === 'failed') return <p role="alert">{t('versions.failed')}</p>;
  if (compared === null) return <p role="status">{t('versions.loading')}</p>;
  if (compared.sections.length === 0) return <p role="status">{t('versions.same', { from, to })}</p>;
  return (
    <div className={styles.comparison} role="region" tabIndex={0} aria-label={t('versions.between', { from, to })}>
      {compared.sections.map(({ sectionId, heading, changes }) => (
        <section key={sectionId}>
          <h4>{heading ?? t('versions.section', { section: sectionId })}</h4>
          <ul>
            {changes.map((change) => (
              <li key={change.sentenceId}>
                <span className={styles.kind}>{t(`versions.kind.${change.kind}`)}</span> <Change change={change} />
                {change.kind !== 'removed' && (
                  <Button size="small" variant="quiet" onClick={() => onGoTo(change.sentenceId)}>
                    {t('versions.goTo')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Came and went stand beside words, not beside colour alone: as `ins` and `del`, underlined and struck. */
function Change({ change: { kind, text, runs } }: { change: SentenceChange }) {
  const all = runs ?? [{ kind: kind === 'added' || kind === 'removed' ? kind : ('same' as const), text }];
  return (
    <span lang="en" dir="auto">
      {all.map((run, index) => {
        if (run.kind === 'added') return <ins key={index}>{run.text}</ins>;
        return run.kind === 'removed' ? <del key={index}>{run.text}</del> : <span key={index}>{run.text}</span>;
      })}
    </span>
  );
}
