import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ordinal } from '#client/i18n/sentences.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import type { Standing } from './standing.ts';

const FLASH_MS = 1000;

/** "You are next" by vibration, in the tab's title, and to a screen reader; the page itself shows it for as long as it holds. */
export function useTurnAlert(standing: Standing): ReactNode {
  const { t } = useTranslation('participant');
  const title = useConsultation(({ everyone }) => everyone.setUp.title);
  const { is } = standing;
  const isTurn = is === 'next' || is === 'speaking';
  const place = 'place' in standing ? standing.place.place : null;
  const short =
    is === 'waiting' && place !== null ? t('waiting.title', { place: ordinal(place) }) : isTurn ? t(`${is}.title`) : '';
  useEffect(() => {
    if (isTurn) navigator.vibrate?.(is === 'next' ? [200, 100, 200] : [400]);
  }, [is, isTurn]);
  useEffect(() => {
    const full = [short, title].filter(Boolean).join(' · ');
    document.title = full;
    if (!isTurn) return;
    let isLit = false;
    const timer = setInterval(() => {
      isLit = !isLit && document.visibilityState === 'hidden';
      document.title = isLit ? `● ${short}` : full;
    }, FLASH_MS);
    return () => clearInterval(timer);
  }, [short, title, isTurn]);
  return <LiveRegion message={short} urgent={isTurn} />;
}
