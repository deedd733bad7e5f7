import { forecast } from '#client/features/floorControl/forecast.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { useNow } from '#client/ui/serverClock.ts';

/** Are we in time? Read anew every few seconds. */
export function useForecast() {
  const now = useNow(5000);
  return useConsultation(({ everyone, bureau }) => forecast(everyone, bureau, now));
}
