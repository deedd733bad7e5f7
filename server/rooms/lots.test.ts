import { expect, test } from 'vitest';
import { chair, floorOfficer } from '#shared/consultation/testing/actors.ts';
import { create, does, given } from '#shared/consultation/testing/givenWhenThen.ts';
import { START } from '#shared/consultation/testing/orchard.ts';
import { evolve, initial } from '#shared/consultation/evolve.ts';
import { Batch } from './batch.ts';
import { drawNumbers } from './lots.ts';

const waiting = [
  create({ policy: { preset: 'lots' } }),
  does(chair, { type: 'OpenSitting' }),
  does(chair, { type: 'OpenItem', itemId: 'water' }),
  does(chair, { type: 'OpenSpeakersList' }),
  ...Array.from({ length: 30 }, (_, index) => does(floorOfficer, { type: 'RequestFloorFor', name: `N${index}` })),
];

function draw() {
  const { state } = given(waiting);
  const cursors = { everyone: 0, desk: 0, bureau: 0 };
  const batch = new Batch({ state, version: 0, cursors, lastAt: START }, 'c1');
  const outcome = batch.take({ type: 'DrawLots' }, { now: START, actor: chair }, 'k', 'd');
  expect(outcome.ok).toBe(true);
  return { before: state, batch };
}

test('OR37 the room draws by numbers of its own, another draw each time, and the record gives the draw that was', () => {
  const { before, batch } = draw();
  const { lots } = batch.folded.state.everyone.lists['water']!;
  expect(lots?.toSorted()).toEqual(before.everyone.lists['water']?.waiting.toSorted());
  // Of thirty people two draws are alike once in 10^32.
  expect(draw().batch.folded.state.everyone.lists['water']?.lots).not.toEqual(lots);
  const events = [...given(waiting).events, ...batch.published.flatMap((each) => each.events)];
  expect(events.reduce(evolve, initial).everyone.lists['water']?.lots).toEqual(lots);
});

test('OR37 as many numbers as are asked for, none twice', () => {
  expect(new Set(drawNumbers(200)).size).toBe(200);
  expect(drawNumbers(0)).toEqual([]);
});
