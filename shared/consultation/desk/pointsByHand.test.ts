import { describe, expect, it } from 'vitest';
import { machine, mira, rapporteur as by } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { miraSpeaks, point, revises, section, sentence } from '../testing/stories.ts';
import type { Point } from '../../points/point.ts';
import type { Command } from '../commands.ts';
import { asRead } from './handwork.ts';

const WORDS = 'We thank the chair. Wells run dry every summer. Seeds must be shared.';
const said: Story = [miraSpeaks, does(by, { type: 'RecordWords', interventionId: 'i1', source: 'notes', text: WORDS })];
const read = (...points: Point[]) => revises([], 'i1', points);
const command = (one: Command) => does(by, one);
const capture = { type: 'CapturePoint', inputId: 'i1', text: 'Wells run dry every summer.' } as const;
const pointsAfter = (...story: Story) => given(said, ...story).state.desk.points;
const deskAfter = (...story: Story) => given(said, ...story).state.desk;

describe('PT5 taking a point by hand', () => {
  it('PT5 takes the words from their place in what was said, also while it is being said', () => {
    given(said)
      .when(capture, { by })
      .thenEvents({
        type: 'PointCaptured',
        pointId: 'i1.10001',
        inputId: 'i1',
        verbatim: 'Wells run dry every summer.',
        source: { source: 'notes', start: 20, end: 47 },
        act: null,
        issues: null,
      })
      .thenResult({ pointId: 'i1.10001' });
  });

  it('PT5 finds them however the lines were broken, and where they stand twice takes the place that is meant', () => {
    const twice = does(by, {
      type: 'RecordWords',
      interventionId: 'i1',
      source: 'notes',
      text: 'More wells.\nMore wells.',
    });
    const at = (text: string, start?: number) =>
      given(miraSpeaks, twice).when({ ...capture, text, start }, { by }).done;
    expect(at('wells. More')).toMatchObject({ events: [{ verbatim: 'wells.\nMore' }] });
    expect(at('More wells.')).toMatchObject({ events: [{ source: { start: 0 } }] });
    expect(at('More wells.', 12)).toMatchObject({ events: [{ source: { start: 12 } }] });
  });

  it('PT5 is refused for words that nobody said, an intervention or issue that is not there, and for anybody but a rapporteur', () => {
    given(said)
      .when({ ...capture, text: 'Wells overflow.' }, { by })
      .thenRefused('notTheirWords');
    given(said)
      .when({ ...capture, source: 'captions' }, { by })
      .thenRefused('notTheirWords');
    given(said)
      .when({ ...capture, inputId: 'i9' }, { by })
      .thenRefused('notFound');
    given(said)
      .when({ ...capture, issue: 3 }, { by })
      .thenRefused('notFound');
    given(said).when(capture, { by: mira }).thenRefused('notAllowed');
  });

  it('PT5 what the person said of it stands; the rest waits for the reading', () => {
    expect(pointsAfter(command({ ...capture, act: 'concern', issue: 2 }))['i1.10001']).toMatchObject({
      act: 'concern',
      issues: [{ ordinal: 2 }],
      individual: null,
      element: null,
      byHand: { taken: true, unread: true, actGiven: true, filed: true },
    });
  });

  it('PT5 the reading gives it reported speech, and neither act nor filing that a person gave changes', () => {
    const phrased = { ...point('i1.10001'), act: 'concern' as const, issues: [{ ordinal: 1, score: 0.2 }] };
    const taken = (upTo: number): Command => ({
      type: 'TakeHandwork',
      engine: 'test/1',
      upTo,
      did: 'captured',
      pointIds: ['i1.10001'],
      phrased: [phrased],
      sections: [section([sentence('concern', 'Concern was expressed.', ['i1.10001'])])],
    });
    const story = [command({ ...capture, issue: 2 }), does(machine, taken(1))];
    const desk = deskAfter(...story);
    expect(desk.points['i1.10001']).toMatchObject({
      individual: 'called for shared wells',
      act: 'concern',
      verbatim: 'Wells run dry every summer.',
      issues: [{ ordinal: 2, score: 1 }],
      byHand: { taken: true, filed: true },
    });
    expect(desk.points['i1.10001']?.byHand).not.toHaveProperty('unread');
    expect(desk.handwork.pending).toEqual([]);
    expect(desk.draftVersion).toBe(1);
    expect(deskAfter(command(capture), does(machine, taken(0))).handwork.pending).toHaveLength(1);
  });
});

