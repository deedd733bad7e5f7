import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { useRunning } from './useRunning.ts';

/** Says to a screen reader when the floor changes hands. */
export function FloorNews() {
  const { t } = useTranslation('chair');
  const running = useRunning();
  const name = nameOf(running?.person, t('next.theUnnamed'));
  return <LiveRegion message={running ? t('news.hasFloor', { name }) : t('now.nobody')} />;
}
