import { describe, expect, it } from 'vitest';
import { machine, rapporteur } from '../testing/actors.ts';
import { does, given, type Step, type Story } from '../testing/givenWhenThen.ts';
import { miraHasSpoken, point, revises, section, sentence } from '../testing/stories.ts';
import type { ProposedSentence } from '../../draft/model.ts';

const open = sentence('open', 'Water was discussed.');
const call = sentence('call', 'Participants called for wells.', ['i1.1']);
const close = sentence('close', 'More was said.');
const drafted = [miraHasSpoken, revises([section([open, call, close])], 'i1', [point('i1.1')])];
const accepts = (sentenceId: string) => does(rapporteur, { type: 'AcceptSentence', sentenceId });
const rejects = (sentenceId: string) => does(rapporteur, { type: 'RejectSentence', sentenceId });
const rewrites = (sentenceId: string, text: string) =>
  does(rapporteur, { type: 'RewriteSentence', sentenceId, text, seen: 1 });
const proposes = (...sentences: ProposedSentence[]) => revises([section(sentences)]);
const standing = (...story: Story) => given(drafted, ...story).state.desk.sections['president/issue-1']!.sentences;
const read = (...story: Story) => standing(...story).map(({ id, text }) => [id, text]);

describe('DR4 what a person settled', () => {
  it.each([
    ['accepted', accepts('t2'), call.text],
    ['rewrote', rewrites('t2', 'They want wells.'), 'They want wells.'],
    ['rejected', rejects('t2'), call.text],
  ] as [string, Step, string][])('DR4 stays as it is, where it is, when they %s it', (_did, settles, text) => {
    const machine = proposes({ ...open, text: 'Water came first.' }, { ...call, text: 'Calls were made.' }, close);
    expect(read(settles, machine)).toEqual([
      ['t1', 'Water came first.'],
      ['t2', text],
      ['t3', close.text],
    ]);
    expect(standing(settles, machine)[1]).toEqual(standing(settles)[1]);
  });

  it('DR4 its slot takes no machine text, even when the machine has none for it any more', () => {
    expect(read(accepts('t2'), proposes(open))).toEqual([
      ['t1', open.text],
      ['t2', call.text],
    ]);
    expect(read(accepts('t2'), proposes(close))).toEqual([
      ['t2', call.text],
      ['t3', close.text],
    ]);
  });

  it('DR4 two of them keep their order among what comes and goes around them', () => {
    const fresh = sentence('new', 'Trees are old.');
    expect(read(accepts('t1'), rejects('t3'), proposes(fresh, call)).map(([id]) => id)).toEqual([
      't1',
      't4',
      't2',
      't3',
    ]);
  });
});

describe('DR5 ids of machine sentences', () => {
  it('DR5 stay while the slot lives, whatever it says', () => {
    expect(read(proposes({ ...call, text: 'Anew.' }, open))).toEqual([
      ['t2', 'Anew.'],
      ['t1', open.text],
    ]);
  });

  it('DR5 are never used twice, even by the slot that had them', () => {
    const ids = read(proposes(open, call), proposes(open, call, close)).map(([id]) => id);
    expect(ids).toEqual(['t1', 't2', 't4']);
  });

  it('DR5 are counted across sections and formats', () => {
    const { desk } = given(
      drafted,
      revises([section([open], 'issue-2'), section([open], 'issue-1', 'secretariat')]),
    ).state;
    expect(desk.sections['president/issue-2']?.sentences[0]?.id).toBe('t4');
    expect(desk.sections['secretariat/issue-1']?.sentences[0]?.id).toBe('t5');
  });
});

describe('DR8 revisions', () => {
  it('DR8 send the whole section, with one draft version per commit', () => {
    given(drafted)
      .when(revises([section([open, { ...call, text: 'Anew.' }, close]), section([open], 'issue-2')]).command, {
        by: machine,
      })
      .thenEvents(
        {
          type: 'DraftRevised',
          draftVersion: 2,
          sectionId: 'issue-1',
          sentences: [{ id: 't1' }, { id: 't2' }, { id: 't3' }] as never,
        },
        { type: 'DraftRevised', draftVersion: 2, sectionId: 'issue-2' },
      )
      .thenResult({ draftVersion: 2 });
  });

  it('DR8 leave out sections that read the same, but never the paragraph of the input', () => {
    const own = section([sentence('floor', 'Mira Costa spoke.')], 'discussion.i1', 'secretariat');
    const twice = [drafted, revises([own], 'i1', [point('i1.1')])];
    given(twice)
      .when(revises([section([open, call, close]), own], 'i1', [point('i1.1')]).command, { by: machine })
      .thenEvents(
        { type: 'PointsCaptured', inputId: 'i1' },
        { type: 'DraftRevised', sectionId: 'discussion.i1', causedBy: 'i1' },
      );
  });

  it('DR8 that say nothing new are none', () => {
    given(drafted)
      .when(proposes(open, call, close).command, { by: machine })
      .thenRefused('changed');
  });

  it('DR8 by a person send the whole section too', () => {
    given(drafted)
      .when({ type: 'AcceptSentence', sentenceId: 't2' }, { by: rapporteur })
      .thenEvents({
        type: 'DraftRevised',
        draftVersion: 2,
        causedBy: null,
        action: { did: 'accepted', sentenceId: 't2' },
        sentences: [{ id: 't1' }, { id: 't2', state: 'accepted' }, { id: 't3' }] as never,
      });
  });
});

describe('DR10 reading an input again', () => {
  const readAgain = (...pointIds: string[]) =>
    revises(
      [],
      'i1',
      pointIds.map((id) => point(id, `New ${id}`)),
    );
  const pointsAfter = (...story: Story) => Object.keys(given(drafted, ...story).state.desk.points).toSorted();

  it('DR10 takes away the points that are not made any more, of that input alone', () => {
    expect(pointsAfter(revises([], 'i2', [point('i2.1')]), readAgain('i1.2'))).toEqual(['i1.2', 'i2.1']);
  });

  it.each([
    ['accepted', accepts('t2')],
    ['rewritten', rewrites('t2', 'They want wells.')],
    ['rejected', rejects('t2')],
  ] as [string, Step][])('DR10 a point that a sentence stands on stays once that is %s', (_did, settles) => {
    expect(pointsAfter(settles, readAgain('i1.2'))).toEqual(['i1.1', 'i1.2']);
  });
});
