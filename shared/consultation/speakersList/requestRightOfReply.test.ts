import { describe, expect, it } from 'vitest';
import { allottedMs } from '../floor/allottedTime.ts';
import { chair, floorOfficer, mira, nameless, noor, tomas } from '../testing/actors.ts';
import { create, does, given, seconds, type Story } from '../testing/givenWhenThen.ts';
import { speakersListOf } from '../../wire/view.ts';
import { asks, miraHasSpoken, orderHeard, miraSpeaks, repliesToMira, untilListOpen } from '../testing/stories.ts';

/** Tomas (r4) waits on the list, and asks to reply to Mira (r5). */
const asked: Story = [miraHasSpoken, does(tomas, repliesToMira)];
const nobodyWaits: Story = [asked, does(tomas, { type: 'WithdrawRequest', requestId: 'r4' })];
const give = { type: 'GiveFloor', requestId: 'r5' } as const;
const stateOf = (...story: Story) => given(...story).state.everyone;
const timeOf = (story: Story, requestId: string) => {
  const everyone = stateOf(story);
  return allottedMs(everyone, everyone.requests[requestId]!, 0);
};

describe('RR1 asking for a right of reply', () => {
  it('RR1 is to an intervention of this sitting that is over, and not to one’s own', () => {
    given(miraHasSpoken)
      .when(repliesToMira, { by: tomas })
      .thenEvents({ type: 'FloorRequested', kind: 'rightOfReply', replyTo: 'i1' });
    given(miraHasSpoken).when(repliesToMira, { by: mira }).thenRefused('notAllowed');
    given(miraSpeaks).when(repliesToMira, { by: tomas }).thenRefused('notAllowed');
    given(miraHasSpoken)
      .when({ ...repliesToMira, interventionId: 'i9' }, { by: tomas })
      .thenRefused('notFound');
    given(miraHasSpoken).when(repliesToMira, { by: nameless }).thenRefused('nameMissing');
    const nextDay: Story = [miraHasSpoken, does(chair, { type: 'CloseSitting' })];
    given(nextDay).when(repliesToMira, { by: tomas }).thenRefused('sittingNotOpen');
    given(nextDay, does(chair, { type: 'OpenSitting' }))
      .when(repliesToMira, { by: tomas })
      .thenRefused('notAllowed');
  });

  it('RR1 is not to a point of order', () => {
    const ruled = does(chair, { type: 'RuleOnPointOfOrder', requestId: 'r5', ruling: 'Noted.' }, 80);
    given(orderHeard, ruled)
      .when({ ...repliesToMira, interventionId: 'i2' }, { by: tomas })
      .thenRefused('notAllowed');
  });

  it('RR1 also when the list is closed, beside a request that waits, and for somebody without a device', () => {
    const closed: Story = [miraHasSpoken, does(chair, { type: 'CloseSpeakersList' })];
    given(closed).when(repliesToMira, { by: tomas }).thenEvents({ type: 'FloorRequested' });
    given(miraHasSpoken)
      .when({ ...repliesToMira, personId: 'p12' }, { by: floorOfficer })
      .thenEvents({ type: 'FloorRequested', personId: 'p12' });
    expect(stateOf(asked).lists['water']).toMatchObject({ waiting: ['r4'], replies: ['r5'] });
  });

  it('RR1 at most two on an item, and one to the same intervention at a time', () => {
    given(asked).when(repliesToMira, { by: tomas }).thenRefused('alreadyListed');
    const taken = (requestId: string): Story => [
      does(chair, { type: 'GiveFloor', requestId }),
      does(chair, { type: 'EndIntervention' }),
    ];
    const twice: Story = [nobodyWaits, taken('r5'), does(tomas, repliesToMira), taken('r6')];
    given(twice).when(repliesToMira, { by: tomas }).thenRefused('repliesUsed');
    given(
      nobodyWaits,
      does(tomas, { type: 'WithdrawRequest', requestId: 'r5' }),
      does(tomas, repliesToMira),
      taken('r6'),
    )
      .when(repliesToMira, { by: tomas })
      .thenEvents({ type: 'FloorRequested' });
  });
});

describe('RR2 when it is taken', () => {
  it('RR2 once nobody waits on the item, unless the chair takes it all the same', () => {
    given(asked).when(give).thenRefused('othersWait');
    given(asked)
      .when({ ...give, override: true })
      .thenEvents({ type: 'FloorGiven', kind: 'rightOfReply', reasonCode: 'rightOfReply' });
    given(nobodyWaits)
      .when({ ...give, expectedNext: 'r5' })
      .thenEvents({ type: 'FloorGiven', kind: 'rightOfReply', place: 1 });
    given(nobodyWaits, does(noor, repliesToMira))
      .when({ ...give, expectedNext: 'r6' })
      .thenRefused('changed');
  });

  it('RR2 at the end of the sitting it is taken under another item', () => {
    given(nobodyWaits, does(chair, { type: 'OpenItem', itemId: 'seeds' }))
      .when(give)
      .thenEvents({ type: 'FloorGiven', requestId: 'r5' });
  });

  it('RR2 who is called in vain is put back among the replies, once; what is left lapses with the sitting', () => {
    const back: Story = [
      asked,
      does(noor, repliesToMira),
      does(chair, { type: 'MarkAbsent', requestId: 'r5' }),
      does(chair, { type: 'PutBack', requestId: 'r5' }),
    ];
    expect(stateOf(back).lists['water']).toMatchObject({ waiting: ['r4'], replies: ['r6', 'r5'] });
    const over = stateOf(back, does(chair, { type: 'CloseSitting' }));
    expect(over.lists['water']).toMatchObject({ waiting: ['r4'], replies: [] });
    expect(over.requests).toMatchObject({ r5: { state: 'notReached' }, r4: { state: 'listed' } });
  });
});

