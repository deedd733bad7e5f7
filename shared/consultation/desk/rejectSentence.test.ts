import { expect, it } from 'vitest';
import { visibleTo } from '../../wire/audiences.ts';
import { rapporteur as by } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { created, revises, section, sentence } from '../testing/stories.ts';

const open = sentence('open', 'Water was discussed.');
const drafted = [created, revises([section([open, sentence('close', 'More was said.')])])];
const reject = { type: 'RejectSentence', sentenceId: 't1', reason: 'Nobody said so.' } as const;

it('DR7 rejecting keeps the sentence with the desk', () => {
  const { sections } = given(drafted, does(by, reject)).state.desk;
  expect(sections['president/issue-1']!.sentences[0]).toMatchObject({
    text: open.text,
    state: 'rejected',
    origin: 'machine',
  });
});

it('DR7 the reason is the bureau’s', () => {
  const { events, state } = given(drafted, does(by, reject));
  expect(state.bureau.reasons).toEqual({ t1: 'Nobody said so.' });
  expect(JSON.stringify(visibleTo('desk', events))).not.toContain('Nobody said so.');
  given(drafted)
    .when({ ...reject, reason: undefined }, { by })
    .thenEvents({ type: 'DraftRevised' });
});

it('DR7 nothing is rejected twice, and nothing that is not there', () => {
  given(drafted, does(by, reject)).when(reject, { by }).thenRefused('changed');
  given(drafted)
    .when({ ...reject, sentenceId: 't9' }, { by })
    .thenRefused('notFound');
});
