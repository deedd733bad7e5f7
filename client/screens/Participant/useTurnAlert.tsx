import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { ordinal } from '#client/i18n/sentences.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import type { Standing } from './standing.ts';
import { isUrgent, type TurnAlert } from './turnAlert.ts';
import { tellBy } from './ways.ts';

const FLASH_MS = 1000;

/** The turn by vibration, tone and notification, in the tab's title, and to a screen reader; the page itself shows it for as long as it holds. */
export function useTurnAlert(standing: Standing, alerts: TurnAlert[], closesAt: number | undefined): ReactNode {
  const { t } = useTranslation('participant');
  const title = useConsultation(({ everyone }) => everyone.setUp.title);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  // The title has the place instead.
  const first = alerts.find(({ what }) => what !== 'approved');
  const urgent = isUrgent(first);
  const at = closesAt === undefined ? '' : timeOfDay(closesAt, timeZone);
  const waitsAt = standing.is === 'waiting' ? t('waiting.title', { place: ordinal(standing.place.place) }) : '';
  const short = first ? t(`alert.${first.what}`, { time: at }) : waitsAt;
  useTelling(alerts, ({ what }) => t(`alert.${what}`, { time: at }));
  useFlashingTitle(short, title, urgent);
  return <LiveRegion message={short} urgent={urgent} />;
}

const keyOf = ({ what, about }: TurnAlert) => `${what} ${about}`;

/** Tells each thing once, when it begins to hold. */
function useTelling(alerts: TurnAlert[], wordsOf: (alert: TurnAlert) => string) {
  const before = useRef<ReadonlySet<string>>(new Set());
  const keys = alerts.map(keyOf).join();
  useEffect(() => {
    const fresh = alerts.find((alert) => !before.current.has(keyOf(alert)));
    before.current = new Set(alerts.map(keyOf));
    if (fresh) tellBy(wordsOf(fresh), isUrgent(fresh) ? [200, 100, 200] : [120]);
    // What they are about decides, not the lists that are made anew with every event.
  }, [keys]);
}

function useFlashingTitle(short: string, title: string, urgent: boolean) {
  useEffect(() => {
    const full = [short, title].filter(Boolean).join(' · ');
    document.title = full;
    if (!urgent) return;
    let isLit = false;
    const timer = setInterval(() => {
      isLit = !isLit && document.visibilityState === 'hidden';
      document.title = isLit ? `● ${short}` : full;
    }, FLASH_MS);
    return () => clearInterval(timer);
  }, [short, title, urgent]);
}
