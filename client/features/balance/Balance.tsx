import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { useNow } from '#client/ui/serverClock.ts';
import type { Trait } from '#shared/consultation/balance/balanceOf.ts';
import { liveBalanceOf } from '#shared/consultation/balance/balanceOfConsultation.ts';
import styles from './Balance.module.css';
import { BalanceStrip } from './BalanceStrip.tsx';
import { BalanceTable } from './BalanceTable.tsx';
import { FirstTimers } from './FirstTimers.tsx';
import { isTelling, traits } from './traits.ts';

const MOST_ON_STRIP = 4;

/** How the floor is shared so far, beside who is there to have it: bars at a glance, and the figures as a table. */
export function Balance() {
  const { t } = useTranslation('chair');
  const [hasFigures, setFigures] = useState(false);
  const [trait, setTrait] = useState<Trait>('category');
  const now = useNow(5000);
  const { by, firstTime } = useConsultation((consultation) => liveBalanceOf(consultation, now));
  const rows = by[trait] ?? [];
  return (
    <section className={styles.balance} aria-labelledby="balance">
      <div className={styles.head}>
        <h2 id="balance" className={styles.title}>
          {t('balance.title')}
        </h2>
        <select
          className={styles.by}
          aria-label={t('balance.by')}
          value={trait}
          onChange={(event) => setTrait(event.target.value as Trait)}
        >
          {traits.map((each) => (
            <option key={each} value={each}>
              {t(`balance.trait.${each}`)}
            </option>
          ))}
        </select>
        <Button
          size="small"
          variant="quiet"
          id="balance-figures"
          shortcut="V"
          aria-expanded={hasFigures}
          onClick={() => setFigures(!hasFigures)}
        >
          {t('balance.figures')}
        </Button>
        {isTelling(rows) && <Legend hasPresent={rows.some(({ present }) => present !== undefined)} />}
      </div>
      {hasFigures ? (
        <BalanceTable rows={rows} trait={trait} />
      ) : isTelling(rows) ? (
        <BalanceStrip rows={rows.slice(0, MOST_ON_STRIP)} trait={trait} />
      ) : (
        <p className={styles.quiet}>{t('balance.nothing')}</p>
      )}
      {firstTime && <FirstTimers {...firstTime} hasSittings={hasFigures} />}
    </section>
  );
}

function Legend({ hasPresent }: { hasPresent: boolean }) {
  const { t } = useTranslation('chair');
  return (
    <p className={styles.legend}>
      <span className={styles.floorKey} aria-hidden="true" /> {t('balance.floor')}
      {hasPresent && (
        <>
          <span className={styles.presentKey} aria-hidden="true" /> {t('balance.present')}
        </>
      )}
    </p>
  );
}
