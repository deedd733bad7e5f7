import { describe, expect, it } from 'vitest';
import { viewOf } from '../../wire/view.ts';
import { allottedMs } from './allottedTime.ts';
import { alarm, chair, floorOfficer, mira, nameless, noor, observer, tomas } from '../testing/actors.ts';
import { create, does, given, seconds, type Story } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { created, listClosed, listOpen, miraSpeaks, orderHeard, orderRaised, sittingOpen } from '../testing/stories.ts';

const raise = { type: 'RaisePointOfOrder' } as const;
const recognize = { type: 'RecognizePointOfOrder', requestId: 'r5' } as const;
const rule = { type: 'RuleOnPointOfOrder', requestId: 'r5', ruling: 'The speaker has the floor.' } as const;
const stateOf = (...story: Story) => given(...story).state.everyone;

describe('PO1 raising a point of order', () => {
  it('PO1 any participant with a name may, in an open sitting, whatever the list’s state', () => {
    for (const story of [listClosed, listOpen, miraSpeaks])
      given(story)
        .when(raise, { by: noor })
        .thenEvents(
          { type: 'PersonIntroduced' },
          { type: 'PronounGiven' },
          { type: 'DetailsGiven' },
          { type: 'FloorRequested', kind: 'pointOfOrder', awaits: true },
        );
    given(listOpen).when(raise, { by: nameless }).thenRefused('nameMissing');
    given(listOpen).when(raise, { by: observer }).thenRefused('notAllowed');
    given(created).when(raise, { by: noor }).thenRefused('sittingNotOpen');
    given(miraSpeaks, does(chair, { type: 'EndIntervention' }), does(chair, { type: 'SuspendSitting' }))
      .when(raise, { by: noor })
      .thenRefused('sittingNotOpen');
    given(sittingOpen).when(raise, { by: noor }).thenRefused('notFound');
  });

  it('PO1 it waits apart from the list, one for each person', () => {
    expect(stateOf(orderRaised)).toMatchObject({ pointsOfOrder: ['r5'], lists: { water: { waiting: ['r4'] } } });
    given(orderRaised).when(raise, { by: noor }).thenRefused('alreadyListed');
    given(orderRaised).when(raise, { by: tomas }).thenEvents({ type: 'FloorRequested', requestId: 'r6' });
    given(orderRaised)
      .when({ type: 'RequestFloor', kind: 'intervention' }, { by: noor })
      .thenResult({ requestId: 'r6' });
    given(orderRaised).when({ type: 'GiveFloor', requestId: 'r5', endCurrent: 'i1' }).thenRefused('changed');
    given(orderRaised).when({ type: 'ApproveRequest', requestId: 'r5' }).thenRefused('changed');
  });

  it('PO1 the bureau raises one for somebody without a device, nobody else for another', () => {
    given(miraSpeaks)
      .when({ ...raise, personId: 'p12' }, { by: floorOfficer })
      .thenEvents({ type: 'FloorRequested', personId: 'p12' });
    given(miraSpeaks).when(raise, { by: floorOfficer }).thenRefused('invalid');
    given(miraSpeaks)
      .when({ ...raise, personId: 'p99' }, { by: floorOfficer })
      .thenRefused('notFound');
    given(miraSpeaks)
      .when({ ...raise, personId: 'p11' }, { by: tomas })
      .thenRefused('notAllowed');
  });
});

describe('PO2 recognizing it', () => {
  it('PO2 pauses whoever speaks and gives the floor to the raiser, in one commit, with their access minutes', () => {
    given(orderRaised)
      .when(recognize, { at: 70 })
      .thenEvents(
        { type: 'InterventionPaused', interventionId: 'i1' },
        {
          type: 'FloorGiven',
          interventionId: 'i2',
          kind: 'pointOfOrder',
          interrupts: 'i1',
          resumes: true,
          allottedMs: seconds(180),
        },
      );
    expect(stateOf(orderHeard)).toMatchObject({ floor: 'i2', pointsOfOrder: [] });
    expect(viewOf(stateOf(orderHeard), 1, { now: START, rate: 1 }).floor).toMatchObject({
      interventionId: 'i2',
      interrupts: 'i1',
    });
  });

  it('PO2 without anybody on the floor it interrupts nobody', () => {
    const { done } = given(listOpen, does(mira, raise))
      .when({ ...recognize, requestId: 'r3' })
      .thenEvents({ type: 'FloorGiven', kind: 'pointOfOrder' });
    expect(done.ok && done.events[0]).not.toHaveProperty('interrupts');
  });

  it('PO2 one at a time; what does not wait is not recognized', () => {
    given(orderHeard, does(tomas, raise))
      .when({ ...recognize, requestId: 'r6' })
      .thenRefused('floorTaken');
    given(orderHeard).when(recognize).thenRefused('changed');
    given(miraSpeaks)
      .when({ ...recognize, requestId: 'r4' })
      .thenRefused('changed');
    given(miraSpeaks)
      .when({ ...recognize, requestId: 'r99' })
      .thenRefused('notFound');
    given(orderRaised, does(chair, { type: 'DeclineRequest', requestId: 'r5', reason: 'No.' }))
      .when(recognize)
      .thenRefused('changed');
  });

  it('PO2 it has a minute, or limits.byKind.pointOfOrder, whatever the limit of the item', () => {
    const timeOf = (limits: object) => {
      const { everyone } = given(
        create({ limits }),
        does(chair, { type: 'OpenSitting' }),
        does(chair, { type: 'OpenItem', itemId: 'seeds' }),
        does(chair, { type: 'SetTimeLimit', seconds: 300 }),
        does(mira, raise),
      ).state;
      return allottedMs(everyone, everyone.requests['r3']!, 0);
    };
    expect(timeOf({})).toBe(seconds(60));
    expect(timeOf({ byKind: { pointOfOrder: 45 } })).toBe(seconds(45));
  });
});

