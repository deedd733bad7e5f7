import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputFacts } from '../desk/inputFacts.ts';
import { contributions, isUnread, unread, wordsOf } from '../desk/wordsTaken.ts';
import { chair, machine, mira, tomas } from '../testing/actors.ts';
import { does, given, type Step, type Story } from '../testing/givenWhenThen.ts';
import { histories, last } from '../testing/history.ts';
import { asks, bothWait, listOpen, orderRaised } from '../testing/stories.ts';
import { writtenRouteOf } from './writtenRoute.ts';

const absent = does(chair, { type: 'MarkAbsent', requestId: 'r3' });
const putBack = does(chair, { type: 'PutBack', requestId: 'r3' });
const declined = (reasonCode: 'noTime' | 'alreadyHeard') =>
  does(chair, { type: 'DeclineRequest', requestId: 'r3', reason: 'It is late.', reasonCode });
const closes = does(chair, { type: 'CloseSitting' });
const handsIn: Step = {
  by: mira,
  command: { type: 'SubmitStatement', requestId: 'r3' },
  statement: { receipt: 'R-1', text: 'Wells are shared work.', words: 4 },
};
const routeAfter = (...story: Story) => writtenRouteOf(given(...story).state.everyone, 'r3');

describe('SL32 the written route', () => {
  it.each([
    ['who waits', [bothWait], null],
    ['who was absent once', [bothWait, absent], null],
    ['who was absent a second time', [bothWait, absent, putBack, absent], 'offered'],
    ['who was absent once and nothing comes after', [bothWait, absent, closes], 'offered'],
    ['who was not reached', [bothWait, closes], 'offered'],
    ['who was declined for want of time', [bothWait, declined('noTime')], 'offered'],
    ['who was declined otherwise', [bothWait, declined('alreadyHeard')], null],
    ['who withdrew', [bothWait, does(mira, { type: 'WithdrawRequest' })], null],
  ] as const)('SL32 %s', (_who, story, expected) => {
    expect(routeAfter(...story)).toBe(expected);
  });

  it('SL32 is taken once a statement came, before or after, and everyone may know it', () => {
    expect(routeAfter(bothWait, closes, handsIn)).toBe('handedIn');
    expect(routeAfter(bothWait, handsIn, closes)).toBe('handedIn');
    expect(routeAfter(bothWait, handsIn)).toBeNull();
  });

  it('SL32 is not for a point of order that lapsed, nor for a request that is not there', () => {
    const { everyone } = given(orderRaised, does(chair, { type: 'EndIntervention' }), closes).state;
    expect(writtenRouteOf(everyone, 'r5')).toBeNull();
    expect(writtenRouteOf(everyone, 'r99')).toBeNull();
  });
});

describe('SL33 what a statement is read with', () => {
  it.each([
    ['absent', [bothWait, handsIn, absent]],
    ['not reached', [bothWait, handsIn, closes]],
    ['declined', [bothWait, handsIn, declined('alreadyHeard')]],
  ] as const)('SL33 by itself where the person was %s, under the item of the request', (_why, story) => {
    const { state } = given(...story);
    expect(unread(state)).toEqual(['c1']);
    expect(inputFacts(state, 'c1')).toMatchObject({
      kind: 'contribution',
      itemId: 'water',
      itemIssues: [1],
      speaker: { name: 'Mira Costa' },
    });
  });

  it('SL33 for the group that the request was for', () => {
    const forGroup = does(mira, { ...asks, kind: 'groupStatement', onBehalfOf: 'the Hill Farms' });
    expect(inputFacts(given(listOpen, forGroup, handsIn, closes).state, 'c1')).toMatchObject({
      onBehalfOf: 'the Hill Farms',
    });
  });

  it('SL33 once more with the intervention, if there is one after all', () => {
    const read: Story = [
      bothWait,
      handsIn,
      absent,
      does(machine, { type: 'ReviseDraft', causedBy: 'c1', engine: 'test/1', taken: 'mark', points: [], sections: [] }),
      putBack,
    ];
    const waits = given(read).state;
    expect(wordsOf(waits, 'c1')).toEqual([]);
    expect(isUnread(waits, 'c1')).toBe(true);
    const spoke = given(
      read,
      does(chair, { type: 'GiveFloor', requestId: 'r3' }),
      does(chair, { type: 'EndIntervention' }),
    ).state;
    expect(wordsOf(spoke, 'i1').map(({ text }) => text)).toEqual(['Wells are shared work.']);
    expect(contributions(spoke)).toEqual([]);
  });

  it('SL33 nobody else hands it in', () => {
    given(bothWait, closes)
      .when({ type: 'SubmitStatement', requestId: 'r3' }, { by: tomas, statement: handsIn.statement })
      .thenRefused('notAllowed');
  });

  it('SL33 whatever happens, no statement is lost', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const state = last(history);
        for (const { statementId, requestId, text } of Object.values(state.desk.statements)) {
          const request = state.everyone.requests[requestId ?? ''];
          const inputs = [...Object.keys(state.everyone.interventions), statementId];
          const read = inputs.filter((inputId) => wordsOf(state, inputId).some((words) => words.text === text));
          const pending = request !== undefined && ['requested', 'listed', 'withdrawn'].includes(request.state);
          if (read.length === 0 && !pending) expect.fail(`${statementId} is lost`);
        }
      }),
      { seed: 20260504, numRuns: 100 },
    );
  });
});
