import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Confirm.module.css';
import { useConfirmation } from './Confirming.ts';
import type { Fault } from './checks.ts';
import { faultsToTell } from './faults.ts';
import { faultSentence } from './faultSentence.ts';
import { stillWanted } from './fields.ts';

/** What is still missing, with links to the fields: first what is needed, then what the draft would be poorer without. */
export function Missing() {
  const { t } = useTranslation('newConsultation');
  const { source, draft } = useConfirmation();
  const wanted = stillWanted(source, draft);
  const { missing } = draft;
  const link = (field: string) => (
    <Fragment key={field}>
      {' '}
      <PlaceLink path={[field]}>{t(`field.${field}`)}</PlaceLink>
    </Fragment>
  );
  return (
    <div className={styles.missing}>
      {missing.length > 0 ? (
        <p className={styles.needed}>
          {t('missing.needed', { count: missing.length })}
          {missing.map(link)}
        </p>
      ) : (
        <Ready />
      )}
      {wanted.length > 0 && (
        <p className={styles.wanted}>
          {t('missing.wanted')}
          {wanted.map(link)}
        </p>
      )}
    </div>
  );
}

/** Nothing is missing: the way to the end, or to what has to be mended; once somebody tried, the summary says it. */
function Ready() {
  const { t } = useTranslation(['newConsultation', 'common']);
  const { faults, isTried } = useConfirmation();
  const told = faultsToTell(faults, isTried);
  const [first] = told;
  if (!first)
    return (
      <p>
        {t('missing.nothing')} <PlaceLink path={['create']}>{t('missing.toTheEnd')}</PlaceLink>
      </p>
    );
  if (isTried) return null;
  return (
    <p className={styles.needed}>
      {t('missing.mend', { count: told.length })} <PlaceLink path={first.path}>{faultSentence(t, first)}</PlaceLink>
    </p>
  );
}

function PlaceLink({ path, children }: { path: Fault['path']; children: ReactNode }) {
  const { open } = useConfirmation();
  return (
    <a
      href={`#${path.join('.')}`}
      onClick={(event) => {
        event.preventDefault();
        open(path);
      }}
    >
      {children}
    </a>
  );
}

/** What keeps the set-up from being created, a line each; it has the focus when somebody tried. */
export function FaultSummary({ faults, tries }: { faults: readonly Fault[]; tries: number }) {
  const { t } = useTranslation(['newConsultation', 'common']);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);
  if (faults.length === 0) return null;
  return (
    <div ref={summary} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby="faults-title">
      <h2 id="faults-title">{t('faults.title', { count: faults.length })}</h2>
      <ul>
        {faults.map((fault, index) => (
          <li key={index}>
            {fault.path.length === 0 ? (
              faultSentence(t, fault)
            ) : (
              <PlaceLink path={fault.path}>{faultSentence(t, fault)}</PlaceLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
