import { expect, test } from 'vitest';
import { initial } from '#shared/consultation/evolve.ts';
import type { FloorState, SpeakerRequest, SpeakersList } from '#shared/consultation/state.ts';
import { giveFloor, goOnTo, nextItem, primaryAction } from './primaryAction.ts';

function request(requestId: string): SpeakerRequest {
  return {
    requestId,
    personId: `p-${requestId}`,
    itemId: 'talk',
    kind: 'intervention',
    invited: false,
    state: 'listed',
    requestedAt: 0,
    putBack: false,
  };
}

function state(
  sitting: 'none' | 'open' | 'suspended' | 'closed',
  {
    itemId = 'talk' as string | null,
    list = { state: 'open', waiting: [] } as SpeakersList,
    floor = null as string | null,
  },
): FloorState {
  const isHeld = sitting === 'open' || sitting === 'suspended';
  return {
    ...initial.everyone,
    setUp: {
      ...initial.everyone.setUp,
      programme: [
        { id: 'start', title: 'Opening', kind: 'opening' },
        { id: 'talk', title: 'Discussion', kind: 'issues' },
        { id: 'end', title: 'Closing', kind: 'closing' },
      ],
    },
    sittings:
      sitting === 'none'
        ? {}
        : { s1: { sittingId: 's1', state: sitting, openedAt: 0, closedAt: sitting === 'closed' ? 1 : null } },
    sittingId: isHeld ? 's1' : null,
    itemId: isHeld ? itemId : null,
    lists: { talk: list },
    requests: Object.fromEntries(list.waiting.map((id) => [id, request(id)])),
    floor,
  };
}

test("CL50 the chair's primary action follows the state of sitting, item, list and floor", () => {
  const waiting: SpeakersList = { state: 'open', waiting: ['r1', 'r2'] };
  expect(primaryAction(state('none', {})).does).toBe('openSitting');
  expect(primaryAction(state('closed', {}))).toEqual({ does: 'publish' });
  expect(primaryAction({ ...state('closed', {}), publishedAt: 2 })).toEqual({ does: 'nothing', because: 'published' });
  expect(primaryAction(state('suspended', {})).does).toBe('resumeSitting');
  expect(primaryAction(state('open', { itemId: null }))).toMatchObject({ does: 'openItem', itemId: 'start' });
  expect(primaryAction(state('open', { list: { state: 'notOpen', waiting: [] } })).does).toBe('openList');
  expect(primaryAction(state('open', { list: waiting }))).toMatchObject({ does: 'giveFloor', requestId: 'r1' });
  expect(primaryAction(state('open', { list: waiting, floor: 'i4' })).does).toBe('thankAndGive');
  expect(primaryAction(state('open', { floor: 'i4' }))).toMatchObject({ command: { interventionId: 'i4' } });
  expect(primaryAction(state('open', {}))).toEqual({ does: 'nothing', because: 'nobodyWaits' });
  const exhausted: SpeakersList = { state: 'closed', waiting: [] };
  expect(primaryAction(state('open', { list: exhausted }))).toMatchObject({ does: 'openItem', itemId: 'end' });
});

test('CL50 an item that somebody has spoken on is not taken up next', () => {
  const open = state('open', { itemId: 'start' });
  const spoken = { itemId: 'talk' } as FloorState['interventions'][string];
  expect(nextItem(open)).toBe('talk');
  expect(nextItem({ ...open, interventions: { i1: spoken } })).toBe('end');
});

test('CL80 the next item stays in reach while the list is open and nobody waits', () => {
  expect(goOnTo(state('open', {}))).toBe('end');
  expect(goOnTo(state('open', { list: { state: 'open', waiting: ['r1'] } }))).toBeNull();
  expect(goOnTo(state('open', { floor: 'i4' }))).toBeNull();
  expect(goOnTo(state('open', { itemId: 'end' }))).toBeNull();
});

test('CL51 giving the floor names the request seen first and the intervention seen running', () => {
  const seen = state('open', { list: { state: 'open', waiting: ['r1', 'r2'] }, floor: 'i4' });
  expect(giveFloor(seen, 'r2')).toEqual({ type: 'GiveFloor', requestId: 'r2', expectedNext: 'r1', endCurrent: 'i4' });
  expect(giveFloor({ ...seen, floor: null }, 'r1')).toEqual({ type: 'GiveFloor', requestId: 'r1', expectedNext: 'r1' });
});
