import { describe, expect, it } from 'vitest';
import { machine, rapporteur as by } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { miraHasSpoken, point, revises, section, sentence } from '../testing/stories.ts';
import type { Command } from '../commands.ts';
import type { ProposedSentence } from '../../draft/model.ts';

const list: ProposedSentence = {
  ...sentence('call', 'Calls were made for wells and seeds.', ['i1.1', 'i1.2']),
  elements: [
    { start: 20, end: 25, cites: ['i1.1'] },
    { start: 30, end: 35, cites: ['i1.2'] },
  ],
};
const close = sentence('close', 'More was said.');
const points = [point('i1.1'), point('i1.2')];
const drafted = [miraHasSpoken, revises([section([list, close])], 'i1', points)];
const lock = { type: 'LockSentence', sentenceId: 't1' } as const;
const unlock = { ...lock, on: false };
const accept = { type: 'AcceptSentence', sentenceId: 't1' } as const;
const reject = { type: 'RejectSentence', sentenceId: 't1' } as const;
const rewrite = { type: 'RewriteSentence', sentenceId: 't1', text: 'Wells.', seen: 9 } as const;
const sentencesAfter = (...story: Story) =>
  given(drafted, ...story).state.desk.sections['president/issue-1']!.sentences;
const t1 = (...story: Story) => sentencesAfter(...story)[0];
const another = { ...list, text: 'Calls were made for shade and seeds.' };
const machineSays = revises([section([another, { ...close, text: 'Much was said.' }])]);

describe('DR200 a locked sentence', () => {
  it('DR200 says who locked it, in a draft version of its own, with its words, sources and parts as they were', () => {
    given(drafted)
      .when({ ...lock, seen: 1 }, { by })
      .thenEvents({ type: 'DraftRevised', draftVersion: 2, action: { did: 'locked', sentenceId: 't1' } })
      .thenResult({ draftVersion: 2 });
    expect(t1(does(by, lock))).toMatchObject({
      ...list,
      id: 't1',
      state: 'locked',
      origin: 'machine',
      lock: { by: by.personId, was: 'proposed' },
    });
  });

  it.each<[string, Command]>([
    ['accepting', accept],
    ['rejecting', reject],
    ['rewriting', { ...rewrite, seen: 2 }],
    ['dropping a part', { type: 'DropElement', sentenceId: 't1', element: 0, seen: 2 }],
  ])('DR200 refuses %s until it is unlocked', (_act, command) => {
    given(drafted, does(by, lock)).when(command, { by }).thenRefused('sentenceLocked');
    expect(given(drafted, does(by, lock), does(by, unlock)).when(command, { by }).done.ok).toBe(true);
  });

  it('DR200 takes no update of the machine, and no wording of a model, while its neighbours do', () => {
    const before = t1(does(by, lock));
    const rest = { ...close, text: 'Much was said.' };
    const after = sentencesAfter(does(by, lock), revises([section([another, rest])]));
    expect(after[0]).toEqual(before);
    expect(after[1]?.text).toBe('Much was said.');
    expect(sentencesAfter(does(by, lock), revises([section([rest])]))[0]).toEqual(before);
    const wordings = [{ key: 'call', instead: list.text, text: 'Wells and seeds were called for.' }];
    const words = {
      type: 'RewordSentences',
      format: 'president',
      sectionId: 'issue-1',
      engine: 'm/1',
      name: 'm',
      ms: 1,
    };
    given(drafted, does(by, lock))
      .when({ ...words, wordings } as Command, { by: machine })
      .thenRefused('changed');
  });

  it('DR200 keeps its words and points when these are filed elsewhere by hand', () => {
    const files = does(by, { type: 'FilePoint', pointId: 'i1.1', issues: [2] });
    const taken = does(machine, {
      type: 'TakeHandwork',
      engine: 'test/1',
      upTo: 1,
      did: 'filed',
      pointIds: ['i1.1'],
      phrased: [],
      sections: [section([close])],
    });
    expect(t1(does(by, lock), files, taken)).toEqual(t1(does(by, lock)));
  });

  it('DR200 is locked by people only', () => {
    given(drafted).when(lock, { by: machine }).thenRefused('notAllowed');
  });
});

describe('DR201 locking and unlocking', () => {
  it.each<[string, Story]>([
    ['proposed', []],
    ['accepted', [does(by, accept)]],
    ['edited', [does(by, { ...rewrite, seen: 1 })]],
  ])('DR201 an unlocked sentence is %s again, as it was before', (_state, story) => {
    const before = t1(...story);
    expect(t1(...story, does(by, lock), does(by, unlock))).toEqual(before);
  });

  it('DR201 what nobody had settled follows the machine again once it is unlocked', () => {
    expect(t1(does(by, lock), machineSays, does(by, unlock))?.text).toBe(list.text);
    const saysAgain = revises([section([another, close])]);
    expect(t1(does(by, lock), machineSays, does(by, unlock), saysAgain)?.text).toBe(another.text);
  });

  it('DR201 nothing is locked or unlocked twice, a rejected sentence is not locked, nor one that is not there', () => {
    given(drafted, does(by, lock)).when(lock, { by }).thenRefused('changed');
    given(drafted).when(unlock, { by }).thenRefused('changed');
    given(drafted, does(by, reject)).when(lock, { by }).thenRefused('changed');
    given(drafted)
      .when({ ...lock, sentenceId: 't9' }, { by })
      .thenRefused('notFound');
  });

  it('DR201 words that came after the version seen are not locked', () => {
    given(drafted, machineSays)
      .when({ ...lock, seen: 1 }, { by })
      .thenRefused('changed');
    given(drafted, machineSays)
      .when({ ...lock, seen: 2 }, { by })
      .thenEvents({ type: 'DraftRevised' });
  });
});

describe('DR202 a draft version that nobody can have seen', () => {
  it.each<[string, Command]>([
    ['DropElement', { type: 'DropElement', sentenceId: 't1', element: 0, seen: 2 }],
    ['RewriteSentence', { ...rewrite, seen: 2 }],
    ['LockSentence', { ...lock, seen: 2 }],
  ])('DR202 refuses %s and changes nothing', (_type, command) => {
    given(drafted).when(command, { by }).thenRefused('invalid');
    given(drafted)
      .when({ ...command, seen: 1 } as Command, { by })
      .thenEvents({ type: command.type === 'DropElement' ? 'ElementDropped' : 'DraftRevised' }, ...rest(command));
  });
});

function rest({ type }: Command) {
  return type === 'DropElement' ? [{ type: 'DraftRevised' as const }] : [];
}
