import { describe, expect, test } from 'vitest';
import { chair, noor } from '#shared/consultation/testing/actors.ts';
import { does, given, type Story } from '#shared/consultation/testing/givenWhenThen.ts';
import { asks, listOpen, miraHasSpoken } from '#shared/consultation/testing/stories.ts';
import { toldTo } from '#shared/consultation/told/told.ts';
import { pointOfOrderOf, repliesStandingOf } from './beside.ts';
import { standingOf } from './standing.ts';
import { alertsOf, isUrgent } from './turnAlert.ts';

function alertsAfter(...story: Story) {
  const { everyone } = given(...story).state;
  return alertsOf({
    standing: standingOf(everyone, noor.personId),
    point: pointOfOrderOf(everyone, noor.personId),
    replies: repliesStandingOf(everyone, noor.personId),
    told: toldTo(everyone, noor.personId),
  });
}

describe('what somebody is told wherever they look', () => {
  test('CL347 being called comes before a ruling, and only what must be acted on is urgent', () => {
    const raises = does(noor, { type: 'RaisePointOfOrder' });
    const { requestId } = pointOfOrderOf(given(miraHasSpoken, raises).state.everyone, noor.personId)!.request;
    const declined = does(chair, { type: 'DeclineRequest', requestId, reason: 'No.' });
    const news = alertsAfter(miraHasSpoken, raises, declined);
    expect(news).toMatchObject([{ what: 'pointDeclined', about: requestId }]);
    expect(isUrgent(news[0])).toBe(false);
    const asked = [miraHasSpoken, raises, declined, does(noor, asks)];
    const own = given(...asked).state.everyone.lists['water']!.waiting.at(-1)!;
    const all = alertsAfter(...asked, does(chair, { type: 'CallSpeaker', requestId: own }));
    expect(all.map(({ what }) => what)).toEqual(['called', 'pointDeclined']);
    expect(isUrgent(all[0])).toBe(true);
  });

  test('CL348 an announced closing is told to those who have not asked, and not to those who wait', () => {
    const announces = does(chair, { type: 'AnnounceClosing', seconds: 120 });
    expect(alertsAfter(listOpen)).toEqual([]);
    expect(alertsAfter(listOpen, announces)).toMatchObject([{ what: 'closing' }]);
    expect(alertsAfter(listOpen, does(noor, asks), announces).map(({ what }) => what)).not.toContain('closing');
    expect(alertsAfter(listOpen, announces, does(chair, { type: 'CloseSpeakersList' }))).toEqual([]);
  });
});
