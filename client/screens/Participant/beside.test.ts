import { describe, expect, test } from 'vitest';
import { chair, mira, noor, tomas } from '#shared/consultation/testing/actors.ts';
import { does, given, type Story } from '#shared/consultation/testing/givenWhenThen.ts';
import { miraHasSpoken, miraSpeaks, orderHeard } from '#shared/consultation/testing/stories.ts';
import { answerable, pointOfOrderOf, repliesLeft, repliesStandingOf } from './beside.ts';

const raises = { type: 'RaisePointOfOrder' } as const;
const stateAfter = (...story: Story) => given(...story).state.everyone;

describe('what stands beside the list', () => {
  test('CL344 a point of order is told from the raising to the ruling, behind those raised before', () => {
    const raised = [miraSpeaks, does(noor, raises), does(tomas, raises)];
    expect(pointOfOrderOf(stateAfter(...raised), tomas.personId)).toMatchObject({ is: 'waits', place: 2 });
    const { requestId } = pointOfOrderOf(stateAfter(...raised), noor.personId)!.request;
    const heard = [...raised, does(chair, { type: 'RecognizePointOfOrder', requestId })];
    expect(pointOfOrderOf(stateAfter(...heard), noor.personId)!.is).toBe('heard');
    expect(pointOfOrderOf(stateAfter(...heard), tomas.personId)).toMatchObject({ is: 'waits', place: 1 });
    const over = [...heard, does(chair, { type: 'EndIntervention' })];
    expect(pointOfOrderOf(stateAfter(...over), noor.personId)!.is).toBe('unruled');
    const ruled = [...over, does(chair, { type: 'RuleOnPointOfOrder', requestId, ruling: 'The list stands.' })];
    expect(pointOfOrderOf(stateAfter(...ruled), noor.personId)).toMatchObject({
      is: 'ruled',
      ruling: 'The list stands.',
    });
    expect(pointOfOrderOf(stateAfter(...ruled), mira.personId)).toBeNull();
  });

  test('CL344 one that was declined says why, one that was withdrawn is gone', () => {
    const raised = [miraSpeaks, does(noor, raises)];
    const { requestId } = pointOfOrderOf(stateAfter(...raised), noor.personId)!.request;
    const declines = { type: 'DeclineRequest', requestId, reason: 'No.', reasonCode: 'notInOrder' } as const;
    expect(pointOfOrderOf(stateAfter(...raised, does(chair, declines)), noor.personId)).toMatchObject({
      is: 'declined',
      code: 'notInOrder',
    });
    const withdraws = does(noor, { type: 'WithdrawRequest', requestId });
    expect(pointOfOrderOf(stateAfter(...raised, withdraws), noor.personId)).toBeNull();
  });

  test('CL345 what others said and is over can be replied to, twice on an item; the reply stands behind all who wait', () => {
    const replies = does(noor, { type: 'RequestRightOfReply', interventionId: 'i1' });
    expect(answerable(stateAfter(miraSpeaks), noor.personId)).toEqual([]);
    expect(answerable(stateAfter(miraHasSpoken), mira.personId)).toEqual([]);
    expect(answerable(stateAfter(miraHasSpoken), noor.personId).map(({ interventionId }) => interventionId)).toEqual([
      'i1',
    ]);
    const ruled = does(chair, { type: 'RuleOnPointOfOrder', requestId: 'r5', ruling: 'Noted.' }, 80);
    expect(answerable(stateAfter(orderHeard, ruled), tomas.personId)).toEqual([]);
    const asked = stateAfter(miraHasSpoken, replies);
    expect(repliesLeft(stateAfter(miraHasSpoken), noor.personId, 'water')).toBe(2);
    expect(repliesLeft(asked, noor.personId, 'water')).toBe(1);
    const [reply] = repliesStandingOf(asked, noor.personId);
    expect(reply).toMatchObject({ is: 'waits', place: 1, answered: { interventionId: 'i1' } });
    expect(reply!.ahead).toEqual(asked.lists['water']!.waiting);
    const called = [miraHasSpoken, replies, does(chair, { type: 'CallSpeaker', requestId: reply!.request.requestId })];
    expect(repliesStandingOf(stateAfter(...called), noor.personId)[0]!.is).toBe('called');
    const absent = [...called, does(chair, { type: 'MarkAbsent', requestId: reply!.request.requestId })];
    expect(repliesStandingOf(stateAfter(...absent), noor.personId)).toMatchObject([
      { is: 'absent', place: 0, ahead: [] },
    ]);
  });

  test('CL345 it is next once nobody waits', () => {
    const replies = does(noor, { type: 'RequestRightOfReply', interventionId: 'i1' });
    const waiting = stateAfter(miraHasSpoken, replies).lists['water']!.waiting;
    const gone = waiting.map((requestId) => does(chair, { type: 'MarkAbsent', requestId }));
    expect(repliesStandingOf(stateAfter(miraHasSpoken, replies, ...gone), noor.personId)[0]!.is).toBe('next');
  });
});
