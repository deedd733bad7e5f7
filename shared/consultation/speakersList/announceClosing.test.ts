import { describe, expect, it } from 'vitest';
import { alarmsOf, nextAlarm } from '../floor/alarm.ts';
import { alarm, chair, mira, tomas } from '../testing/actors.ts';
import { does, given, seconds, type Story } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { asks, bothWait, listClosed, listOpen, waterOpen } from '../testing/stories.ts';

const announce = { type: 'AnnounceClosing', seconds: 120 } as const;
const announced: Story = [listOpen, does(chair, announce)];
const stateOf = (...story: Story) => given(...story).state.everyone;

describe('SL14 an announced closing', () => {
  it('SL14 says when the list closes, and the list takes requests until then', () => {
    given(listOpen)
      .when(announce)
      .thenEvents({ type: 'ClosingAnnounced', itemId: 'water', closesAt: START + seconds(120) })
      .thenResult({ closesAt: START + seconds(120) });
    given(announced).when(asks, { by: mira }).thenEvents({ type: 'PersonIntroduced' }, { type: 'FloorRequested' });
    given(announced).when({ type: 'OpenSpeakersList' }).thenRefused('speakersListAlreadyOpen');
  });

  it('SL14 the alarm closes it, by an ordinary command, whatever item is open by then', () => {
    const due = nextAlarm(stateOf(announced, does(chair, { type: 'OpenItem', itemId: 'seeds' })))!;
    expect(due).toMatchObject({ at: START + seconds(120), command: { type: 'CloseSpeakersList', itemId: 'water' } });
    const after = stateOf(announced, does(alarm, due.command, 120));
    expect(after.lists['water']).toMatchObject({ state: 'closed', closesAt: undefined });
    expect(alarmsOf(after)).toEqual([]);
  });

  it('SL14 announced again, the later announcement counts, under an alarm of its own', () => {
    const again = stateOf(announced, does(chair, { ...announce, seconds: 300 }, 60));
    expect(alarmsOf(again).map(({ at }) => at)).toEqual([START + seconds(360)]);
    expect(alarmsOf(again)[0]?.commandId).not.toBe(nextAlarm(stateOf(announced))?.commandId);
  });

  it('SL14 it is taken back with a reason, or brought forward by closing', () => {
    const back = stateOf(announced, does(chair, { type: 'ReopenSpeakersList', reason: 'Many came late.' }));
    expect(back.lists['water']?.state).toBe('open');
    expect(alarmsOf(back)).toEqual([]);
    expect(alarmsOf(stateOf(announced, does(chair, { type: 'CloseSpeakersList' })))).toEqual([]);
  });

  it('SL14 a list that is not open has no closing to announce, nor has nonsense', () => {
    given(waterOpen).when(announce).thenRefused('speakersListNotOpen');
    given(listClosed).when(announce).thenRefused('speakersListClosed');
    for (const wrong of [0, -5, 1.5, Number.NaN, 10_801])
      given(listOpen)
        .when({ ...announce, seconds: wrong })
        .thenRefused('invalid');
  });
});

it('SL15 several alarms stand in the order of their deadlines, and in a fixed order at the same moment', () => {
  const story: Story = [
    bothWait,
    does(chair, { type: 'SetOrderingPolicy', preset: 'arrival', options: { hardStop: true, graceSeconds: 0 } }),
    does(chair, { type: 'OpenSpeakersList', itemId: 'seeds' }),
    does(chair, { ...announce, itemId: 'seeds', seconds: 180 }),
    does(chair, announce),
    does(chair, { type: 'GiveFloor', requestId: 'r3' }),
    does(tomas, { type: 'ChangeMode', mode: 'phone' }),
  ];
  expect(alarmsOf(stateOf(story)).map(({ commandId }) => commandId)).toEqual([
    'closing/water/1',
    'closing/seeds/1',
    'hardStop/i1',
  ]);
});
