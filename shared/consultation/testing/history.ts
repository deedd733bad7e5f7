import fc from 'fast-check';
import type { ProposedSentence } from '../../draft/model.ts';
import type { Refused } from '../decision.ts';
import type { ConsultationEvent } from '../events.ts';
import { initial } from '../evolve.ts';
import type { Executed } from '../execute.ts';
import type { Consultation } from '../state.ts';
import { chair, mira, rapporteur } from './actors.ts';
import { deepFreeze } from './deepFreeze.ts';
import { carryOut, does, type Step } from './givenWhenThen.ts';
import { START } from './orchard.ts';
import { point, revises, section, sentence } from './stories.ts';
import { beginnings, moves, stepOf, type Move } from './randomMoves.ts';

/** A step of a lived history: what was tried, what came of it, and the state before and after. */
export interface Lived {
  step: Step;
  done: Executed | Refused;
  before: Consultation;
  after: Consultation;
}

/** The meeting under way, so that chance does not have to find the door. */
const underWay = [
  does(chair, { type: 'OpenSitting' }),
  does(chair, { type: 'OpenItem', itemId: 'water' }),
  does(chair, { type: 'OpenSpeakersList' }),
  does(mira, { type: 'RequestFloor', kind: 'intervention' }),
];

const list: ProposedSentence = {
  ...sentence('call', 'Calls were made for wells and seeds.', ['i1.1', 'i1.2']),
  elements: [
    { start: 20, end: 25, cites: ['i1.1'] },
    { start: 30, end: 35, cites: ['i1.2'] },
  ],
};

/** And one has spoken, whose words were read, and something was taken out: what people do to points and sentences needs some. */
const drafted = [
  ...underWay,
  does(chair, { type: 'GiveFloor', requestId: 'r3' }),
  does(rapporteur, {
    type: 'RecordWords',
    interventionId: 'i1',
    text: 'Words of i1.1. Words of i1.2.',
    source: 'notes',
  }),
  does(chair, { type: 'EndIntervention' }),
  revises([section([list])], 'i1', [point('i1.1'), point('i1.2')]),
  does(rapporteur, { type: 'DropElement', sentenceId: 't1', element: 1, seen: 1 }),
];

/** Lives through a beginning and random moves, each on the state that the ones before led to; time only goes on. */
export function liveThrough(beginning: Step[], all: Move[]): Lived[] {
  const history: Lived[] = [];
  let state = initial;
  let now = START;
  const live = (step: Step) => {
    const done = carryOut(deepFreeze(state), now, step);
    const after = done.ok ? done.state : state;
    history.push({ step, done, before: state, after });
    state = after;
  };
  beginning.forEach(live);
  for (const move of all) {
    now += move.afterMs;
    live(stepOf(move, state));
  }
  return history;
}

export const histories: fc.Arbitrary<Lived[]> = fc
  .record({ created: beginnings, door: fc.constantFrom(underWay, underWay, underWay, drafted, []), all: moves })
  .map(({ created, door, all }) => liveThrough([created, ...door], all));

/** Events as the record gives them back: through JSON. */
export function recorded(history: Lived[]): ConsultationEvent[] {
  return JSON.parse(JSON.stringify(commits(history).flat())) as ConsultationEvent[];
}

export function commits(history: Lived[]): ConsultationEvent[][] {
  return history.flatMap(({ done }) => (done.ok ? [done.events] : []));
}

export function last(history: Lived[]): Consultation {
  return history.at(-1)?.after ?? initial;
}