describe('PO3 the ruling', () => {
  it('PO3 ends it, and the interrupted speaker goes on with the exact time they had', () => {
    given(orderHeard)
      .when(rule, { at: 95 })
      .thenEvents(
        { type: 'PointOfOrderRuled', requestId: 'r5', ruling: rule.ruling },
        { type: 'InterventionEnded', interventionId: 'i2', spokeMs: seconds(25), endedBy: 'chair' },
        { type: 'InterventionResumed', interventionId: 'i1' },
      );
    const after = stateOf(orderHeard, does(chair, rule, 95));
    expect(after).toMatchObject({
      floor: 'i1',
      interventions: { i1: { timing: { pausedAt: null, pausedMs: seconds(25) } } },
    });
    given(orderHeard, does(chair, rule, 95))
      .when({ type: 'EndIntervention' }, { at: 125 })
      .thenEvents({ type: 'InterventionEnded', interventionId: 'i1', spokeMs: seconds(100) });
  });

  it('PO3 the raiser’s or the alarm’s end resumes alike, and the chair may rule afterwards, once', () => {
    const said: Story = [orderHeard, does(noor, { type: 'EndIntervention' }, 80)];
    expect(stateOf(said).floor).toBe('i1');
    expect(stateOf(orderHeard, does(alarm, { type: 'EndIntervention', interventionId: 'i2' }, 80)).floor).toBe('i1');
    given(said).when(rule).thenEvents({ type: 'PointOfOrderRuled' });
    given(said, does(chair, rule)).when(rule).thenRefused('changed');
    expect(stateOf(said, does(chair, rule)).requests['r5']?.ruling).toBe(rule.ruling);
  });

  it('PO3 who was paused before stays paused after', () => {
    const paused: Story = [orderRaised, does(chair, { type: 'PauseIntervention' }, 60), does(chair, recognize, 70)];
    given(paused)
      .when(rule, { at: 90 })
      .thenEvents({ type: 'PointOfOrderRuled' }, { type: 'InterventionEnded', interventionId: 'i2' });
    expect(
      stateOf(paused, does(chair, rule, 90), does(chair, { type: 'ResumeIntervention' }, 100)).interventions['i1']
        ?.timing.pausedMs,
    ).toBe(seconds(40));
  });

  it('PO3 nothing is ruled on that was not heard', () => {
    given(orderRaised).when(rule).thenRefused('changed');
    given(orderRaised)
      .when({ ...rule, requestId: 'r4' })
      .thenRefused('notFound');
    given(orderRaised, does(noor, { type: 'WithdrawRequest', requestId: 'r5' }))
      .when(rule)
      .thenRefused('changed');
  });
});

describe('PO4 meanwhile', () => {
  it('PO4 the floor goes to nobody else, and the interrupted clock is left alone', () => {
    given(orderHeard).when({ type: 'GiveFloor', requestId: 'r4', endCurrent: 'i2' }).thenRefused('floorTaken');
    given(orderHeard).when({ type: 'ResumeIntervention', interventionId: 'i1' }).thenRefused('changed');
    given(orderHeard).when({ type: 'CloseSitting' }).thenRefused('floorTaken');
  });

  it('PO4 the chair may end the interrupted intervention: then nobody goes on', () => {
    const over: Story = [orderHeard, does(chair, { type: 'EndIntervention', interventionId: 'i1' }, 80)];
    expect(stateOf(over)).toMatchObject({
      floor: 'i2',
      interventions: { i1: { spokeMs: seconds(70), endedBy: 'chair' } },
    });
    given(over)
      .when(rule, { at: 90 })
      .thenEvents({ type: 'PointOfOrderRuled' }, { type: 'InterventionEnded', interventionId: 'i2' });
    expect(stateOf(over, does(chair, rule, 90)).floor).toBeNull();
  });

  it('PO4 what was not heard lapses with the sitting', () => {
    const ended: Story = [orderRaised, does(chair, { type: 'EndIntervention' }), does(chair, { type: 'CloseSitting' })];
    expect(stateOf(ended)).toMatchObject({ pointsOfOrder: [], requests: { r5: { state: 'notReached' } } });
  });
});
