import { expect, test } from 'vitest';
import { SECOND } from '#shared/basics/time.ts';
import { remainingMs } from '#shared/consultation/floor/time.ts';
import { chair, floorOfficer, mira, noor, tomas } from '#shared/consultation/testing/actors.ts';
import { does, given, type Story } from '#shared/consultation/testing/givenWhenThen.ts';
import { START } from '#shared/consultation/testing/orchard.ts';
import {
  bothWait,
  miraHasSpoken,
  miraSpeaks,
  orderHeard,
  orderRaised,
  repliesToMira,
} from '#shared/consultation/testing/stories.ts';
import { pointsOfOrder } from './pointsOfOrder.ts';
import { giveFloor, primaryAction } from './primaryAction.ts';
import { protocolOf } from './protocolOf.ts';
import { seenAs, seenSince } from './seenAs.ts';
import { spokenIn } from './spokenIn.ts';
import { takenAt } from './takenAt.ts';
import { upNext } from './upNext.ts';

const ids = (requests: { requestId: string }[]) => requests.map(({ requestId }) => requestId);

test('CL300 the order of the meeting comes before the list: what was raised is heard, what is heard is ruled on', () => {
  expect(primaryAction(given(miraSpeaks).state.everyone).does).toBe('thankAndGive');
  const raised = given(orderRaised);
  const action = primaryAction(raised.state.everyone);
  expect(action).toMatchObject({ does: 'hearPointOfOrder', requestId: 'r5' });
  expect('command' in action && raised.when(action.command).done.ok).toBe(true);
  expect(primaryAction(given(orderHeard).state.everyone)).toEqual({ does: 'rule', requestId: 'r5' });
  const ruled = does(chair, { type: 'RuleOnPointOfOrder', requestId: 'r5', ruling: 'Noted.' }, 90);
  expect(primaryAction(given(orderHeard, ruled).state.everyone).does).toBe('thankAndGive');
});

test('CL301 rights of reply come once nobody else waits, and before their turn only where the chair says so', () => {
  const asked = does(tomas, repliesToMira);
  const both = given(miraHasSpoken, asked);
  expect(ids(upNext(both.state.everyone))).toEqual(['r4', 'r5']);
  both.when(giveFloor(both.state.everyone, 'r5')).thenRefused('othersWait');
  expect(both.when(giveFloor(both.state.everyone, 'r5', { override: true })).done.ok).toBe(true);
  const alone = given(miraHasSpoken, asked, does(tomas, { type: 'WithdrawRequest', requestId: 'r4' }));
  const action = primaryAction(alone.state.everyone);
  expect(action).toMatchObject({ does: 'giveFloor', requestId: 'r5' });
  expect('command' in action && alone.when(action.command).done.ok).toBe(true);
});

test('CL302 a point of order stays before the chair from being raised until it is ruled on', () => {
  const second = does(tomas, { type: 'RaisePointOfOrder' });
  const raised = given(orderRaised, second).state.everyone;
  expect(ids(pointsOfOrder(raised).raised)).toEqual(['r5', 'r6']);
  expect(pointsOfOrder(raised).unruled).toEqual([]);
  const heard = given(orderHeard, second, does(noor, { type: 'EndIntervention' }, 80));
  expect(ids(pointsOfOrder(heard.state.everyone).unruled)).toEqual(['r5']);
  const next = given(orderHeard, second, does(noor, { type: 'EndIntervention' }, 80), [
    does(chair, { type: 'RecognizePointOfOrder', requestId: 'r6' }),
  ]);
  expect(ids(pointsOfOrder(next.state.everyone).unruled)).toEqual(['r6', 'r5']);
  const ruled = heard.when({ type: 'RuleOnPointOfOrder', requestId: 'r5', ruling: 'Noted.' });
  expect(pointsOfOrder(ruled.state.everyone).unruled).toEqual([]);
});

test('CL303 the chair sees how sure it is that the next speaker answers, and since when', () => {
  const seen = (...story: Story) => {
    const { everyone } = given(bothWait, ...story).state;
    const request = everyone.requests['r3']!;
    return [seenAs(everyone, request), seenSince(everyone, request)];
  };
  const checkedIn = does(mira, { type: 'CheckIn' }, 10);
  const called = does(chair, { type: 'CallSpeaker', requestId: 'r3' }, 20);
  const ready = does(mira, { type: 'ConfirmReady' }, 30);
  const present = does(floorOfficer, { type: 'MarkPresent', requestId: 'r3' }, 40);
  expect(seen()).toEqual(['notSeen', undefined]);
  expect(seen(checkedIn)).toEqual(['here', START + 10 * SECOND]);
  expect(seen(checkedIn, called)).toEqual(['called', START + 20 * SECOND]);
  expect(seen(checkedIn, called, ready)).toEqual(['ready', START + 30 * SECOND]);
  expect(seen(checkedIn, called, ready, present)).toEqual(['present', START + 40 * SECOND]);
});

test('CL304 under a hard stop a closing that was announced takes the floor from nobody', () => {
  const hard = does(chair, {
    type: 'SetOrderingPolicy',
    preset: 'arrival',
    options: { hardStop: true, graceSeconds: 5 },
  });
  const closing = does(chair, { type: 'AnnounceClosing', seconds: 10 });
  const { everyone } = given(miraSpeaks, hard, closing).state;
  const { timing } = everyone.interventions['i1']!;
  expect(takenAt(everyone)).toBe(timing.givenAt + remainingMs(timing, timing.givenAt)! + 5 * SECOND);
  expect(takenAt(given(miraSpeaks, closing).state.everyone)).toBeNull();
});

test('CL312 the words to read out follow the list, the point of order, the return of the floor and the right of reply', () => {
  const says = (...story: Story) => protocolOf(given(...story).state.everyone);
  expect(says(bothWait)).toEqual({ says: 'two', next: 'p11', after: 'p12' });
  expect(says(miraSpeaks)).toEqual({ says: 'one', next: 'p12' });
  const forGroup = does(noor, { type: 'RequestFloor', kind: 'groupStatement', onBehalfOf: 'the Delta' });
  const alone = does(tomas, { type: 'WithdrawRequest' });
  expect(says(miraSpeaks, forGroup, alone)).toEqual({ says: 'one', next: 'p13', onBehalfOf: 'the Delta' });
  expect(says(orderRaised)).toEqual({ says: 'pointOfOrder', next: 'p13' });
  expect(says(orderHeard)).toEqual({ says: 'returns', next: 'p11' });
  expect(says(miraHasSpoken, alone, does(tomas, repliesToMira))).toEqual({ says: 'reply', next: 'p12' });
  expect(says(miraHasSpoken, alone)).toBeNull();
  expect(says(miraHasSpoken, alone, does(chair, { type: 'CloseSpeakersList' }))).toEqual({ says: 'noMore' });
});

test('CL318 the call is read out in another of the six languages, and what is no call stays in the page’s words', () => {
  expect(spokenIn(given(bothWait).state.everyone, 'fr')).toBe(
    'La parole est à : Mira Costa, River Growers. Ensuite : Tomas Reyes.',
  );
  expect(spokenIn(given(miraSpeaks).state.everyone, 'es')).toBe('Tiene la palabra: Tomas Reyes.');
  expect(spokenIn(given(orderRaised).state.everyone, 'fr')).toBeNull();
});
