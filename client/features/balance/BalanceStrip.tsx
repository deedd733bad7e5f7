import { useTranslation } from 'react-i18next';
import { percent } from '#client/i18n/formats.ts';
import hidden from '#client/ui/hidden.module.css';
import type { Trait } from '#shared/consultation/balance/balanceOf.ts';
import type { GroupFigures } from '#shared/consultation/balance/figures.ts';
import styles from './Balance.module.css';
import { groupNamed } from './groupNamed.ts';

/** Two thin bars per group: of the floor, and of those present. The numbers stand beside them, so the bars say nothing by themselves. */
export function BalanceStrip({ rows, trait }: { rows: readonly GroupFigures[]; trait: Trait }) {
  const { t } = useTranslation('chair');
  return (
    <ul className={styles.strip}>
      {rows.map(({ group, shares }) => (
        <li key={group} className={styles.group}>
          <bdi className={styles.name}>{groupNamed(t, trait, group)}</bdi>
          <Bar share={shares.floorSeconds} kind="floor" />
          <Bar share={shares.present ?? null} kind="present" />
        </li>
      ))}
    </ul>
  );
}

function Bar({ share, kind }: { share: number | null; kind: 'floor' | 'present' }) {
  const { t } = useTranslation('chair');
  if (share === null) return null;
  return (
    <span className={styles.bar}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles[kind]} style={{ inlineSize: `${Math.round(share * 1000) / 10}%` }} />
      </span>
      <span className={styles.share} aria-hidden="true">
        {percent(share)}
      </span>
      <span className={hidden.hidden}>
        {t(kind === 'floor' ? 'balance.ofFloor' : 'balance.ofPresent', { percent: percent(share) })}
      </span>
    </span>
  );
}
