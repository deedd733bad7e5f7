import { describe, expect, it } from 'vitest';
import { chair, floorOfficer, mira, noor, tomas } from '../testing/actors.ts';
import { create, does, given, seconds, type Story } from '../testing/givenWhenThen.ts';
import { orchard, START } from '../testing/orchard.ts';
import {
  asks,
  bothWait,
  listClosed,
  listOpen,
  miraHasSpoken,
  miraSpeaks,
  orderHeard,
  orderRaised,
  untilListOpen,
} from '../testing/stories.ts';
import { toldTo, toldToChair } from './told.ts';

const codes = (personId: string, ...story: Story) =>
  toldTo(given(...story).state.everyone, personId).map(({ code }) => code);
const ofChair = (second: number, ends: number | null, ...story: Story) =>
  toldToChair(given(...story).state.everyone, START + seconds(second), ends).map(({ code }) => code);

describe('TO1 what a participant is told', () => {
  it.each<[string, Story, string[]]>([
    ['who has the floor', [miraSpeaks], ['youHaveTheFloor']],
    [
      'who speaks for somebody else',
      [miraSpeaks, does(chair, { type: 'IdentifySpeaker', person: 'p12' })],
      ['youHaveTheFloor'],
    ],
    ['who is next', [bothWait], ['next']],
    ['who is called', [bothWait, does(chair, { type: 'CallSpeaker', requestId: 'r3' })], ['called', 'next']],
    ['who let one go first', [bothWait, does(mira, { type: 'DeferRequest' })], ['nextButOne']],
    [
      'who was declined',
      [bothWait, does(chair, { type: 'DeclineRequest', requestId: 'r3', reason: 'Late.', reasonCode: 'noTime' })],
      ['declined', 'writtenRoute'],
    ],
    ['who was not reached', [bothWait, does(chair, { type: 'CloseSitting' })], ['writtenRoute']],
    [
      'to whom a swap is proposed',
      [bothWait, does(tomas, { type: 'ProposeSwap', with: 'r3' })],
      ['next', 'swapProposed'],
    ],
    ['who has spoken', [miraHasSpoken], []],
  ])('TO1 %s', (_who, story, expected) => {
    expect(codes('p11', ...story)).toEqual(expected);
  });

  it('TO1 who waits for approval nothing, and once it came that it did', () => {
    const moderated = [
      create({ moderated: true }),
      untilListOpen,
      ...['A', 'B'].map((name) => does(floorOfficer, { type: 'RequestFloorFor', name })),
      does(mira, asks),
    ];
    expect(codes('p11', ...moderated)).toEqual([]);
    expect(codes('p11', ...moderated, does(chair, { type: 'ApproveRequest', requestId: 'r5' }))).toEqual(['approved']);
  });

  it('TO2 whoever does not stand on the list, that it closes and when, and that it is closed', () => {
    const closing = [listOpen, does(mira, asks), does(chair, { type: 'AnnounceClosing', seconds: 60 })];
    expect(toldTo(given(...closing).state.everyone, 'p13')).toEqual([
      { code: 'listClosing', closesAt: START + seconds(60) },
    ]);
    expect(codes('p11', ...closing)).toEqual(['next']);
    expect(codes('p13', listClosed)).toEqual(['listClosed']);
  });
});

describe('TO3 what the chair is told', () => {
  const hard = create({ policy: { preset: 'arrival', options: { hardStop: true } } });
  const timed = create({ programme: orchard.programme.map((item) => ({ ...item, minutes: 2 })) });
  const speaks = [untilListOpen, does(mira, asks), does(chair, { type: 'GiveFloor', requestId: 'r3' })];

  it.each<[string, Story, string[]]>([
    ['a point of order is raised', [orderRaised], ['pointOfOrder']],
    ['it is being heard', [orderHeard], []],
    ['a hard stop is due', [hard, speaks], ['hardStop']],
    ['the list is empty', [listOpen], ['listEmpty']],
    [
      'a reply waits and nobody else does',
      [
        miraHasSpoken,
        does(noor, { type: 'RequestRightOfReply', interventionId: 'i1' }),
        does(tomas, { type: 'WithdrawRequest' }),
      ],
      ['replyWaiting'],
    ],
    [
      'a reply waits behind others',
      [miraHasSpoken, does(noor, { type: 'RequestRightOfReply', interventionId: 'i1' })],
      [],
    ],
    ['the item is over', [timed, speaks], ['itemOver']],
    ['the sitting is suspended', [listOpen, does(chair, { type: 'SuspendSitting' })], []],
  ])('TO3 when %s', (_when, story, expected) => {
    expect(ofChair(120, null, ...story)).toEqual(expected);
  });

  it('RR12 the chair is told of a reply under another item once it is its turn', () => {
    const reply = does(noor, { type: 'RequestRightOfReply', interventionId: 'i1' });
    const onSeeds = [does(chair, { type: 'OpenItem', itemId: 'seeds' }), does(chair, { type: 'OpenSpeakersList' })];
    expect(ofChair(120, null, miraHasSpoken, reply, does(tomas, { type: 'WithdrawRequest' }), onSeeds)).toEqual([
      'replyWaiting',
    ]);
    expect(ofChair(120, null, miraHasSpoken, reply, onSeeds)).toEqual(['listEmpty']);
  });

  it('TO3 when the sitting is over its planned end', () => {
    expect(ofChair(120, START + seconds(120), bothWait)).toEqual(['sittingOver']);
    expect(ofChair(119, START + seconds(120), bothWait)).toEqual([]);
  });
});