describe('PT6 filing a point', () => {
  const file = (issues: number[], pointId = 'i1.1') => ({ type: 'FilePoint', pointId, issues }) as const;

  it('PT6 puts it under the issues named, or under none, whatever the machine reads later', () => {
    const points = pointsAfter(
      read(point('i1.1'), point('i1.2')),
      command(file([2])),
      read(point('i1.1'), point('i1.2')),
    );
    expect(points['i1.1']?.issues).toEqual([{ ordinal: 2, score: 1 }]);
    expect(points['i1.2']?.issues).toEqual([{ ordinal: 1, score: 3 }]);
    expect(pointsAfter(read(point('i1.1')), command(file([])))['i1.1']?.issues).toEqual([]);
  });

  it('PT6 is kept also when the machine does not take that point any more', () => {
    expect(pointsAfter(read(point('i1.1')), command(file([2])), read(point('i1.2')))).toMatchObject({
      'i1.1': { issues: [{ ordinal: 2 }] },
      'i1.2': {},
    });
  });

  it('PT6 is refused for a point or an issue that is not there, and for what is so already', () => {
    given(said, read(point('i1.1')))
      .when(file([3]), { by })
      .thenRefused('notFound');
    given(said, read(point('i1.1')))
      .when(file([1], 'i1.9'), { by })
      .thenRefused('notFound');
    given(said, read(point('i1.1')), command(file([2])))
      .when(file([2]), { by })
      .thenRefused('changed');
  });
});

describe('PT7 merging points', () => {
  const shade: Point = {
    ...point('i1.2', 'Shade.'),
    act: 'need',
    element: { shape: 'noun', text: 'shade' },
    issues: [],
  };
  const merge = (...pointIds: string[]) => ({ type: 'MergePoints', pointIds }) as const;

  it('PT7 gives all the wording, act and filing of the first that can be printed; words and sources stay their own', () => {
    const flagged: Point = {
      ...point('i1.3', 'They want it.'),
      element: null,
      individual: null,
      flags: ['unresolvedPronoun'],
    };
    const points = pointsAfter(read(point('i1.1'), shade, flagged), command(merge('i1.3', 'i1.2', 'i1.1')));
    for (const pointId of ['i1.1', 'i1.2', 'i1.3'])
      expect(points[pointId]).toMatchObject({
        act: 'need',
        element: shade.element,
        issues: [],
        flags: [],
        byHand: { merged: 'i1.2' },
      });
    expect(points['i1.1']).toMatchObject({ verbatim: 'Words of i1.1.', individual: 'called for shared wells' });
  });

  it('PT7 those that are merged are filed together, whichever is named', () => {
    for (const pointId of ['i1.1', 'i1.2']) {
      const filed = command({ type: 'FilePoint', pointId, issues: [2] });
      const points = pointsAfter(read(point('i1.1'), shade, point('i1.3')), command(merge('i1.2', 'i1.1')), filed);
      for (const id of ['i1.1', 'i1.2']) expect(points[id]?.issues).toMatchObject([{ ordinal: 2 }]);
      expect(points['i1.3']?.issues).toEqual(point('i1.3').issues);
    }
  });

  it('PT7 stays merged when the words are read again, and the same words make no second point', () => {
    const again = [read(point('i1.1'), shade), command(merge('i1.2', 'i1.1')), read(point('i1.1'), shade)];
    expect(Object.keys(pointsAfter(...again))).toEqual(['i1.1', 'i1.2']);
    expect(asRead(deskAfter(...again), 'i1').map(({ act }) => act)).toEqual(['call', 'need']);
  });

  it('PT7 leaving it gives a point back what it was, under the issue that a person gave it', () => {
    const filed = command({ type: 'FilePoint', pointId: 'i1.1', issues: [2] });
    const leave = command({ type: 'SplitPoint', pointId: 'i1.1' });
    const points = pointsAfter(read(point('i1.1'), shade), command(merge('i1.2', 'i1.1')), filed, leave);
    expect(points['i1.1']).toMatchObject({ act: 'call', element: point('i1.1').element, issues: [{ ordinal: 2 }] });
    expect(points['i1.1']?.byHand).not.toHaveProperty('merged');
  });

  it('PT7 whoever gave the wording can leave: two are single again, more are one under the next that can be printed', () => {
    const leave = command({ type: 'SplitPoint', pointId: 'i1.2' });
    const two = pointsAfter(read(point('i1.1'), shade), command(merge('i1.2', 'i1.1')), leave);
    expect(two['i1.1']).toMatchObject({ act: 'call', element: point('i1.1').element });
    expect(two['i1.2']).toMatchObject({ act: 'need', element: shade.element });
    for (const { byHand } of Object.values(two)) expect(byHand).not.toHaveProperty('merged');
    const mute: Point = { ...point('i1.3'), element: null, individual: null, flags: ['fragment'] };
    const whole = [read(point('i1.1'), shade, mute), command(merge('i1.2', 'i1.1', 'i1.3')), leave];
    const three = pointsAfter(...whole);
    expect(three['i1.2']?.byHand).not.toHaveProperty('merged');
    for (const pointId of ['i1.1', 'i1.3'])
      expect(three[pointId]).toMatchObject({ act: 'call', element: point('i1.1').element, byHand: { merged: 'i1.1' } });
  });

  it('PT7 is refused for fewer than two, for one that is not there, and where none can be printed', () => {
    const mute = { ...shade, element: null };
    given(said, read(point('i1.1')))
      .when(merge('i1.1', 'i1.1'), { by })
      .thenRefused('invalid');
    given(said, read(point('i1.1')))
      .when(merge('i1.1', 'constructor'), { by })
      .thenRefused('notFound');
    given(said, read(mute, { ...mute, pointId: 'i1.3' }))
      .when(merge('i1.2', 'i1.3'), { by })
      .thenRefused('nothingToPrint');
    given(said, read(point('i1.1'), shade), command(merge('i1.1', 'i1.2')))
      .when(merge('i1.1', 'i1.2'), { by })
      .thenRefused('changed');
  });
});

