import type { Instant } from '#shared/basics/time.ts';
import { instantOf } from '#shared/basics/zonedTime.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';

const DAY_MS = 86_400_000;

/** The set-up moved in time so that its first sitting starts at the given instant: sittings as far apart as they were, dates by whole days. */
export function movedSetUp(setUp: SetUp, start: Instant): SetUp {
  const zone = setUp.timeZone ?? 'UTC';
  const first = instantOf(setUp.sittings?.[0]?.startsAt ?? `${setUp.dates[0]}T00:00:00`, zone);
  const moved = (iso: string) => new Date(instantOf(iso, zone) + start - first).toISOString();
  const days = Math.round((Date.parse(dayIn(start, zone)) - Date.parse(dayIn(first, zone))) / DAY_MS);
  const day = (iso: string) => new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
  return {
    ...setUp,
    dates: setUp.dates.map(day),
    ...(setUp.sittings && {
      sittings: setUp.sittings.map((sitting) => ({
        ...sitting,
        startsAt: moved(sitting.startsAt),
        endsAt: moved(sitting.endsAt),
        ...(sitting.interpretationEndsAt && { interpretationEndsAt: moved(sitting.interpretationEndsAt) }),
      })),
    }),
    ...(setUp.laterOutcome && {
      laterOutcome: { ...setUp.laterOutcome, date: laterDate(setUp.laterOutcome.date, day) },
    }),
  };
}

/** Moves a full date; a month or a year alone is left as it is. */
function laterDate(text: string, move: (iso: string) => string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? move(text) : text;
}

function dayIn(at: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}
