import { expect, test } from 'vitest';
import { SECOND } from '#shared/basics/time.ts';
import { chair, mira, noor, tomas } from '#shared/consultation/testing/actors.ts';
import { create, does, given, type Story } from '#shared/consultation/testing/givenWhenThen.ts';
import { START } from '#shared/consultation/testing/orchard.ts';
import { miraHasSpoken, miraWaits, repliesToMira, untilListOpen } from '#shared/consultation/testing/stories.ts';
import { awaitingRows } from './awaitingRows.ts';
import { closesIn } from './closesIn.ts';
import { replyRows } from './replyRows.ts';

test('CL306 on a moderated list those who asked stand apart with their notes, the first first, until they are approved', () => {
  const asked = [
    create({ moderated: true }),
    untilListOpen,
    does(mira, { type: 'RequestFloor', kind: 'intervention', note: 'I must leave at noon.' }),
    does(tomas, { type: 'RequestFloor', kind: 'intervention' }),
  ];
  const rowsOf = (...story: Story) => {
    const { everyone, bureau } = given(asked, ...story).state;
    return awaitingRows(everyone, bureau).map(({ person, note }) => [person?.name, note]);
  };
  expect(rowsOf()).toEqual([
    ['Mira Costa', 'I must leave at noon.'],
    ['Tomas Reyes', undefined],
  ]);
  expect(rowsOf(does(chair, { type: 'ApproveRequest', requestId: 'r3' }))).toEqual([['Tomas Reyes', undefined]]);
});

test('CL307 a right of reply stands apart with whom it replies to, and says whether others still wait before it', () => {
  const asked = given(miraHasSpoken, does(noor, repliesToMira));
  expect(replyRows(asked.state.everyone)).toMatchObject([
    { person: { name: 'Noor Haddad' }, repliesTo: { name: 'Mira Costa' }, isBeforeTurn: true },
  ]);
  const alone = given(miraHasSpoken, does(noor, repliesToMira), does(tomas, { type: 'WithdrawRequest' }));
  expect(replyRows(alone.state.everyone)).toMatchObject([{ isBeforeTurn: false }]);
});

test('CL308 an announced closing counts down to nought and not below, and nothing counts where none is announced', () => {
  const { everyone } = given(miraWaits, does(chair, { type: 'AnnounceClosing', seconds: 90 })).state;
  expect([0, 30, 90, 91].map((at) => closesIn(everyone, START + at * SECOND))).toEqual([
    90 * SECOND,
    60 * SECOND,
    0,
    0,
  ]);
  expect(closesIn(given(miraWaits).state.everyone, START)).toBeNull();
});
