import { describe, expect, it } from 'vitest';
import { chair, floorOfficer, mira, noor, rapporteur, tomas } from '../consultation/testing/actors.ts';
import { create, does, given, type Story } from '../consultation/testing/givenWhenThen.ts';
import { START } from '../consultation/testing/orchard.ts';
import * as told from '../consultation/testing/stories.ts';
import { point, revises, section, sentence } from '../consultation/testing/stories.ts';
import { howMuchIsTold } from './notReflected.ts';
import { draftOf, listStateOf, viewOf } from './view.ts';

const clock = { now: START + 5000, rate: 1 };
const viewAfter = (...story: Story) => viewOf(given(...story).state.everyone, 12, clock);

describe('WI4 the view', () => {
  it('WI4 names what outside clients rely on', () => {
    const view = viewAfter(told.miraSpeaks, does(chair, { type: 'SetTimeLimit', seconds: 90 }));
    expect(view).toMatchObject({
      version: 12,
      clock: { now: START + 5000, rate: 1, kind: 'real' },
      sitting: { sittingId: 'sitting-1', state: 'open', openedAt: START, closedAt: null },
      item: 'water',
      limits: { set: [{ itemId: 'water', kind: null, seconds: 90 }] },
      policy: { preset: 'arrival', hardStop: false, graceSeconds: 15 },
    });
    expect(view.programme.map(({ id }) => id)).toEqual(['opening', 'water', 'seeds', 'closing']);
  });

  it('WI4 the floor: who, since when, for how long', () => {
    expect(viewAfter(told.bothWait).floor).toBeNull();
    expect(viewAfter(told.miraSpeaks, does(chair, { type: 'ExtendTime', seconds: 30 })).floor).toEqual({
      interventionId: 'i1',
      requestId: 'r3',
      kind: 'intervention',
      onBehalfOf: null,
      holder: {
        personId: 'p11',
        name: 'Mira Costa',
        honorific: null,
        function: null,
        organization: 'River Growers',
        country: 'Portugal',
        mode: 'online',
      },
      timing: { givenAt: START, allottedMs: 180_000, addedMs: 30_000, pausedAt: null, pausedMs: 0 },
    });
  });

  it('WI4 the list: all who wait for the open item in order, the holder not among them', () => {
    const group = { ...told.asks, kind: 'groupStatement', onBehalfOf: 'the Hill Farms' } as const;
    const { speakersList } = viewAfter(told.miraSpeaks, does(noor, group));
    expect(speakersList.state).toBe('open');
    expect(speakersList.entries.map(({ requestId, place }) => [requestId, place])).toEqual([
      ['r4', 1],
      ['r5', 2],
    ]);
    expect(speakersList.entries[0]).toEqual({
      requestId: 'r4',
      personId: 'p12',
      kind: 'intervention',
      name: 'Tomas Reyes',
      organization: null,
      country: null,
      category: 'government',
      mode: 'room',
      onBehalfOf: null,
      state: 'listed',
      standing: 'listed',
      place: 1,
      reason: 'In the order of arrival.',
      expectedWait: { fromMinutes: 2, toMinutes: 4 },
      reasonCode: 'arrival',
      reasonParams: { place: 1 },
    });
    expect(speakersList.entries[1]).toMatchObject({ kind: 'groupStatement', onBehalfOf: 'the Hill Farms' });
  });

  it('WI4 what is unnamed, and what has not begun, is null', () => {
    const unnamed = viewAfter(told.listOpen, does(floorOfficer, { type: 'RequestFloorFor' }));
    expect(unnamed.speakersList.entries[0]).toMatchObject({ name: null, organization: null, mode: 'room' });
    expect(viewAfter(told.created)).toMatchObject({
      sitting: null,
      item: null,
      floor: null,
      speakersList: { state: 'notOpen', entries: [] },
    });
  });

  it('WI4 nothing of it is the bureau’s or the desk’s', () => {
    const note = { ...told.asks, note: 'Bus at five.' };
    expect(JSON.stringify(viewAfter(told.listOpen, does(noor, note)))).not.toMatch(
      /woman|"she"|accessMinutes|Bus at five/,
    );
  });

  it('WI4 a rehearsal says that it is one; any other view has no such key', () => {
    expect(viewAfter(create({}, true))).toMatchObject({ rehearsal: true });
    expect(viewAfter(create())).not.toHaveProperty('rehearsal');
  });

  it.each([
    [undefined, 'real'],
    ['stepped' as const, 'stepped'],
    [{ rate: 60 }, 'rate'],
  ])('WI4 a clock made %j says %s', (made, kind) => {
    expect(viewAfter(create({ clock: made })).clock.kind).toBe(kind);
  });
});