describe('RR10 across the items of a sitting', () => {
  const onSeeds = does(chair, { type: 'OpenItem', itemId: 'seeds' });
  it('RR10 it is seen by everyone under another item, and comes after the replies of that item', () => {
    const moved: Story = [
      asked,
      onSeeds,
      does(chair, { type: 'OpenSpeakersList' }),
      does(noor, asks),
      does(chair, { type: 'GiveFloor', requestId: 'r6' }),
      does(chair, { type: 'EndIntervention' }),
      does(mira, { ...repliesToMira, interventionId: 'i2' }),
    ];
    expect(speakersListOf(stateOf(moved), 0)).toMatchObject({ replies: [{ requestId: 'r7' }, { requestId: 'r5' }] });
    const over = stateOf(moved, does(chair, { type: 'CloseSitting' }));
    expect([over.requests.r5?.state, over.requests.r7?.state]).toEqual(['notReached', 'notReached']);
  });

  it('RR10 taken under another item it is of the item that it was asked on', () => {
    const spoken = given(nobodyWaits, onSeeds).when({ ...give, expectedNext: 'r5' });
    spoken.thenEvents({ type: 'FloorGiven', itemId: 'water', place: 1 });
    expect(spoken.state.everyone.interventions.i2).toMatchObject({ itemId: 'water', kind: 'rightOfReply' });
    given(nobodyWaits, onSeeds, does(chair, give), does(chair, { type: 'EndIntervention' }))
      .when({ type: 'UndoLast' })
      .thenEvents({ type: 'ActUndone', act: 'EndIntervention' });
  });

  it('RR11 it waits for whoever waits on the open item, and on its own while that list is open', () => {
    given(asked, onSeeds).when(give).thenRefused('othersWait');
    given(asked, does(chair, { type: 'CloseSpeakersList' }), onSeeds)
      .when(give)
      .thenEvents({ type: 'FloorGiven', itemId: 'water' });
    given(nobodyWaits, onSeeds, does(chair, { type: 'OpenSpeakersList' }), does(noor, asks))
      .when(give)
      .thenRefused('othersWait');
    given(asked, onSeeds)
      .when({ ...give, override: true })
      .thenEvents({ type: 'FloorGiven' });
  });
});

describe('RR3 its time', () => {
  it('RR3 is limits.byKind.rightOfReply, else 180 s; the second has half, in steps of 15 s', () => {
    expect(timeOf(asked, 'r5')).toBe(seconds(180));
    const second: Story = [
      does(chair, { ...give, override: true }),
      does(chair, { type: 'EndIntervention' }),
      does(tomas, repliesToMira),
    ];
    expect(timeOf([asked, second], 'r6')).toBe(seconds(90));
    const limited: Story = [
      create({ limits: { byKind: { rightOfReply: 100 } } }),
      untilListOpen,
      does(mira, asks),
      does(tomas, asks),
      does(chair, { type: 'GiveFloor', requestId: 'r3' }),
      does(chair, { type: 'EndIntervention' }),
      does(tomas, repliesToMira),
    ];
    expect(timeOf(limited, 'r5')).toBe(seconds(100));
    expect(timeOf([limited, second], 'r6')).toBe(seconds(45));
    expect(timeOf([limited, second, does(chair, { type: 'SetTimeLimit', seconds: 70, requestId: 'r6' })], 'r6')).toBe(
      seconds(70),
    );
  });
});

describe('SL16 a comment', () => {
  const comments = { type: 'RequestFloor', kind: 'comment' } as const;
  it('SL16 is taken while somebody has the floor on the item or had it, and has a minute', () => {
    given(create(), untilListOpen).when(comments, { by: tomas }).thenRefused('nothingToCommentOn');
    given(miraSpeaks).when(comments, { by: noor }).thenResult({ requestId: 'r5' });
    given(miraHasSpoken, does(chair, { type: 'OpenSpeakersList', itemId: 'seeds' }))
      .when({ ...comments, itemId: 'seeds' }, { by: noor })
      .thenRefused('nothingToCommentOn');
    expect(timeOf([miraHasSpoken, does(noor, comments)], 'r5')).toBe(seconds(60));
    expect(timeOf([miraSpeaks, does(mira, comments)], 'r5')).toBe(seconds(60));
    given(miraHasSpoken, does(chair, { type: 'CloseSpeakersList' }))
      .when(comments, { by: noor })
      .thenRefused('speakersListClosed');
  });
});
