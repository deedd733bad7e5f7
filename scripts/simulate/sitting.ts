import type { RequestId } from '#shared/basics/ids.ts';
import { MINUTE, SECOND, type Millis } from '#shared/basics/time.ts';
import type { Command } from '#shared/consultation/commands.ts';
import { initial } from '#shared/consultation/evolve.ts';
import { execute } from '#shared/consultation/execute.ts';
import { allottedFor } from '#shared/consultation/floor/allottedTime.ts';
import { inTheDraw } from '#shared/consultation/ordering/drawLots.ts';
import { nextInOrder } from '#shared/consultation/ordering/order.ts';
import type { Preset } from '#shared/consultation/ordering/policy.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { companyOf, LIST_CLOSES, SITTING, type Side, type Wish } from './company.ts';
import { chanceOf } from './random.ts';

/** How long one request waited. */
export interface Wait {
  category: string;
  side: Side;
  waited: Millis;
  /** Whether they got the floor; if not, they waited until the end. */
  isReached: boolean;
}

const CHANGE: Millis = 15 * SECOND;
const CALLED_IN_VAIN: Millis = 20 * SECOND;
const GROUP_LONGER = 5 / 3;
const START = Date.UTC(2026, 4, 4, 10);
/** Under lots the chair lets people ask for a while before drawing, and nobody speaks until then. */
const LOTS_DRAWN: Millis = 5 * MINUTE;
const ITEM = 'discussion';

type Due = { at: Millis } & ({ wish: Wish } | { back: RequestId });

/** A sitting under an order, lived through by the rules themselves. The same seed gives every order the same company. */
export function simulate(preset: Preset, seed: number): Wait[] {
  const hall = openHall(preset);
  const due: Due[] = companyOf(seed).map((wish) => ({ at: wish.asksAt, wish }));
  const asked = new Map<RequestId, { wish: Wish; at: Millis; calls: number }>();
  const waits: Wait[] = [];
  const take = (until: Millis) => {
    due.sort((a, b) => a.at - b.at);
    while (due[0] && due[0].at <= until) arrive(due.shift()!);
  };
  const arrive = (each: Due) => {
    if ('back' in each) return void hall.act('floorOfficer', { type: 'PutBack', requestId: each.back }, each.at);
    const requestId = each.at < LIST_CLOSES ? hall.ask(each.wish, each.at) : null;
    if (requestId !== null) asked.set(requestId, { wish: each.wish, at: each.at, calls: 0 });
  };
  let now = 0;
  if (preset === 'lots') {
    take((now = LOTS_DRAWN));
    hall.drawLots(now, seed);
  }
  while (now < SITTING) {
    take(now);
    const requestId = hall.next();
    const entry = requestId === null ? undefined : asked.get(requestId);
    if (requestId === null || !entry) {
      now = due[0]?.at ?? SITTING;
      continue;
    }
    const { wish } = entry;
    if (entry.calls++ === 0 ? wish.missing.first : wish.missing.first && wish.missing.second) {
      hall.act('floorOfficer', { type: 'MarkAbsent', requestId }, now);
      if (entry.calls === 1 && wish.missing.returnsAfter !== null)
        due.push({ at: now + wish.missing.returnsAfter, back: requestId });
      else asked.delete(requestId);
      now += CALLED_IN_VAIN;
      continue;
    }
    hall.act('chair', { type: 'GiveFloor', requestId }, now);
    asked.delete(requestId);
    waits.push({ category: wish.category, side: wish.side, waited: now - entry.at, isReached: true });
    const until = now + Math.round(wish.speaks * (wish.isGroup ? GROUP_LONGER : 1));
    take(until);
    hall.act('chair', { type: 'EndIntervention' }, until);
    if (wish.again) due.push({ at: until + wish.again.asksAt, wish: wish.again });
    now = until + CHANGE;
  }
  const left = [...asked.values()].map(({ wish: { category, side }, at }): Wait => {
    return { category, side, waited: SITTING - at, isReached: false };
  });
  return [...waits, ...left];
}

function openHall(preset: Preset) {
  let state: Consultation = initial;
  const act = (role: 'setUp' | 'chair' | 'floorOfficer', command: Command, at: Millis, lots?: number[]) => {
    const context = { now: START + at, actor: { role, personId: role }, allottedMs: allottedFor(command, state), lots };
    const done = execute(command, state, context);
    if (!done.ok) throw new Error(`${command.type} is ${done.refusal}: ${done.message ?? ''}`);
    state = done.state;
    return done;
  };
  act('setUp', { type: 'CreateConsultation', consultationId: 'simulated', sample: false, setUp: setUp(preset) }, 0);
  act('chair', { type: 'OpenSitting' }, 0);
  act('chair', { type: 'OpenItem', itemId: ITEM }, 0);
  act('chair', { type: 'OpenSpeakersList' }, 0);
  const persons = new Map<number, string>();
  return {
    act,
    drawLots: (at: Millis, seed: number) => {
      const chance = chanceOf(seed);
      const lots = inTheDraw(state.everyone, ITEM).map(() => chance.next());
      if (lots.length > 1) act('chair', { type: 'DrawLots', itemId: ITEM }, at, lots);
    },
    next: () => nextInOrder(state.everyone, ITEM),
    ask: ({ person, side, isGroup, ...wish }: Wish, at: Millis): RequestId => {
      const { category, country, organization } = wish;
      const known = persons.get(person);
      const { result } = act(
        'floorOfficer',
        {
          type: 'RequestFloorFor',
          kind: isGroup ? 'groupStatement' : 'intervention',
          mode: side,
          person: known ?? { name: `Person ${person}`, category, country, organization },
        },
        at,
      );
      persons.set(person, String(result?.['personId']));
      return String(result?.['requestId']);
    },
  };
}

function setUp(preset: Preset) {
  return {
    title: 'A simulated sitting',
    mode: 'hybrid',
    place: 'nowhere',
    dates: ['2026-05-04'],
    convenedBy: 'nobody',
    mandate: [],
    chairs: [],
    issues: [],
    programme: [{ id: ITEM, title: 'Discussion', kind: 'issues' as const }],
    policy: { preset },
  };
}
