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
                {change.kind !== 'removed' && !change.erased && (
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
function Change({ change }: { change: SentenceChange }) {
  const { kind, text, erased } = change;
  const whole = { kind: kind === 'added' || kind === 'removed' ? kind : ('same' as const), text };
  const all = change.runs ?? [{ ...whole, ...(erased && { erased }) }];
  return (
    <span lang="en" dir="auto">
      {all.map((run, index) => {
        if (run.erased) return <Erased key={index} />;
        if (run.kind === 'added') return <ins key={index}>{run.text}</ins>;
        return run.kind === 'removed' ? <del key={index}>{run.text}</del> : <span key={index}>{run.text}</span>;
      })}
    </span>
  );
}

/** Stands for a wording that nobody can read any more, and is none itself: neither struck nor underlined. */
function Erased() {
  const { t } = useTranslation();
  return <span className={styles.erased}> {t('common:erased')} </span>;
}
