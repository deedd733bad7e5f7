import { describe, expect, test } from 'vitest';
import { chair, floorOfficer, mira, noor } from '#shared/consultation/testing/actors.ts';
import { does, given, type Story } from '#shared/consultation/testing/givenWhenThen.ts';
import { asks, listOpen, miraHasSpoken } from '#shared/consultation/testing/stories.ts';
import { refusalOf } from '#shared/consultation/decide.ts';
import { arrivalsOf } from '#client/features/listControl/arrivals.ts';
import floorDesk from '#client/i18n/en/floorDesk.json' with { type: 'json' };
import { actsOn, deskActs } from './deskActs.ts';
import { deskRows } from './deskRows.ts';
import { speakersToName } from './speakersToName.ts';
import { commandFor, firstCommand, saidAndOver } from './onBehalf.ts';

const rowsAfter = (...story: Story) => {
  const { state } = given(...story);
  return { rows: deskRows(state.everyone, state.bureau), state };
};

const raises = does(noor, { type: 'RaisePointOfOrder' });
const replies = does(noor, { type: 'RequestRightOfReply', interventionId: 'i1' });

describe('the floor desk', () => {
  test('CL351 everybody who wants something of the floor stands in exactly one of its lists', () => {
    const { rows, state } = rowsAfter(miraHasSpoken, raises, replies, does(noor, asks));
    const first = rows.listed[0]!.request.requestId;
    const after = rowsAfter(
      miraHasSpoken,
      raises,
      replies,
      does(noor, asks),
      does(chair, { type: 'MarkAbsent', requestId: first }),
    );
    expect(after.rows.absent.map(({ request }) => request.requestId)).toEqual([first]);
    const all = Object.values(after.rows)
      .flat()
      .map(({ request }) => request.requestId);
    const open = Object.values(after.state.everyone.requests).filter(
      ({ itemId, state: is }) => itemId === 'water' && ['listed', 'requested', 'absent'].includes(is),
    );
    expect(all.toSorted()).toEqual(open.map(({ requestId }) => requestId).toSorted());
    expect(rows.points).toHaveLength(1);
    expect(rows.replies[0]).toMatchObject({ place: 1, repliesTo: { personId: mira.personId } });
    expect(rows.listed.map(({ place }) => place)).toEqual(
      state.everyone.lists['water']!.waiting.map((_, at) => at + 1),
    );
  });

  test('CL352 whatever it offers on a row the floor officer may do, and a point of order is the chair’s', () => {
    const { rows, state } = rowsAfter(miraHasSpoken, raises, replies, does(noor, asks));
    const context = { now: 1_900_000_000_000, actor: floorOfficer };
    const offered = Object.values(rows)
      .flat()
      .flatMap(({ request }) => actsOn(request));
    expect(offered.length).toBeGreaterThan(3);
    for (const { command } of offered) expect(refusalOf(command, state, context)).toBeNull();
    expect(rows.points.flatMap(({ request }) => actsOn(request))).toEqual([]);
    const swap = does(noor, { type: 'ProposeSwap', with: rows.listed[0]!.request.requestId });
    const proposed = rowsAfter(miraHasSpoken, does(noor, asks), swap);
    const [asked] = proposed.rows.listed.filter(({ swaps }) => swaps.length > 0);
    const answers = actsOn(asked!.request, asked!.swaps).filter(({ act }) => act.endsWith('Swap'));
    expect(answers).toHaveLength(2);
    for (const { command } of answers) expect(refusalOf(command, proposed.state, context)).toBeNull();
    const keys = rows.listed.flatMap(({ request }) => actsOn(request).map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length / rows.listed.length);
  });

  test('CL440 whatever the desk can do has its words, for the eye and for a screen reader', () => {
    const words: Record<string, string> = floorDesk.desk;
    for (const act of deskActs) {
      expect([act, words[act]]).toEqual([act, expect.stringMatching(/./)]);
      expect([act, words[`${act}Named`]]).toEqual([act, expect.stringContaining('{{name}}')]);
    }
  });

  test('CL353 for somebody without a device a point of order or a reply is raised in their name; who is new is checked in first', () => {
    const { state } = rowsAfter(miraHasSpoken);
    const context = { now: 1_900_000_000_000, actor: floorOfficer };
    const known = arrivalsOf(state).find(({ id }) => id === mira.personId)!;
    expect(firstCommand(state, { is: 'known', arrival: known })).toBeNull();
    expect(refusalOf(commandFor({ what: 'pointOfOrder' }, mira.personId), state, context)).toBeNull();
    const first = firstCommand(state, { is: 'new', profile: { name: 'Wanjiru Kamau', country: 'Kenya' } })!;
    expect(first).toMatchObject({ type: 'CheckIn', name: 'Wanjiru Kamau' });
    expect(refusalOf(first, state, context)).toBeNull();
    const [said] = saidAndOver(state);
    expect(said?.interventionId).toBe('i1');
    expect(saidAndOver(given(listOpen).state)).toEqual([]);
  });

  test('CL356 who spoke without a name can be named during and after, and whoever waits may have a deputy', () => {
    const unnamed = does(floorOfficer, { type: 'RequestFloorFor' });
    const asked = given(listOpen, unnamed).state.everyone.lists['water']!.waiting.at(-1)!;
    const speaks = [listOpen, unnamed, does(chair, { type: 'GiveFloor', requestId: asked })];
    const nameable = (...story: Story) => speakersToName(given(...story).state.everyone);
    const of = { interventionId: 'i1' };
    expect(nameable(listOpen, unnamed).every(({ is }) => is === 'waiting')).toBe(true);
    expect(nameable(...speaks)[0]).toMatchObject({ is: 'running', name: undefined, of });
    const over = [...speaks, does(chair, { type: 'EndIntervention' })];
    expect(nameable(...over)[0]).toMatchObject({ is: 'unnamed', of });
    const named = does(floorOfficer, { type: 'IdentifySpeaker', ...of, name: 'Wanjiru Kamau' });
    expect(nameable(...over, named).map(({ is }) => is)).not.toContain('unnamed');
  });
});
