import { useTranslation } from 'react-i18next';
import { listStateOf } from '#shared/wire/view.ts';
import { useConsultation } from '#client/store/selecting.ts';
import styles from './Header.module.css';

/** Which consultation, which item, and whether one can ask. */
export function Header() {
  const { t } = useTranslation('common');
  const { setUp, itemId, sittingId, sittings, lists } = useConsultation(({ everyone }) => everyone);
  const index = setUp.programme.findIndex(({ id }) => id === itemId);
  const item = setUp.programme[index];
  const list = itemId === null ? undefined : lists[itemId];
  const sitting = sittingId === null ? undefined : sittings[sittingId];
  return (
    <header className={styles.header}>
      <p className={styles.title}>
        <bdi>{setUp.title}</bdi>
      </p>
      <h1 className={styles.item}>
        {item ? t('item.title', { number: index + 1, title: item.title }) : t('item.none')}
      </h1>
      <p className={styles.state}>
        {sitting?.state === 'open' ? null : <span>{t(`sitting.${sitting?.state ?? 'none'}`)}</span>}
        {list && (
          <span>
            {t('list.title')}: {t(`list.${listStateOf(list)}`)}
          </span>
        )}
      </p>
    </header>
  );
}
