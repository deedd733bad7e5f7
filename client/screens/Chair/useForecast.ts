import { sittingEnds } from '#shared/consultation/ordering/sittingEndsAt.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { useNow } from '#client/ui/serverClock.ts';
import { forecast } from '#shared/consultation/ordering/forecast.ts';

/** Are we in time? Read anew every few seconds. */
export function useForecast() {
  const now = useNow(5000);
  return useConsultation(({ everyone, bureau }) => forecast(everyone, bureau, now, sittingEnds(everyone)));
}
