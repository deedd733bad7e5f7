import { useTranslation } from 'react-i18next';
import { languageName, minutesOf, percent } from '#client/i18n/formats.ts';
import { NOT_GIVEN } from '#shared/consultation/people/profile.ts';
import { SMALL_GROUPS } from '#shared/consultation/balance/balanceOf.ts';
import type { Publication, PublishedFigures, PublishedGroup } from '#shared/wire/publication.ts';
import styles from './Record.module.css';
import bars from './Balance.module.css';
import { FirstTimers } from './FirstTimers.tsx';
import { rowsOf, type Trait } from './shares.ts';
import { TableFrame } from './TableFrame.tsx';

const TRAITS: Trait[] = ['category', 'region', 'mode', 'language'];

/** How the floor was shared, beside who was there to have it. */
export function Balance({ publication }: { publication: Publication }) {
  const { t } = useTranslation('record');
  const { responses } = publication.balance;
  return (
    <section className={styles.part} aria-labelledby="balance">
      <h2 id="balance">{t('balance.title')}</h2>
      <p className={styles.quiet}>{t('balance.about')}</p>
      {TRAITS.filter((trait) => isTelling(publication, trait)).map((trait) => (
        <TraitTable key={trait} publication={publication} trait={trait} />
      ))}
      <FirstTimers publication={publication} />
      {responses.interventions > 0 && (
        <p>
          {t('balance.responses')}: {t('interventions', { count: responses.interventions })},{' '}
          {t('balance.minutes').toLowerCase()} {minutesOf(responses.floorSeconds)}
        </p>
      )}
    </section>
  );
}

/** A trait that nobody stated tells nothing. */
function isTelling({ balance }: Publication, trait: Trait): boolean {
  return (balance.by[trait] ?? []).some(({ group }) => group !== NOT_GIVEN && group !== SMALL_GROUPS);
}

function TraitTable({ publication, trait }: { publication: Publication; trait: Trait }) {
  const { t } = useTranslation('record');
  const { rows, isCounted } = rowsOf(publication, trait);
  const hasPresent = rows.some(({ shares }) => (shares.present ?? null) !== null);
  const id = `balance-${trait}`;
  return (
    <div>
      <h3 id={id}>{t(`balance.by.${trait}`)}</h3>
      {hasPresent && (
        <p className={styles.quiet}>{t(isCounted ? 'balance.presentCounted' : 'balance.presentChecked')}</p>
      )}
      <TableFrame labelledBy={id}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('balance.group')}</th>
              <th scope="col">{t('balance.requests')}</th>
              <th scope="col">{t('balance.interventions')}</th>
              <th scope="col">{t('balance.minutes')}</th>
              <th scope="col">{t(hasPresent ? 'balance.shareBeside' : 'balance.share')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.group}>
                <GroupName trait={trait} group={row.group} />
                <Figures {...row} />
                <td className={bars.cell}>
                  <Shares row={row} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('balance.total')}</th>
              <Figures {...publication.balance.total} />
              <td />
            </tr>
          </tfoot>
        </table>
      </TableFrame>
    </div>
  );
}

function GroupName({ trait, group }: { trait: Trait; group: string }) {
  const { t } = useTranslation(['record', 'common']);
  const told = () => {
    if (group === NOT_GIVEN) return t('balance.notGiven');
    if (group === SMALL_GROUPS) return t('balance.fewer');
    if (trait === 'region') return t(`common:reason.region.${group}`, { defaultValue: group });
    if (trait !== 'language') return t(`common:${trait}.${group}`, { defaultValue: group });
    return languageName(group);
  };
  return (
    <th scope="row" className={bars.group}>
      <bdi>{told()}</bdi>
    </th>
  );
}

/** Each figure with its share of all, where it is one of several; that of the floor time has its bar. */
function Figures({ requests, interventions, floorSeconds, shares }: PublishedFigures & Partial<PublishedGroup>) {
  const figures = [
    [requests, shares?.requests],
    [interventions, shares?.interventions],
    [minutesOf(floorSeconds), null],
  ] as const;
  return figures.map(([figure, share], index) => (
    <td key={index} className={styles.number}>
      {figure}
      {typeof share === 'number' && <span className={bars.words}> {percent(share)}</span>}
    </td>
  ));
}

/** Two bars under each other; the number stands beside each, so the bars say nothing by themselves. */
function Shares({ row: { shares } }: { row: PublishedGroup }) {
  const { t } = useTranslation('record');
  const { floorSeconds: ofFloor, present: ofPresent = null } = shares;
  return (
    <>
      {ofFloor !== null && <Share share={ofFloor} words={t('balance.ofFloor', { percent: percent(ofFloor) })} />}
      {ofPresent !== null && (
        <Share share={ofPresent} words={t('balance.ofPresent', { percent: percent(ofPresent) })} isPresent />
      )}
    </>
  );
}

function Share({ share, words, isPresent = false }: { share: number; words: string; isPresent?: boolean }) {
  return (
    <div className={bars.share}>
      <div className={bars.track} aria-hidden="true">
        <div
          className={isPresent ? bars.present : bars.floor}
          style={{ inlineSize: `${Math.round(share * 1000) / 10}%` }}
        />
      </div>
      <span className={bars.words}>{words}</span>
    </div>
  );
}
