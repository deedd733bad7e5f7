import { describe, expect, it } from 'vitest';
import { remainingMs } from '../floor/time.ts';
import { order } from '../ordering/order.ts';
import type { FloorState } from '../state.ts';
import { captioner, chair, floorOfficer, mira, noor, secondChair, tomas } from '../testing/actors.ts';
import { does, given, minutes, seconds, type Step, type Story } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import {
  asks,
  bothWait,
  listClosed,
  listOpen,
  miraHasSpoken,
  miraSpeaks,
  orderHeard,
  repliesToMira,
} from '../testing/stories.ts';
import { noteAct } from './noteAct.ts';

const undo = { type: 'UndoLast' } as const;
const passesOn = does(chair, { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' }, 60);
const absent = does(floorOfficer, { type: 'MarkAbsent', requestId: 'r3' });
const moves = does(chair, { type: 'MoveRequest', requestId: 'r4', before: 'r3', reason: 'Leaving.' });
const declines = does(chair, { type: 'DeclineRequest', requestId: 'r3', reason: 'Late.' });
const calls = does(floorOfficer, { type: 'CallSpeaker', requestId: 'r3' });
const trouble = does(floorOfficer, { type: 'MarkInTrouble', requestId: 'r3', on: true });
const inOrder = ({ everyone }: { everyone: FloorState }) => order(everyone, 'water').map(({ requestId }) => requestId);
/** Without the notes of who did what. */
const facts = ({ acts: _acts, counts: _counts, ...everyone }: FloorState) =>
  JSON.parse(JSON.stringify(everyone)) as unknown;

describe('FL23 an act is undone', () => {
  it.each<[string, Story, Step]>([
    ['giving the floor', [bothWait], does(chair, { type: 'GiveFloor', requestId: 'r3' })],
    ['giving it out of turn', [bothWait], does(chair, { type: 'GiveFloor', requestId: 'r4' })],
    ['marking absent', [bothWait], absent],
    ['declining', [bothWait], declines],
    ['moving', [bothWait], moves],
    [
      'moving again',
      [bothWait, moves],
      does(chair, { type: 'MoveRequest', requestId: 'r4', before: null, reason: 'Back.' }),
    ],
    [
      'marking somebody absent with whom places were to be swapped, and who was in trouble',
      [bothWait, calls, trouble, does(tomas, { type: 'ProposeSwap', with: 'r3' })],
      absent,
    ],
    [
      'giving the floor to who had proposed a swap',
      [bothWait, does(tomas, { type: 'ProposeSwap', with: 'r3' })],
      does(chair, { type: 'GiveFloor', requestId: 'r4' }),
    ],
    [
      'declining a right of reply',
      [miraHasSpoken, does(noor, repliesToMira)],
      does(chair, { type: 'DeclineRequest', requestId: 'r5', reason: 'Late.' }),
    ],
    ['closing the list', [listOpen], does(chair, { type: 'CloseSpeakersList' })],
    [
      'closing one that was announced',
      [listOpen, does(chair, { type: 'AnnounceClosing', seconds: 60 })],
      does(chair, { type: 'CloseSpeakersList' }),
    ],
  ])('FL23 %s', (_what, story, step) => {
    const before = given(...story).state.everyone;
    const { state } = given(...story, step)
      .when(undo, { by: step.by })
      .thenEvents({ type: 'ActUndone', act: step.command.type as never });
    expect(facts(state.everyone)).toEqual(facts(before));
  });

  it('FL23 an end can be undone also where a point of order was heard before it', () => {
    const ruled = does(chair, { type: 'RuleOnPointOfOrder', requestId: 'r5', ruling: 'Noted.' }, 80);
    const ends = does(chair, { type: 'EndIntervention', interventionId: 'i1' }, 90);
    given(orderHeard, ruled, ends).when(undo, { at: 95 }).thenEvents({ type: 'ActUndone', act: 'EndIntervention' });
  });

  it('FL23 what happened beside it stays', () => {
    const { state } = given(bothWait, absent, does(noor, asks)).when(undo, { by: floorOfficer });
    expect(inOrder(state)).toEqual(['r3', 'r4', 'r5']);
  });

  it('FL23 each undoes what they did themselves, and once', () => {
    given(bothWait, absent).when(undo, { by: chair }).thenRefused('nothingToUndo');
    given(bothWait, absent, does(floorOfficer, undo)).when(undo, { by: floorOfficer }).thenRefused('nothingToUndo');
    given(bothWait, absent).when(undo, { by: mira }).thenRefused('notAllowed');
  });

  it('FL23 naming another act than the last one is changed', () => {
    given(bothWait, absent, does(chair, { type: 'GiveFloor', requestId: 'r4' }))
      .when({ ...undo, act: 'MarkAbsent' })
      .thenRefused('changed');
    given(bothWait, absent)
      .when({ ...undo, about: 'r4' }, { by: floorOfficer })
      .thenRefused('changed');
    given(bothWait, absent)
      .when({ ...undo, act: 'MarkAbsent', about: 'r3' }, { by: floorOfficer })
      .thenEvents({ type: 'ActUndone' });
  });

  it('FL23 what the alarm did is nobody’s', () => {
    const event = { type: 'SpeakersListClosed', itemId: 'water', v: 1, at: START, by: 'alarm' } as const;
    const { everyone } = given(listOpen).state;
    expect(noteAct(everyone, event, everyone)).toBe(everyone);
  });
});

describe('FL24 what followed', () => {
  const words = does(captioner, { type: 'RecordWords', interventionId: 'i1', source: 'captions', text: 'Wells.' });
  it.each<[string, Story]>([
    ['paused', [miraSpeaks, does(chair, { type: 'PauseIntervention' })]],
    ['changed', [miraSpeaks, does(chair, { type: 'ExtendTime', seconds: 30 })]],
    ['time was changed', [miraSpeaks, does(chair, { type: 'SetTimeLimit', interventionId: 'i1', seconds: 60 })]],
    ['corrected', [miraSpeaks, does(chair, { type: 'CorrectStart', secondsAgo: 5 }, 20)]],
    ['Words', [miraSpeaks, words]],
    ['ended', [miraSpeaks, does(mira, { type: 'EndIntervention' })]],
    ['floor', [miraHasSpoken, does(secondChair, { type: 'GiveFloor', requestId: 'r4' })]],
    ['item', [miraHasSpoken, does(chair, { type: 'OpenItem', itemId: 'seeds' })]],
    ['suspended', [miraHasSpoken, does(chair, { type: 'SuspendSitting' })]],
    ['reply', [miraHasSpoken, does(noor, { type: 'RequestRightOfReply', interventionId: 'i1' })]],
    ['reopened', [listClosed, does(secondChair, { type: 'ReopenSpeakersList', reason: 'More.' })]],
    ['again', [bothWait, declines, does(mira, asks)]],
    ['place', [bothWait, moves, does(secondChair, { type: 'ReleaseMove', requestId: 'r4' })]],
    [
      'asked for that right of reply again',
      [
        miraHasSpoken,
        does(noor, repliesToMira),
        does(chair, { type: 'DeclineRequest', requestId: 'r5', reason: 'Late.' }),
        does(noor, repliesToMira),
      ],
    ],
    ['wait', [bothWait, moves, does(secondChair, { type: 'MarkAbsent', requestId: 'r4' })]],
  ])('FL24 is told: %s', (word, story) => {
    const { done } = given(...story)
      .when(undo, { by: chair })
      .thenRefused('changed');
    expect(done).toMatchObject({ message: expect.stringContaining(word) });
  });
});

describe('FL25 an intervention that runs again', () => {
  it('FL25 goes on where its clock stood', () => {
    const { state } = given(miraHasSpoken).when(undo, { at: 75 });
    expect(state.everyone.floor).toBe('i1');
    expect(remainingMs(state.everyone.interventions.i1!.timing, START + seconds(75))).toBe(minutes(2));
    given(miraHasSpoken, does(chair, undo, 75))
      .when({ type: 'EndIntervention' }, { at: 80 })
      .thenEvents({ type: 'InterventionEnded', spokeMs: seconds(65) });
  });

  it('FL25 so does the one that ended as another was given the floor, who is on the list again', () => {
    const { state } = given(miraSpeaks, passesOn).when(undo, { at: 63 });
    expect(state.everyone.floor).toBe('i1');
    expect(Object.keys(state.everyone.interventions)).toEqual(['i1']);
    expect(remainingMs(state.everyone.interventions.i1!.timing, START + seconds(63))).toBe(minutes(2));
    expect(inOrder(state)).toEqual(['r4']);
    given(miraSpeaks, passesOn, does(chair, undo))
      .when({ type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' })
      .thenResult({ interventionId: 'i3' });
  });

  it('FL25 one that was paused stays paused', () => {
    const paused = [
      miraSpeaks,
      does(chair, { type: 'PauseIntervention' }, 30),
      does(chair, { type: 'EndIntervention' }, 40),
    ];
    const { timing } = given(paused).when(undo, { at: 50 }).state.everyone.interventions.i1!;
    expect([timing.pausedAt, remainingMs(timing, START + seconds(90))]).toEqual([START + seconds(30), seconds(150)]);
  });
});

describe('FL26 who acted first', () => {
  const told = (story: Story, command: Parameters<ReturnType<typeof given>['when']>[0]) =>
    given(...story)
      .when(command, { by: secondChair })
      .thenRefused('changed').done;

  it.each<[string, Story, Parameters<ReturnType<typeof given>['when']>[0]]>([
    [
      'Mira Costa has already been given the floor by the co-chair.',
      [miraSpeaks],
      { type: 'GiveFloor', requestId: 'r3', endCurrent: 'i1' },
    ],
    [
      'Tomas Reyes has already been given the floor by the co-chair.',
      [miraSpeaks, passesOn],
      { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' },
    ],
    [
      'That intervention has already been ended by the co-chair.',
      [miraHasSpoken],
      { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' },
    ],
    ['Mira Costa has already spoken.', [miraHasSpoken], { type: 'GiveFloor', requestId: 'r4', expectedNext: 'r3' }],
    ['Mira Costa has been marked absent by the co-chair.', [bothWait, absent], { type: 'MarkAbsent', requestId: 'r3' }],
    [
      'Mira Costa is not first on the list any more. Look at it again before you go on.',
      [bothWait, moves],
      { type: 'GiveFloor', requestId: 'r3', expectedNext: 'r3' },
    ],
  ])('FL26 %s', (message, story, command) => {
    expect(told(story, command)).toMatchObject({ message });
  });

  it('FL26 by name where the record knows it, and "you" to oneself', () => {
    const known = [
      listOpen,
      does(chair, { type: 'CheckIn' }),
      does(mira, asks),
      does(chair, { type: 'GiveFloor', requestId: 'r3' }),
    ];
    expect(told(known, { type: 'MarkAbsent', requestId: 'r3' })).toMatchObject({
      message: 'Mira Costa has already been given the floor by the co-chair, Bela Nagy.',
    });
    const { done } = given(known).when({ type: 'MarkAbsent', requestId: 'r3' }, { by: chair });
    expect(done).toMatchObject({ message: 'Mira Costa has already been given the floor by you.' });
  });
});
