import { expect, it } from 'vitest';
import { humanNotes, speakerMeant } from './humanNotes.ts';

const SUMMARY = [
  'Q: Summarize the whole meeting.',
  'A: Harbours and bees.',
  '',
  '--- per-topic ---',
  "Q: What did Ada Moor think about tides? [turns [['3', '7'], ['9', '9']]]",
  'A: Ada Moor wanted them published.',
  '',
].join('\n');

it('BE28 notes have their turns, both ends included; the note on the whole has none', () => {
  expect(humanNotes(SUMMARY)).toEqual([
    { question: 'Summarize the whole meeting.', answer: 'Harbours and bees.', turns: [] },
    {
      question: 'What did Ada Moor think about tides?',
      answer: 'Ada Moor wanted them published.',
      turns: [
        { from: 3, to: 7 },
        { from: 9, to: 9 },
      ],
    },
  ]);
  expect(humanNotes('Minutes of a meeting without questions.')).toEqual([]);
});

it('BE28 the speaker is named by the question, or by the beginning of the answer to a question about one', () => {
  const speakers = ['Li Ng', 'Ada Moor', 'Bo Fell'];
  const meant = (question: string, answer: string) => speakerMeant({ question, answer, turns: [] }, speakers);
  expect(meant('What did Ada Moor think about tides?', 'Bo Fell disagreed.')).toBe('Ada Moor');
  expect(meant('What did the minister think?', 'Hon. Bo Fell, minister, agreed with Ada Moor.')).toBe('Bo Fell');
  expect(meant('What did the minister think?', 'The minister, it seems, agreed with Ada Moor.')).toBe(null);
  expect(meant('Summarize the discussion on feelings.', 'Ada Moor spoke first.')).toBe(null);
});
