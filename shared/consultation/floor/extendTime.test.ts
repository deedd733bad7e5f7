import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../wire/audiences.ts';
import { chair } from '../testing/actors.ts';
import { does, given, seconds } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { bothWait, listOpen, miraHasSpoken, miraSpeaks } from '../testing/stories.ts';
import { remainingMs } from './time.ts';

const extends_ = (count: number, interventionId?: string) => ({
  type: 'ExtendTime' as const,
  seconds: count,
  interventionId,
});

describe('TI5 extensions', () => {
  it('TI5 add or take whole seconds, and sum up', () => {
    const { everyone } = given(miraSpeaks, does(chair, extends_(90)), does(chair, extends_(-30))).state;
    const { timing } = everyone.interventions['i1']!;
    expect(timing).toMatchObject({ allottedMs: seconds(180), addedMs: seconds(60) });
    expect(remainingMs(timing, START)).toBe(seconds(240));
  });

  it('TI5 whole seconds, an hour at most, and some', () => {
    for (const count of [0, 3601, -3601, 1.5, 5e8, Number.NaN])
      given(miraSpeaks).when(extends_(count)).thenRefused('invalid');
    for (const count of [3600, -3600, 1]) given(miraSpeaks).when(extends_(count)).thenEvents({ type: 'TimeExtended' });
  });

  it('TI5 the reason, where there is one, goes to the bureau', () => {
    const reason = 'Interpretation failed.';
    const { events, state } = given(miraSpeaks, does(chair, { ...extends_(30), reason }));
    expect(state.bureau.reasons).toEqual({ i1: reason });
    expect(JSON.stringify(visibleTo('desk', events))).not.toContain(reason);
    given(miraSpeaks).when(extends_(30)).thenEvents({ type: 'TimeExtended', interventionId: 'i1', seconds: 30 });
  });
});

it('TI3 an intervention without a limit has no time to extend', () => {
  const responds = does(chair, { type: 'RequestFloor', kind: 'response' });
  given(listOpen, responds, does(chair, { type: 'GiveFloor', requestId: 'r3' }))
    .when(extends_(30))
    .thenRefused('notAllowed');
});

it('FL7 an extension meant for another intervention is changed, for nobody noFloor', () => {
  const tomasSpeaks = [miraSpeaks, does(chair, { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' })];
  given(tomasSpeaks).when(extends_(30, 'i1')).thenRefused('changed');
  given(miraHasSpoken).when(extends_(30, 'i1')).thenRefused('changed');
  given(bothWait).when(extends_(30)).thenRefused('noFloor');
  given(tomasSpeaks).when(extends_(30, 'i2')).thenEvents({ type: 'TimeExtended', interventionId: 'i2' });
});
