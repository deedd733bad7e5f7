import { readFileSync } from 'node:fs';
import { movedSetUp } from '#server/rooms/movedSetUp.ts';
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
    setUpAt: (start) => movedSetUp(setUp, start),
  };
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../samples/wsis/${name}`, import.meta.url), 'utf8')) as T;
}
