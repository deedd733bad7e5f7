import { describe, expect, test } from 'vitest';
import { chair, mira, noor, tomas } from '#shared/consultation/testing/actors.ts';
import { does, given } from '#shared/consultation/testing/givenWhenThen.ts';
import { asks, listOpen } from '#shared/consultation/testing/stories.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import { ifApproved, ifAsked } from './prospect.ts';

const later = 1_900_000_000_000;

describe('a place that nobody has yet', () => {
  test('CL346 is the one that asking then gives, with all who stand before it', () => {
    const before = given(listOpen, does(mira, asks)).state;
    const told = ifAsked(before, asks, noor, later)!;
    const after = given(listOpen, does(mira, asks), does(noor, asks)).state.everyone;
    const places = order(after, 'water');
    expect(told.place).toEqual(places.at(-1));
    expect(told.ahead).toEqual(places.slice(0, -1).map(({ requestId }) => requestId));
  });

  test('CL346 who may not ask is promised nothing', () => {
    const closed = given(listOpen, does(chair, { type: 'CloseSpeakersList' })).state;
    expect(ifAsked(closed, asks, noor, later)).toBeNull();
    const listed = given(listOpen, does(noor, asks)).state;
    expect(ifAsked(listed, asks, noor, later)).toBeNull();
  });

  test('CL346 on a moderated list it is the place once approved, which a later approval of others does not cost', () => {
    const { state } = given(listOpen, does(tomas, asks));
    const setUp = { ...state.everyone.setUp, moderated: true };
    const moderated = { ...state, everyone: { ...state.everyone, setUp } };
    expect(ifAsked(moderated, asks, noor, later)!.place.place).toBe(state.everyone.lists['water']!.waiting.length + 1);
    expect(ifApproved(state.everyone, 'nobody')).toBeNull();
  });
});
