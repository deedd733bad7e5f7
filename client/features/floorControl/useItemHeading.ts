import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { sittingShown } from './sittingShown.ts';

/** What is on: the open item, else how the sitting stands. The same words on every screen. */
export function useItemHeading(): string {
  const { t } = useTranslation('common');
  const { programme } = useConsultation(({ everyone }) => everyone.setUp);
  const itemId = useConsultation(({ everyone }) => everyone.itemId);
  const sitting = useConsultation(({ everyone }) => sittingShown(everyone));
  const number = programme.findIndex(({ id }) => id === itemId) + 1;
  const item = programme[number - 1];
  if (item) return t('item.title', { number, title: item.title });
  return sitting === 'open' ? t('item.none') : t(`sitting.${sitting}`);
}
