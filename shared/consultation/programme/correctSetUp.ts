import { accept, refuse, type Decider, type Evolver, type Refused } from '../decision.ts';
import type { ProgrammeItem, SetUp } from '../setUp.ts';
import type { FloorState, Release } from '../state.ts';
import { correctedProgramme, type CorrectedItem } from './correctedProgramme.ts';
import { correctedSittings, type PlannedSitting } from './correctedSittings.ts';

/** What the organizer can put right once the consultation is there. Whatever is named replaces what stood; the rest stays. */
export interface Correction {
  title?: string | undefined;
  place?: string | undefined;
  dates?: string[] | undefined;
  timeZone?: string | undefined;
  /** The times of the planned sittings, each by its id. */
  sittings?: PlannedSitting[] | undefined;
}

export interface CorrectSetUp extends Correction {
  type: 'CorrectSetUp';
  /** The programme as it is to be, in its order. An item that stands keeps its invited speakers. */
  programme?: CorrectedItem[] | undefined;
  /** How many corrections the sender had seen. */
  seen?: number | undefined;
}

export interface SetUpCorrected extends Correction {
  type: 'SetUpCorrected';
  /** Without the invited speakers, who are people by now. */
  programme?: CorrectedItem[] | undefined;
}

/** Facts may be put right at any time; of the programme and the sittings only what has not begun. */
export const correctSetUp: Decider<FloorState, CorrectSetUp, SetUpCorrected> = (command, state) => {
  const { type: _type, seen, ...named } = command;
  if (seen !== undefined && seen !== (state.corrections ?? 0))
    return refuse('changed', 'Somebody corrected the set-up meanwhile. Look at it again before you go on.');
  const fault = faultOf(command, state);
  if (fault) return fault;
  const news = Object.entries(named).filter(
    ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(standing(state.setUp, key)),
  );
  if (news.length === 0) return refuse('changed', 'The set-up says this already.');
  return accept([{ type: 'SetUpCorrected', ...(Object.fromEntries(news) as Correction) }]);
};

function faultOf({ sittings, timeZone, programme }: CorrectSetUp, state: FloorState): Refused | null {
  const zone = timeZone ?? state.setUp.timeZone;
  const times = sittings ?? (timeZone === undefined ? undefined : state.setUp.sittings);
  return (
    (times && correctedSittings(times, state, zone)) ?? (programme && correctedProgramme(programme, state)) ?? null
  );
}

function standing(setUp: SetUp, key: string): unknown {
  const value = setUp[key as keyof Correction | 'programme'];
  return key === 'programme' ? setUp.programme.map(({ speakers: _people, ...item }) => item) : value;
}

export const setUpCorrected: Evolver<FloorState, SetUpCorrected> = (state, event) => {
  const { title, place, dates, timeZone, sittings, programme } = event;
  const facts = { title, place, dates, timeZone, sittings };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const items = programme ? withSpeakers(programme, state.setUp) : state.setUp.programme;
  const lists = items.map(({ id }) => [id, state.lists[id] ?? { state: 'notOpen' as const, waiting: [] }] as const);
  return {
    ...state,
    setUp: { ...state.setUp, ...given, programme: items },
    ...(programme && { lists: Object.fromEntries(lists) }),
    corrections: (state.corrections ?? 0) + 1,
    ...(state.releases && { releases: state.releases.map((release) => keptUnder(release, state.setUp)) }),
  };
};

/** A released document goes on saying what the set-up said when it was released. */
function keptUnder(release: Release, { title, place, dates, timeZone }: SetUp): Release {
  if (release.under) return release;
  return { ...release, under: { title, place, dates, ...(timeZone !== undefined && { timeZone }) } };
}

function withSpeakers(programme: CorrectedItem[], setUp: SetUp): ProgrammeItem[] {
  const invited = new Map(setUp.programme.map(({ id, speakers }) => [id, speakers]));
  return programme.map((item) => {
    const speakers = invited.get(item.id);
    return speakers ? { ...item, speakers } : item;
  });
}