describe('SL11 exhausted', () => {
  const close = does(chair, { type: 'CloseSpeakersList' });
  const withdraw = does(tomas, { type: 'WithdrawRequest' });

  it('SL11 is a closed list on which nobody waits', () => {
    expect(viewAfter(told.miraSpeaks, close).speakersList.state).toBe('closed');
    expect(viewAfter(told.miraSpeaks, close, withdraw).speakersList.state).toBe('exhausted');
    expect(listStateOf({ state: 'closed', waiting: [] })).toBe('exhausted');
  });

  it('SL11 is no list that can still fill', () => {
    expect(viewAfter(told.miraSpeaks, withdraw).speakersList.state).toBe('open');
    expect(viewAfter(told.waterOpen).speakersList.state).toBe('notOpen');
  });
});

describe('WI4 the draft part', () => {
  const cited = [section([sentence('call', 'Wells.', ['i1.1']), sentence('open', 'Trees.', ['i1.2'])])];
  const own = section([sentence('floor', 'Mira Costa spoke.', ['i1.3'])], 'discussion.i1', 'secretariat');
  const points = ['i1.1', 'i1.2', 'i1.3'].map((id) => point(id));
  const drafted = [
    told.miraHasSpoken,
    revises([...cited, own, { ...section([sentence('a', 'First.')], 'title'), order: 0 }], 'i1', points),
  ];

  it('WI4 holds both formats in their order, the points, and what is not reflected', () => {
    const draft = draftOf(given(drafted).state);
    expect(draft).toMatchObject({ draftVersion: 1, shared: false });
    expect(draft.formats.president.map(({ sectionId }) => sectionId)).toEqual(['title', 'issue-1']);
    expect(draft.formats.secretariat.map(({ sectionId }) => sectionId)).toEqual(['discussion.i1']);
    expect(draft.points.map(({ pointId }) => pointId)).toEqual(['i1.1', 'i1.2', 'i1.3']);
    expect(draft.notReflected).toEqual([{ inputId: 'i1', pointIds: ['i1.3'], reflected: true }]);
  });

  it('WI4 a point of which the only sentence is rejected is not reflected any more', () => {
    const rejected = given(drafted, does(rapporteur, { type: 'RejectSentence', sentenceId: 't1' })).state;
    expect(draftOf(rejected).notReflected).toEqual([{ inputId: 'i1', pointIds: ['i1.1', 'i1.3'], reflected: true }]);
  });

  it('WI4 an input that nobody could read is told too, until it is read', () => {
    const says = does(rapporteur, { type: 'RecordWords', interventionId: 'i1', source: 'notes', text: 'Wells.' });
    const { state } = given(told.miraHasSpoken, says);
    expect(draftOf(state).notReflected).toEqual([{ inputId: 'i1', pointIds: [], reflected: false }]);
    expect(draftOf(given(told.miraSpeaks, says).state).notReflected).toEqual([]);
    expect(draftOf(given(told.miraHasSpoken).state).notReflected).toEqual([]);
  });

  it('CL75 inputs with something in the document are counted, and points in none of its sentences, for each document apart', () => {
    const { state } = given(drafted);
    expect(howMuchIsTold(state, 'president')).toEqual({ inputs: 1, told: 1, unused: 1 });
    expect(howMuchIsTold(state, 'secretariat')).toEqual({ inputs: 1, told: 1, unused: 2 });
    const silent = given(told.miraHasSpoken, revises([], 'i1', [])).state;
    expect(howMuchIsTold(silent, 'president')).toEqual({ inputs: 1, told: 0, unused: 0 });
    expect(howMuchIsTold(given(told.miraHasSpoken).state, 'president')).toEqual({ inputs: 0, told: 0, unused: 0 });
  });

  it('WI4 an input that was read and has no point is told as well', () => {
    expect(draftOf(given(told.miraHasSpoken, revises([], 'i1', [])).state).notReflected).toEqual([
      { inputId: 'i1', pointIds: [], reflected: false },
    ]);
  });
});

it('SL5 a name is all that others need: Mira is on the list as she said', () => {
  expect(viewAfter(told.listOpen, does(mira, told.asks)).speakersList.entries[0]).toMatchObject({
    name: 'Mira Costa',
    category: 'civil society',
  });
});
