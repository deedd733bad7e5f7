import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actor } from '../decision.ts';
import { chair, mira, noor, tomas } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { histories, last } from '../testing/history.ts';
import { START } from '../testing/orchard.ts';
import { asks, miraHasSpoken, orderHeard } from '../testing/stories.ts';
import { liveBalanceOf } from './balanceOfConsultation.ts';
import { firstTimeOf } from './firstTime.ts';

const told = (...story: Story) => firstTimeOf(given(...story).state.everyone);
const speaks = (who: Actor, requestId: string): Story => [
  does(who, asks),
  does(chair, { type: 'GiveFloor', requestId }),
  does(chair, { type: 'EndIntervention' }),
];
const ofHerOrganization: Actor = {
  ...noor,
  personId: 'p21',
  profile: { name: 'Rui Alves', organization: 'river growers' },
};

it('BA7 of those who spoke and of those who wait it is told how many speak for the first time', () => {
  const { spoke, waiting, sittings } = told(miraHasSpoken, speaks(mira, 'r5'), does(noor, asks), does(mira, asks));
  expect(spoke).toEqual({ interventions: 2, speakers: 1, firstTime: 1 });
  expect(waiting).toEqual({ people: 3, firstTime: 2 });
  expect(sittings).toBeUndefined();
});

it('BA7 whose organization has had the floor does not speak for the first time, as in the order', () => {
  const { spoke, waiting } = told(miraHasSpoken, speaks(ofHerOrganization, 'r5'), does(ofHerOrganization, asks));
  expect(spoke).toEqual({ interventions: 2, speakers: 2, firstTime: 1 });
  expect(waiting).toEqual({ people: 2, firstTime: 1 });
});

it('BA7 a point of order is no first time', () => {
  const ruled = does(chair, { type: 'RuleOnPointOfOrder', requestId: 'r5', ruling: 'Noted.' }, 80);
  expect(told(orderHeard, ruled, does(noor, asks))).toMatchObject({
    spoke: { interventions: 1, speakers: 1, firstTime: 1 },
    waiting: { people: 2, firstTime: 2 },
  });
});

it('BA8 where there were several sittings, each says how many of its speakers had not spoken in an earlier one', () => {
  const { sittings } = told(
    miraHasSpoken,
    does(chair, { type: 'CloseSitting' }, 200),
    does(chair, { type: 'OpenSitting' }, 300),
    does(chair, { type: 'OpenItem', itemId: 'water' }),
    speaks(mira, 'r5'),
    speaks(noor, 'r6'),
  );
  expect(sittings).toEqual([
    { sittingId: 'sitting-1', interventions: 1, speakers: 1, firstTime: 1 },
    { sittingId: 'sitting-2', interventions: 2, speakers: 2, firstTime: 1 },
  ]);
});

it('BA9 who was first and who spoke again stand as groups for the bureau, requests by what was so when they asked', () => {
  const again = [does(mira, { type: 'CheckIn' }), does(tomas, { type: 'CheckIn' }), does(mira, asks, 100)];
  const { by } = liveBalanceOf(
    given(miraHasSpoken, again, does(chair, { type: 'GiveFloor', requestId: 'r5' })).state,
    START,
  );
  expect(
    Object.fromEntries(by.turn!.map((each) => [each.group, [each.requests, each.interventions, each.present]])),
  ).toEqual({ first: [4, 1, 1], again: [1, 1, 1] });
});

it('BA8 whatever happened, the sittings add up, and nobody is first twice', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { spoke, waiting, sittings } = firstTimeOf(last(history).everyone);
      expect(spoke.firstTime).toBeLessThanOrEqual(spoke.speakers);
      expect(spoke.speakers).toBeLessThanOrEqual(spoke.interventions);
      expect(waiting.firstTime).toBeLessThanOrEqual(waiting.people);
      if (!sittings) return;
      const sum = (field: 'interventions' | 'firstTime') => sittings.reduce((so, each) => so + each[field], 0);
      expect([sum('interventions'), sum('firstTime')]).toEqual([spoke.interventions, spoke.firstTime]);
    }),
    { numRuns: 60 },
  );
});
