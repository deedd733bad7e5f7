import { describe, expect, it } from 'vitest';
import { machine, rapporteur as by } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { miraHasSpoken, point, revises, section, sentence } from '../testing/stories.ts';
import type { ProposedSentence } from '../../draft/model.ts';

const list: ProposedSentence = {
  ...sentence('call', 'Calls were made for wells, seeds and shade.', ['i1.1', 'i1.2', 'i1.3', 'setUp.mandate']),
  elements: [
    { start: 20, end: 25, cites: ['i1.1'] },
    { start: 27, end: 32, cites: ['i1.2', 'i1.1'] },
    { start: 37, end: 42, cites: ['i1.3'] },
  ],
};
const points = [point('i1.1'), point('i1.2'), point('i1.3')];
const drafted = [miraHasSpoken, revises([section([list, sentence('close', 'More was said.')])], 'i1', points)];
const drop = (element: number, seen = 1) => ({ type: 'DropElement', sentenceId: 't1', element, seen }) as const;
const t1 = (...story: Story) => given(drafted, ...story).state.desk.sections['president/issue-1']!.sentences[0];

describe('PT4 dropping one element of a machine sentence', () => {
  it('PT4 takes its words and its sources out, in one commit, and leaves the rest proposed as it was', () => {
    given(drafted)
      .when(drop(1), { by })
      .thenEvents(
        { type: 'ElementDropped', dropId: 'd1', sentenceId: 't1', text: 'seeds', cites: ['i1.2', 'i1.1'], key: 'call' },
        { type: 'DraftRevised', draftVersion: 2, causedBy: null, action: { did: 'dropped', sentenceId: 't1' } },
      )
      .thenResult({ draftVersion: 2, dropId: 'd1' });
    expect(t1(does(by, drop(1)))).toMatchObject({
      text: 'Calls were made for wells and shade.',
      cites: ['i1.1', 'i1.3', 'setUp.mandate'],
      elements: [
        { start: 20, end: 25, cites: ['i1.1'] },
        { start: 30, end: 35, cites: ['i1.3'] },
      ],
      origin: 'machine',
      state: 'proposed',
    });
  });

  it('PT4 an accepted sentence stays accepted without it', () => {
    const accepted = does(by, { type: 'AcceptSentence', sentenceId: 't1' });
    expect(t1(accepted, does(by, drop(2, 2)))).toMatchObject({
      text: 'Calls were made for wells and seeds.',
      state: 'accepted',
    });
  });

  it('PT4 is refused where the sentence changed meanwhile, has no such part, no other part, or is a person’s or rejected', () => {
    const anew = revises([section([{ ...list, text: list.text.replace('shade', 'trees') }])]);
    given(drafted, anew).when(drop(0), { by }).thenRefused('changed');
    given(drafted).when(drop(3), { by }).thenRefused('notFound');
    given(drafted)
      .when({ ...drop(0), sentenceId: 't9' }, { by })
      .thenRefused('notFound');
    given(drafted)
      .when({ ...drop(0), sentenceId: 't2' }, { by })
      .thenRefused('notFound');
    given(drafted, does(by, drop(0)), does(by, drop(0, 2)))
      .when(drop(0, 3), { by })
      .thenRefused('onlyElement');
    given(drafted, does(by, { type: 'RewriteSentence', sentenceId: 't1', text: 'Mine.', seen: 1 }))
      .when(drop(0, 2), { by })
      .thenRefused('notFound');
    given(drafted, does(by, { type: 'RejectSentence', sentenceId: 't1' }))
      .when(drop(0, 2), { by })
      .thenRefused('notFound');
  });

  it('PT4 the desk keeps what was dropped, until somebody puts it back', () => {
    const { desk } = given(drafted, does(by, drop(0))).state;
    expect(desk.dropped['d1']).toEqual({
      dropId: 'd1',
      format: 'president',
      sectionId: 'issue-1',
      sentenceId: 't1',
      key: 'call',
      text: 'wells',
      cites: ['i1.1'],
    });
    const back = does(by, { type: 'RestoreElement', dropId: 'd1' });
    const after = given(drafted, does(by, drop(0)), back).state.desk;
    expect(after.dropped).toEqual({});
    expect(after.handwork.pending).toEqual([{ did: 'restored', pointIds: ['i1.1'], inputIds: ['i1'] }]);
    given(drafted).when({ type: 'RestoreElement', dropId: 'd1' }, { by }).thenRefused('notFound');
  });

  it('PT4 the points of what was dropped stay when the words are read again', () => {
    const again = revises([], 'i1', [point('i1.3')]);
    const { points: standing } = given(drafted, does(by, drop(0)), again).state.desk;
    expect(Object.keys(standing)).toEqual(['i1.1', 'i1.3']);
  });

  it('PT4 the machine drops nothing', () => {
    given(drafted).when(drop(0), { by: machine }).thenRefused('notAllowed');
  });
});
