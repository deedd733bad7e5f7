import { describe, expect, it } from 'vitest';
import { rapporteur as by } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { created, revises, section, sentence } from '../testing/stories.ts';

const open = { ...sentence('open', 'Water was discussed.'), elements: [{ start: 0, end: 5, cites: [] }] };
const drafted = [created, revises([section([open, sentence('close', 'More was said.')])])];
const accept = { type: 'AcceptSentence', sentenceId: 't1' } as const;
const rewrite = (text: string, seen: number) => ({ type: 'RewriteSentence', sentenceId: 't1', text, seen }) as const;
const t1 = (...story: Story) => given(drafted, ...story).state.desk.sections['president/issue-1']!.sentences[0];
const machineSays = (text: string) => revises([section([{ ...open, text }, sentence('close', 'More was said.')])]);

describe('DR6 rewriting', () => {
  it('DR6 makes the sentence a person’s own, without the spans of the old text, with its sources', () => {
    expect(t1(does(by, rewrite('Wells were discussed.', 1)))).toEqual({
      id: 't1',
      key: 'open',
      paragraphId: 'issue-1.1',
      text: 'Wells were discussed.',
      cites: ['setUp.mandate'],
      organizations: 1,
      origin: 'person',
      state: 'edited',
    });
  });

  it('DR6 a footnote call stays where the words before it are the same, else it goes to the end', () => {
    const footnotes = [{ at: 4, on: { unnamed: true as const } }];
    const withCall = revises([section([{ ...open, text: 'Water came first.', footnotes }])]);
    const callsIn = (text: string) =>
      given(withCall, does(by, rewrite(text, 1))).state.desk.sections['president/issue-1']!.sentences[0]!.footnotes;
    expect(callsIn('Water came second.')).toEqual(footnotes);
    expect(callsIn('Wells came first.')).toEqual([{ at: 17, on: { unnamed: true } }]);
  });

  it('DR6 a text that changed after the version seen is not overwritten', () => {
    given(drafted, machineSays('Water came first.')).when(rewrite('Wells.', 1), { by }).thenRefused('changed');
    given(drafted, does(by, rewrite('Wells.', 1)))
      .when(rewrite('Pumps.', 1), { by })
      .thenRefused('changed');
    given(drafted, does(by, rewrite('Wells.', 1)))
      .when(rewrite('Pumps.', 2), { by })
      .thenEvents({ type: 'DraftRevised' });
  });

  it('DR6 what changed around it does not matter', () => {
    const others = [
      revises([section([open, sentence('close', 'Little was said.')])]),
      revises([section([open], 'issue-2')]),
    ];
    given(drafted, others)
      .when(rewrite('Wells.', 1), { by })
      .thenEvents({ type: 'DraftRevised', action: { did: 'rewritten', sentenceId: 't1' } });
    given(drafted, does(by, accept)).when(rewrite('Wells.', 1), { by }).thenEvents({ type: 'DraftRevised' });
  });

  it('DR6 a text that changed and changed back has changed', () => {
    given(drafted, machineSays('Water came first.'), machineSays(open.text))
      .when(rewrite('Wells.', 1), { by })
      .thenRefused('changed');
    given(drafted, machineSays('Water came first.'), machineSays(open.text))
      .when(rewrite('Wells.', 3), { by })
      .thenEvents({ type: 'DraftRevised' });
  });

  it('DR6 a sentence that is gone is notFound', () => {
    given(drafted, revises([section([sentence('close', 'More was said.')])]))
      .when(rewrite('Wells.', 2), { by })
      .thenRefused('notFound');
  });
});
