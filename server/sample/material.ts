import { readFileSync } from 'node:fs';
import type { Instant } from '#shared/basics/time.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';

/** One intervention of the sample, in the shape of the replay's interventions.json. */
export interface SampleIntervention {
  n: number;
  speaker?: string;
  honorific?: string;
  function?: string;
  organization?: string;
  country?: string;
  category?: string;
  pronoun?: string;
  gender?: string;
  language?: string;
  mode?: 'room' | 'online' | 'phone';
  text: string;
}

/** One act of the choreography, `at` seconds after its beginning (samples/wsis/README.md). */
export interface Step {
  at: number;
  by: 'chair' | 'floorOfficer' | 'rapporteur' | 'participant';
  do: string;
  n?: number;
  [param: string]: unknown;
}

export interface SampleMaterial {
  interventions: Map<number, SampleIntervention>;
  timeline: { startsMinutesAgo: number; steps: Step[] };
  /** The set-up moved in time so that its first sitting starts at the given instant. */
  setUpAt: (start: Instant) => SetUp;
}

/** Reads the sample's files. */
export function loadSample(): SampleMaterial {
  const setUp = read<SetUp>('setup.json');
  const interventions = read<SampleIntervention[]>('interventions.json');
  return {
    interventions: new Map(interventions.map((each) => [each.n, each])),
    timeline: read('timeline.json'),
    setUpAt: (start) => movedTo(setUp, start),
  };
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../samples/wsis/${name}`, import.meta.url), 'utf8')) as T;
}

function movedTo(setUp: SetUp, start: Instant): SetUp {
  const offset = start - Date.parse(setUp.sittings?.[0]?.startsAt ?? `${setUp.dates[0]}T00:00:00Z`);
  const instant = (iso: string) => new Date(Date.parse(iso) + offset).toISOString();
  const date = (iso: string) => dayIn(Date.parse(`${iso}T12:00:00Z`) + offset, 'UTC');
  return {
    ...setUp,
    dates: [dayIn(start, setUp.timeZone ?? 'UTC')],
    sittings: setUp.sittings?.map((sitting) => ({
      ...sitting,
      startsAt: instant(sitting.startsAt),
      endsAt: instant(sitting.endsAt),
      ...(sitting.interpretationEndsAt && { interpretationEndsAt: instant(sitting.interpretationEndsAt) }),
    })),
    ...(setUp.laterOutcome && {
      laterOutcome: { ...setUp.laterOutcome, date: moveDate(setUp.laterOutcome.date, date) },
    }),
  };
}

/** Moves a full date; a month or a year alone is left as it is. */
function moveDate(text: string, move: (iso: string) => string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? move(text) : text;
}

function dayIn(at: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}
