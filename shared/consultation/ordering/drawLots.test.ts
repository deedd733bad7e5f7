import { describe, expect, it } from 'vitest';
import { evolve, initial } from '../evolve.ts';
import { chair, floorOfficer, mira, organizer } from '../testing/actors.ts';
import { create, does, given, type Story } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { execute } from '../execute.ts';
import { nextInOrder, order } from './order.ts';
import type { NamedPolicy } from './policy.ts';
import { reasonSentence } from './reasons.ts';

const open = (policy: NamedPolicy = { preset: 'lots' }) => [
  create({ policy }),
  does(chair, { type: 'OpenSitting' }),
  does(chair, { type: 'OpenItem', itemId: 'water' }),
  does(chair, { type: 'OpenSpeakersList' }),
];
/** The first to ask is r3, after the two speakers of the programme. */
const ask = (name: string, kind: 'intervention' | 'groupStatement' | 'response' = 'intervention') =>
  does(floorOfficer, { type: 'RequestFloorFor', name, kind });
const four = ['A', 'B', 'C', 'D'].map((name) => ask(name));
const draws = { type: 'DrawLots' } as const;
const placesAfter = (...story: Story) => order(given(story).state.everyone, 'water');
const idsAfter = (...story: Story) => placesAfter(...story).map(({ requestId }) => requestId);

/** With these numbers, as the shell would hand them in. */
function drawn(lots: number[], ...story: Story) {
  const { state } = given(story);
  const done = execute(draws, state, { now: START, actor: chair, lots });
  if (!done.ok) throw new Error(done.refusal);
  return done;
}

describe('OR32 DrawLots', () => {
  it('OR32 records who was drawn as which, by the numbers that were handed in', () => {
    const { events, result } = drawn([7, 2, 9, 4], open(), four);
    expect(events).toMatchObject([{ type: 'LotsDrawn', itemId: 'water', order: ['r4', 'r6', 'r3', 'r5'] }]);
    expect(result).toEqual({ order: ['r4', 'r6', 'r3', 'r5'] });
    expect(drawn([9, 8, 7, 6], open(), four).events).toMatchObject([{ order: ['r6', 'r5', 'r4', 'r3'] }]);
  });

  it('OR32 is the chair’s and the organizer’s, and nobody else’s', () => {
    given(open(), four).when(draws, { by: organizer }).thenEvents({ type: 'LotsDrawn', itemId: 'water' });
    for (const by of [floorOfficer, mira]) given(open(), four).when(draws, { by }).thenRefused('notAllowed');
  });

  it('OR32 before the sitting an item is named', () => {
    const early = [create({ policy: { preset: 'lots' }, registration: true }), ...four.map((each) => named(each))];
    given(early).when(draws).thenRefused('notFound');
    given(early)
      .when({ ...draws, itemId: 'water' })
      .thenEvents({ type: 'LotsDrawn', itemId: 'water' });
    given(early)
      .when({ ...draws, itemId: 'fire' })
      .thenRefused('notFound');
  });

  it('OR32 not once somebody of the list has spoken; the programme’s speakers are not of the draw', () => {
    const gives = does(chair, { type: 'GiveFloor', requestId: 'r3' });
    given(open(), four, gives).when(draws).thenRefused('listUnderWay');
    given(open(), four, gives, does(chair, { type: 'EndIntervention' }))
      .when(draws)
      .thenRefused('listUnderWay');
    const opening = [
      open(),
      does(chair, { type: 'OpenItem', itemId: 'opening' }),
      does(chair, { type: 'OpenSpeakersList' }),
      ...four.slice(0, 2),
      does(chair, { type: 'GiveFloor', requestId: 'r1' }),
    ];
    const { state } = given(opening).when(draws);
    expect(state.everyone.lists['opening']?.lots?.toSorted()).toEqual(['r3', 'r4']);
    expect(nextInOrder(state.everyone, 'opening')).toBe('r2');
  });

  it('OR32 a response takes nobody’s turn, so lots can still be drawn', () => {
    const responded = [open(), ask('Panel', 'response'), does(chair, { type: 'GiveFloor', requestId: 'r3' })];
    given(responded, four).when(draws).thenEvents({ type: 'LotsDrawn' });
  });

  it('OR32 once only, of two or more, and where the order goes by lots', () => {
    given(open(), four, does(chair, draws)).when(draws).thenRefused('lotsDrawn');
    given(open(), four[0]!).when(draws).thenRefused('tooFewForLots');
    given(open({ preset: 'sharedQueue' }), four)
      .when(draws)
      .thenRefused('lotsNotInOrder');
    given(open({ preset: 'custom', options: { rules: ['groupsFirst', 'lots'] } }), four)
      .when(draws)
      .thenEvents({ type: 'LotsDrawn' });
  });

  function named(step: (typeof four)[number]) {
    return { ...step, command: { ...step.command, itemId: 'water' } } as typeof step;
  }
});

