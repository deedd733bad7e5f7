import type { SittingId } from '../../basics/ids.ts';
import { speakerOf } from '../floor/speakerOf.ts';
import { takesATurn, voiceOf } from '../ordering/facts.ts';
import type { FloorState, Intervention } from '../state.ts';

export interface Spoke {
  interventions: number;
  /** People, each counted once. */
  speakers: number;
  /** Of them, those who spoke for the first time in this consultation: neither they nor their organization had had the floor. */
  firstTime: number;
}

/** How many speak for the first time in this consultation, as the order sees it. */
export interface FirstTime {
  spoke: Spoke;
  /** Who asked and waits on any item, the speakers of the programme left out. */
  waiting: { people: number; firstTime: number };
  /** The same sitting by sitting, where there were several. */
  sittings?: (Spoke & { sittingId: SittingId })[];
}

/** Counts first-time speakers among those who spoke, in each sitting, and among those who wait. */
export function firstTimeOf(state: FloorState): FirstTime {
  const turns = Object.values(state.interventions).filter(({ kind }) => takesATurn(kind));
  const firsts = new Set(firstTurns(state).values());
  const spoke = (list: Intervention[]): Spoke => ({
    interventions: list.length,
    speakers: new Set(list.map(speakerOf)).size,
    firstTime: list.filter((turn) => firsts.has(turn)).length,
  });
  const held = Object.values(state.sittings).filter(({ openedAt }) => openedAt !== null);
  return {
    spoke: spoke(turns),
    waiting: waitingOf(state),
    ...(held.length > 1 && {
      sittings: held.map(({ sittingId }) => ({
        sittingId,
        ...spoke(turns.filter((turn) => turn.sittingId === sittingId)),
      })),
    }),
  };
}

/** The first turn of each voice, in the order in which they spoke. */
export function firstTurns(state: FloorState): Map<string, Intervention> {
  const firsts = new Map<string, Intervention>();
  for (const turn of Object.values(state.interventions)) {
    const voice = voiceOf(state, speakerOf(turn));
    if (takesATurn(turn.kind) && !firsts.has(voice)) firsts.set(voice, turn);
  }
  return firsts;
}

function waitingOf(state: FloorState): FirstTime['waiting'] {
  const asked = Object.values(state.lists)
    .flatMap(({ waiting, awaiting = [], replies = [] }) => [...waiting, ...awaiting, ...replies])
    .map((requestId) => state.requests[requestId])
    .filter((request) => request !== undefined)
    .filter(({ kind, invited }) => takesATurn(kind) && !invited);
  const people = new Set(asked.map(speakerOf));
  const firsts = firstTurns(state);
  return {
    people: people.size,
    firstTime: [...people].filter((personId) => !firsts.has(voiceOf(state, personId))).length,
  };
}
