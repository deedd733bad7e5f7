import { describe, expect, it } from 'vitest';
import { chair, floorOfficer, mira, noor, secondChair, tomas } from '../testing/actors.ts';
import { create, does, given, minutes } from '../testing/givenWhenThen.ts';
import {
  asks,
  bothWait,
  created,
  listOpen,
  miraHasSpoken,
  miraSpeaks,
  miraWaits,
  sittingOpen,
} from '../testing/stories.ts';
import type { GiveFloor } from './giveFloor.ts';

const gives = (requestId: string, rest: Partial<GiveFloor> = {}) => ({
  type: 'GiveFloor' as const,
  requestId,
  ...rest,
});

describe('FL1 one holder at most', () => {
  it('FL1 who is given the floor has it, and waits no more', () => {
    const { everyone } = given(bothWait).when(gives('r3')).thenResult({ interventionId: 'i1' }).state;
    expect(everyone.floor).toBe('i1');
    expect(everyone.requests['r3']?.state).toBe('hasFloor');
    expect(everyone.lists['water']?.waiting).toEqual(['r4']);
  });

  it('FL1 giving it on ends the one before', () => {
    const { everyone } = given(miraSpeaks).when(gives('r4', { endCurrent: 'i1' })).state;
    expect(everyone.floor).toBe('i2');
    expect(Object.values(everyone.interventions).filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
    expect(everyone.requests['r3']?.state).toBe('done');
  });
});

describe('FL2 a held floor', () => {
  it('FL2 is floorTaken', () => {
    given(miraSpeaks).when(gives('r4')).thenRefused('floorTaken');
  });

  it('FL2 passes on in one commit when the running intervention is named', () => {
    given(miraSpeaks)
      .when(gives('r4', { endCurrent: 'i1' }), { at: 45 })
      .thenEvents(
        { type: 'InterventionEnded', interventionId: 'i1', spokeMs: 45_000, endedBy: 'chair' },
        { type: 'FloorGiven', interventionId: 'i2', requestId: 'r4' },
      );
  });
});

describe('FL3 two chairs never advance twice', () => {
  it('FL3 an expectedNext that is not first any more is changed', () => {
    given(bothWait)
      .when(gives('r4', { expectedNext: 'r3' }))
      .thenEvents({ type: 'FloorGiven', requestId: 'r4' });
    given(bothWait)
      .when(gives('r3', { expectedNext: 'r4' }))
      .thenRefused('changed');
    given(bothWait, does(mira, { type: 'WithdrawRequest' }))
      .when(gives('r4', { expectedNext: 'r3' }))
      .thenRefused('changed');
  });

  it('FL3 an endCurrent that does not run is changed', () => {
    given(miraHasSpoken)
      .when(gives('r4', { endCurrent: 'i1' }))
      .thenRefused('changed');
    given(miraSpeaks)
      .when(gives('r4', { endCurrent: 'i9' }))
      .thenRefused('changed');
  });

  it('FL3 of two chairs who press next at once the second does nothing', () => {
    const next = gives('r4', { expectedNext: 'r4', endCurrent: 'i1' });
    const third = [miraSpeaks, does(noor, asks), does(chair, next)];
    given(third).when(next, { by: secondChair }).thenRefused('changed');
    given(third)
      .when(gives('r5', { expectedNext: 'r4', endCurrent: 'i1' }), { by: secondChair })
      .thenRefused('changed');
  });
});

describe('FL30 what the second of two chairs is told', () => {
  const first = does(chair, gives('r3', { expectedNext: 'r3' }));
  it('FL30 who it was that got the floor and from whom, not that the floor is taken', () => {
    for (const rest of [{ expectedNext: 'r3' }, {}]) {
      const second = given(bothWait, first).when(gives('r3', rest), { by: secondChair });
      expect(second.done).toMatchObject({
        refusal: 'floorTaken',
        message: expect.stringContaining('Mira Costa has already been given the floor by the co-chair'),
      });
    }
    given(bothWait, first)
      .when(gives('r4', { expectedNext: 'r3' }), { by: secondChair })
      .thenRefused('floorTaken');
  });

  it('FL30 that the floor is taken where the list is as they saw it', () => {
    given(bothWait, first)
      .when(gives('r4', { expectedNext: 'r4' }), { by: secondChair })
      .thenRefused('floorTaken');
  });
});

describe('FL4 to whom', () => {
  it('FL4 whoever waits on the open item, in or out of order', () => {
    given(bothWait).when(gives('r3')).thenEvents({ type: 'FloorGiven', place: 1 });
    given(bothWait).when(gives('r4')).thenEvents({ type: 'FloorGiven', place: 2 });
  });

  it('FL4 not to somebody who waits on another item', () => {
    given(bothWait, does(chair, { type: 'OpenItem', itemId: 'seeds' }))
      .when(gives('r3'))
      .thenRefused('changed');
    given(bothWait).when(gives('r1')).thenRefused('changed');
  });

  it('FL4 not to somebody who does not wait', () => {
    given(miraHasSpoken).when(gives('r3')).thenRefused('changed');
    given(miraWaits, does(mira, { type: 'WithdrawRequest' }))
      .when(gives('r3'))
      .thenRefused('changed');
    given(miraWaits, does(chair, { type: 'MarkAbsent', requestId: 'r3' }))
      .when(gives('r3'))
      .thenRefused('changed');
  });

  it('FL4 an unknown request is notFound', () => {
    given(bothWait).when(gives('r99')).thenRefused('notFound');
    given(bothWait).when(gives('constructor')).thenRefused('notFound');
  });

  it('FL4 and only while the sitting is open', () => {
    given(created).when(gives('r1')).thenRefused('sittingNotOpen');
    given(bothWait, does(chair, { type: 'CloseSitting' }))
      .when(gives('r3'))
      .thenRefused('sittingNotOpen');
    given(sittingOpen).when(gives('r1')).thenRefused('changed');
  });
});

describe('FL5 what the call records', () => {
  it('FL5 the allotted time, the place and its reason, the mode and the group', () => {
    const group = does(tomas, { ...asks, kind: 'groupStatement', onBehalfOf: 'the Hill Farms' });
    given(miraWaits, group)
      .when(gives('r4'), { at: 10 })
      .thenEvents({
        type: 'FloorGiven',
        personId: 'p12',
        itemId: 'water',
        sittingId: 'sitting-1',
        kind: 'groupStatement',
        onBehalfOf: 'the Hill Farms',
        mode: 'room',
        allottedMs: minutes(5),
        place: 2,
        reasonCode: 'arrival',
      });
  });

  it('FL5 a limit or a mode that changes later changes nothing of it', () => {
    const before = given(miraSpeaks).state.everyone.interventions['i1'];
    const later = given(
      miraSpeaks,
      does(chair, { type: 'SetTimeLimit', seconds: 20 }),
      does(mira, { type: 'ChangeMode', mode: 'phone' }),
    );
    expect(later.state.everyone.interventions['i1']).toEqual(before);
    expect(before).toMatchObject({ mode: 'online', timing: { allottedMs: minutes(3), addedMs: 0, pausedMs: 0 } });
  });
});

describe('FL8 invited speakers', () => {
  const opening = [
    create(),
    does(chair, { type: 'OpenSitting' }),
    does(chair, { type: 'OpenItem', itemId: 'opening' }),
  ];
  const open = does(chair, { type: 'OpenSpeakersList' });
  const close = does(chair, { type: 'CloseSpeakersList' });

  it.each([
    ['not open', opening],
    ['open', [opening, open]],
    ['closed', [opening, open, close]],
  ])('FL8 are given the floor while the list is %s', (_state, story) => {
    given(story)
      .when(gives('r2'))
      .thenEvents({ type: 'FloorGiven', personId: 's2', place: 2, reasonCode: 'programme' });
  });

  it('FL8 also after they were absent and put back', () => {
    given(
      opening,
      does(floorOfficer, { type: 'MarkAbsent', requestId: 'r1' }),
      does(floorOfficer, { type: 'PutBack', requestId: 'r1' }),
    )
      .when(gives('r1'))
      .thenEvents({ type: 'FloorGiven', reasonCode: 'putBack' });
  });
});

it('TI4 access minutes add to the allotted time', () => {
  given(listOpen, does(noor, asks))
    .when(gives('r3'))
    .thenEvents({ type: 'FloorGiven', allottedMs: minutes(5) });
});
