import { useTranslation } from 'react-i18next';
import type { PublishedItem } from '#shared/wire/publication.ts';
import styles from './Record.module.css';
import { TableFrame } from './TableFrame.tsx';

const STATES = ['withdrawn', 'absent', 'declined', 'notReached'] as const;
const COLUMNS = [...STATES, 'inWriting'] as const;

/** Who asked and did not have the floor, as counts, and the items that were not taken up. */
export function Unheard({ items }: { items: PublishedItem[] }) {
  const { t } = useTranslation('record');
  const some = items.filter(({ unheard }) => STATES.some((state) => unheard[state] > 0));
  const notTaken = items.filter(({ spans }) => spans.length === 0);
  return (
    <section className={styles.part} aria-labelledby="unheard">
      <h2 id="unheard">{t('unheard.title')}</h2>
      {some.length === 0 && <p>{t('unheard.none')}</p>}
      {some.length > 0 && (
        <TableFrame labelledBy="unheard">
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('speakers.item')}</th>
                {COLUMNS.map((state) => (
                  <th key={state} scope="col">
                    {t(`unheard.${state}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {some.map(({ itemId, title, unheard }) => (
                <tr key={itemId}>
                  <th scope="row">
                    <bdi>{title}</bdi>
                  </th>
                  {COLUMNS.map((state) => (
                    <td key={state} className={styles.number}>
                      {unheard[state]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {notTaken.length > 0 && (
        <p>
          {t('unheard.notTaken', { count: notTaken.length })} <bdi>{notTaken.map(({ title }) => title).join('; ')}</bdi>
        </p>
      )}
    </section>
  );
}
