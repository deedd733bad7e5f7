import { describe, expect, it } from 'vitest';
import { chair, floorOfficer, mira, noor, tomas } from '../testing/actors.ts';
import { create, does, given, type Story } from '../testing/givenWhenThen.ts';
import { asks } from '../testing/stories.ts';
import { nextInOrder, order } from './order.ts';
import { reasonSentence } from './reasons.ts';

const onOpening = { ...asks, itemId: 'opening' } as const;
const open = [create(), does(chair, { type: 'OpenSpeakersList', itemId: 'opening' })];
const absent = (requestId: string) => does(floorOfficer, { type: 'MarkAbsent', requestId });
const putBack = (requestId: string) => does(floorOfficer, { type: 'PutBack', requestId });
const placesAfter = (...story: Story) => order(given(open, ...story).state.everyone, 'opening');
const idsAfter = (...story: Story) => placesAfter(...story).map(({ requestId }) => requestId);

it('OR1 the order holds those who wait, each once, and is the same again', () => {
  const story = [
    does(mira, onOpening),
    does(tomas, onOpening),
    absent('r2'),
    does(mira, { type: 'WithdrawRequest', requestId: 'r3' }),
  ];
  expect(idsAfter(story).toSorted()).toEqual(['r1', 'r4']);
  expect(idsAfter(story)).toEqual(idsAfter(story));
});

it('OR1 places count from 1', () => {
  expect(placesAfter(does(mira, onOpening)).map(({ place }) => place)).toEqual([1, 2, 3]);
});

describe('OR2 arrival', () => {
  it("OR2 the programme's speakers first in its order, then as people came", () => {
    expect(idsAfter(does(tomas, onOpening), does(mira, onOpening))).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  it('OR2 who was put back stands where the end was then', () => {
    const story = [does(mira, onOpening), absent('r1'), putBack('r1'), does(tomas, onOpening)];
    expect(idsAfter(story)).toEqual(['r2', 'r3', 'r1', 'r4']);
    expect(idsAfter(story, absent('r3'), putBack('r3'), does(noor, onOpening))).toEqual(['r2', 'r1', 'r4', 'r3', 'r5']);
  });

  it('OR2 a group statement has no precedence in it', () => {
    expect(idsAfter(does(mira, onOpening), does(tomas, { ...onOpening, kind: 'groupStatement' })).at(-1)).toBe('r4');
  });

  it('OR2 first is who is first; on an empty list nobody', () => {
    const { everyone } = given(open).state;
    expect(nextInOrder(everyone, 'opening')).toBe('r1');
    expect(nextInOrder(everyone, 'water')).toBeNull();
  });
});

it('OR3 every place says why', () => {
  const places = placesAfter(does(mira, onOpening), absent('r1'), putBack('r1'));
  expect(places.map(({ requestId, reasonCode }) => [requestId, reasonCode])).toEqual([
    ['r2', 'programme'],
    ['r3', 'arrival'],
    ['r1', 'putBack'],
  ]);
  const said = places.map(reasonSentence);
  expect(new Set(said).size).toBe(3);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z].+\.$/);
});