describe('PT8 splitting a point', () => {
  const whole: Point = {
    ...point('i1.1', 'Wells run dry every summer. Seeds must be shared.'),
    source: { source: 'notes', start: 20, end: 69 },
  };
  const split = {
    type: 'SplitPoint',
    pointId: 'i1.1',
    parts: [{ text: 'Wells run dry' }, { text: 'Seeds must be shared.', act: 'need', issue: 2 }],
  } as const;
  const parts = { ...split, parts: [...split.parts] } as Command;

  it('PT8 makes each part a point of its own at its place, and the whole is used no more, also when it is read again', () => {
    const points = pointsAfter(read(whole), command(parts), read(whole));
    expect(points).toMatchObject({
      'i1.10001': { verbatim: 'Wells run dry', source: { start: 20, end: 33 }, byHand: { partOf: 'i1.1' } },
      'i1.10002': {
        verbatim: 'Seeds must be shared.',
        source: { start: 48, end: 69 },
        act: 'need',
        issues: [{ ordinal: 2 }],
      },
    });
    expect(Object.keys(points)).toEqual(['i1.10001', 'i1.10002']);
  });

  it('PT8 the whole stays for the trace, and says nothing, where a settled sentence stands on it', () => {
    const settled = [
      revises([section([sentence('call', 'Wells.', ['i1.1'])])], 'i1', [whole]),
      command({ type: 'AcceptSentence', sentenceId: 't1' }),
    ];
    expect(pointsAfter(...settled, command(parts))['i1.1']).toMatchObject({ element: null, individual: null });
    given(said, ...settled, command(parts))
      .when(parts, { by })
      .thenRefused('changed');
  });

  it('PT8 it stays also for a sentence that somebody settles or releases before the draft follows', () => {
    const standing = revises([section([sentence('call', 'Wells.', ['i1.1'])])], 'i1', [whole]);
    const accepts = command({ type: 'AcceptSentence', sentenceId: 't1' });
    const releases = command({ type: 'ReleaseDraft' });
    for (const act of [accepts, releases])
      expect(pointsAfter(standing, command(parts), act, read())['i1.1']).toMatchObject({ element: null });
  });

  it('PT8 is refused for words that are not the point’s, and without parts for one that is merged with none', () => {
    given(said, read(whole))
      .when({ ...split, parts: [{ text: 'Wells run dry' }, { text: 'We thank the chair.' }] }, { by })
      .thenRefused('notTheirWords');
    given(said, read(whole)).when({ type: 'SplitPoint', pointId: 'i1.1' }, { by }).thenRefused('nothingToSplit');
    given(said, read(whole))
      .when({ ...split, pointId: 'i1.9', parts: [] }, { by })
      .thenRefused('notFound');
  });
});

describe('PT9 points by hand beside the machine’s', () => {
  it('PT9 what a person took is not taken again by the machine from the same words, and stays when those are read again', () => {
    const again: Point = {
      ...point('i1.1', 'Wells run dry every summer.'),
      act: 'concern',
      source: { source: 'notes', start: 20, end: 47 },
    };
    const other = { ...again, pointId: 'i1.2', act: 'need' as const };
    const points = pointsAfter(command({ ...capture, act: 'concern' }), read(again, other), read(other));
    expect(Object.keys(points)).toEqual(['i1.2', 'i1.10001']);
  });

  it('PT9 every change waits until the draft has taken it in', () => {
    const desk = deskAfter(
      read(point('i1.1')),
      command({ type: 'FilePoint', pointId: 'i1.1', issues: [] }),
      command(capture),
    );
    expect(desk.handwork).toMatchObject({
      done: 2,
      pending: [
        { did: 'filed', pointIds: ['i1.1'], inputIds: ['i1'] },
        { did: 'captured', pointIds: ['i1.10001'], inputIds: ['i1'] },
      ],
    });
  });
});
