import { expect, it } from 'vitest';
import type { GoldAct, LabelledAct } from './gold.ts';
import { actOf, blocksOf, keyFigures, precisionAt3, strengths } from './keySentences.ts';

const labelled = (act: GoldAct, text = '', block = 1): LabelledAct => ({ id: '', text, act, block });

it('BE27 precision, recall and F1 are those of asks and concerns', () => {
  const gold = [labelled('A'), labelled('C'), labelled('F'), labelled('E')];
  expect(keyFigures(gold, [true, false, true, false])).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(keyFigures(gold, [true, true, false, false]).f1).toBe(1);
  expect(keyFigures(gold, [false, false, false, false])).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(keyFigures(gold, [true, true, true, true])).toMatchObject({ precision: 0.5, recall: 1 });
});

it('BE27 of each block the first three count, and a block of two does not', () => {
  const long = [labelled('F'), labelled('A'), labelled('C'), labelled('W')];
  const blocks = blocksOf([...long, labelled('A', '', 2), labelled('A', '', 2)]);
  expect(blocks.map(({ length }) => length)).toEqual([4, 2]);
  expect(precisionAt3(blocks, () => [1, 2, 3, 0])).toBeCloseTo(2 / 3, 5);
  expect(precisionAt3(blocks, () => [3, 0, 1, 2])).toBeCloseTo(1 / 3, 5);
});

it('BE27 a sentence performs the act of its strongest point, and states a fact where none is taken', () => {
  expect(actOf('We call for open timetables in every harbour.')).toBe('A');
  expect(actOf('We are concerned about the silting of small harbours.')).toBe('C');
  expect(actOf('Thank you, Madam Chair.')).toBe('F');
});

it('BE27 within a block a sentence is as strong as what is asked in it', () => {
  const block = [
    labelled('F', 'Thank you very much, Madam Chair.'),
    labelled('A', 'We call for open timetables in every harbour.'),
    labelled('F', 'It is a sunny morning.'),
  ];
  const [courtesy, call, weather] = strengths(block);
  expect(call!).toBeGreaterThan(1);
  expect([courtesy, weather]).toEqual([0, 0]);
});
