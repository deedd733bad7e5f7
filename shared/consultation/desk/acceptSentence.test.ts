import { expect, it } from 'vitest';
import { machine, rapporteur as by } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { created, revises, section, sentence } from '../testing/stories.ts';

const open = sentence('open', 'Water was discussed.');
const drafted = [created, revises([section([open, sentence('close', 'More was said.')])])];
const accept = { type: 'AcceptSentence', sentenceId: 't1' } as const;
const reject = { type: 'RejectSentence', sentenceId: 't1' } as const;
const rewrite = { type: 'RewriteSentence', sentenceId: 't1', text: 'Wells.', seen: 1 } as const;
const t1 = (...story: Story) => given(drafted, ...story).state.desk.sections['president/issue-1']!.sentences[0];

it('DR7 a rejected sentence can be accepted again', () => {
  expect(t1(does(by, reject), does(by, accept))).toMatchObject({ text: open.text, state: 'accepted' });
});

it('DR7 a person’s own sentence comes back as their own', () => {
  const own = [does(by, rewrite), does(by, reject), does(by, accept)];
  expect(t1(own)).toMatchObject({ text: 'Wells.', state: 'edited', origin: 'person' });
});

it('DR7 nothing is accepted twice, and nothing that is not there', () => {
  given(drafted, does(by, accept)).when(accept, { by }).thenRefused('changed');
  given(drafted, does(by, rewrite)).when(accept, { by }).thenRefused('changed');
  given(drafted)
    .when({ ...accept, sentenceId: 't9' }, { by })
    .thenRefused('notFound');
});

it('PE4 the machine settles nothing', () => {
  given(drafted).when(accept, { by: machine }).thenRefused('notAllowed');
});
