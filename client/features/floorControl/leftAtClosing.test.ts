import { expect, test } from 'vitest';
import { initial } from '#shared/consultation/evolve.ts';
import type { FloorState, Sitting, SpeakersList } from '#shared/consultation/state.ts';
import { leftAtClosing } from './leftAtClosing.ts';

const sitting = (sittingId: string, state: Sitting['state']): Sitting => ({
  sittingId,
  state,
  openedAt: null,
  closedAt: null,
});
const untouched: SpeakersList = { state: 'notOpen', waiting: [] };

const state: FloorState = {
  ...initial.everyone,
  setUp: {
    ...initial.everyone.setUp,
    programme: [
      { id: 'start', title: 'Opening', kind: 'opening' },
      { id: 'talk', title: 'Discussion', kind: 'issues', sittingId: 's1' },
      { id: 'more', title: 'Stocktaking', kind: 'stocktaking', sittingId: 's1' },
      { id: 'end', title: 'Closing', kind: 'closing', sittingId: 's2' },
    ],
  },
  sittings: { s1: sitting('s1', 'open'), s2: sitting('s2', 'notOpen') },
  sittingId: 's1',
  itemId: 'talk',
  lists: { start: untouched, talk: { state: 'open', waiting: [] }, more: untouched, end: untouched },
};

test('CL81 closing leaves the items of this sitting that nobody took up, and whoever waits', () => {
  expect(leftAtClosing(state)).toEqual({ items: 1, waiting: 0 });
  const spoken = { itemId: 'more' } as FloorState['interventions'][string];
  expect(leftAtClosing({ ...state, interventions: { i1: spoken } })).toEqual({ items: 0, waiting: 0 });
  const waiting = { ...state.lists, talk: { state: 'closed' as const, waiting: ['r1', 'r2'] } };
  expect(leftAtClosing({ ...state, lists: waiting })).toEqual({ items: 1, waiting: 2 });
});

test('CL81 an item of no particular sitting is left only by the last one', () => {
  const last = { s1: sitting('s1', 'closed'), s2: sitting('s2', 'open') };
  expect(leftAtClosing({ ...state, sittings: last, sittingId: 's2', itemId: null })).toEqual({ items: 2, waiting: 0 });
});