describe('OR33 the order by lots', () => {
  it('OR33 until lots are drawn it is arrival', () => {
    expect(idsAfter(open(), four)).toEqual(['r3', 'r4', 'r5', 'r6']);
  });

  it('OR33 goes as drawn, and every place says which of the draw it is', () => {
    const { everyone } = drawn([7, 2, 9, 4], open(), four).state;
    const places = order(everyone, 'water');
    expect(places.map(({ requestId }) => requestId)).toEqual(['r4', 'r6', 'r3', 'r5']);
    expect(places.map(({ reasonCode, reasonParams }) => [reasonCode, reasonParams['lot']])).toEqual([
      ['lots', 1],
      ['lots', 2],
      ['lots', 3],
      ['lots', 4],
    ]);
    expect(reasonSentence(places[2]!)).toBe('Drawn by lot, as number 3 of the draw.');
  });

  it('OR33 whoever asks after the draw stands behind the drawn, by arrival', () => {
    const { everyone } = given(open(), four, does(chair, draws), ask('E'), ask('F')).state;
    const places = order(everyone, 'water');
    expect(places.slice(0, 4).map(({ requestId }) => requestId)).toEqual(everyone.lists['water']?.lots);
    expect(places.slice(4).map(({ requestId, reasonCode }) => [requestId, reasonCode])).toEqual([
      ['r7', 'arrival'],
      ['r8', 'arrival'],
    ]);
  });

  it('OR33 whoever is drawn and put back loses the lot; the others keep theirs', () => {
    const lots = given(open(), four, does(chair, draws)).state.everyone.lists['water']!.lots!;
    const [first = '', ...others] = lots;
    const back = [
      does(floorOfficer, { type: 'MarkAbsent', requestId: first }),
      does(floorOfficer, { type: 'PutBack', requestId: first }),
    ];
    expect(idsAfter(open(), four, does(chair, draws), back)).toEqual([...others, first]);
  });

  it('OR33 under an order without lots they count for nothing, and they are there again when it comes back', () => {
    const sets = (preset: 'sharedQueue' | 'lots') => does(chair, { type: 'SetOrderingPolicy', preset });
    const story = [open(), four, does(chair, draws)];
    expect(idsAfter(story, sets('sharedQueue'))).toEqual(['r3', 'r4', 'r5', 'r6']);
    expect(idsAfter(story, sets('sharedQueue'), sets('lots'))).toEqual(idsAfter(story));
    expect(idsAfter(story)).not.toEqual(['r3', 'r4', 'r5', 'r6']);
  });

  it('OR33 a group statement goes before the lots where the order says so', () => {
    const policy = { preset: 'lots', options: { groupsFirst: true } } as const;
    const { everyone } = given(open(policy), four, does(chair, draws), ask('G', 'groupStatement')).state;
    expect(nextInOrder(everyone, 'water')).toBe('r7');
  });

  it('OR33 a record from before there were lots is read as it was', () => {
    const { events } = given(open({ preset: 'groupFirst' }), four);
    const { everyone } = events.reduce(evolve, initial);
    expect(everyone.lists['water']).not.toHaveProperty('lots');
    expect(order(everyone, 'water').map(({ reasonCode }) => reasonCode)).toEqual(Array(4).fill('arrival'));
  });
});
