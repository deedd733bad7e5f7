import { expect, it } from 'vitest';
import { byChance, byEngine, byEngineInContext, byKeywordOverlap, filingFigures } from './topicFiling.ts';

const issues = [
  { title: 'Harbours', keywords: ['ferries', 'tides', 'silt'] },
  { title: 'Orchards', keywords: ['bees', 'pears', 'grafting'] },
  { title: 'Night trains', keywords: ['sleeping cars', 'timetables', 'tickets'] },
];
const sentence = (id: string, text: string, ...labels: number[]) => ({ id, text, labels });

it('BE26 strict is the first label, lenient any of them, top2 one of two guesses; no issue is left out', () => {
  const gold = [
    sentence('a', '', 1),
    sentence('b', '', 2, 1),
    sentence('c', '', 3),
    sentence('d', '', 3),
    sentence('e', '', 0),
  ];
  const guesses: Record<string, number[]> = { a: [1, 2], b: [1, 3], c: [2, 3], d: [] };
  const figures = filingFigures(gold, ({ id }) => guesses[id]!);
  expect(figures).toEqual({ sentences: 4, strict: 0.25, lenient: 0.5, top2: 0.75 });
});

it('BE26 engine and baseline file by the words of the issues, chance does not', () => {
  const gold = [
    sentence('a', 'The ferries wait for the tides.', 1),
    sentence('b', 'Bees need pears.', 2),
    sentence('c', 'Tickets for sleeping cars are dear.', 3),
  ];
  for (const file of [byEngine(issues), byKeywordOverlap(issues)])
    expect(filingFigures(gold, file)).toMatchObject({ strict: 1, lenient: 1 });
  const many = Array.from({ length: 300 }, (_, at) => sentence(`${at}`, 'The ferries wait.', 1));
  const { strict } = filingFigures(many, byChance(issues));
  expect(strict).toBeGreaterThan(0.2);
  expect(strict).toBeLessThan(0.5);
});

it('BE26 in context the paragraph says where a sentence without words of its own belongs', () => {
  const gold = [
    { ...sentence('a', 'The silt in the harbours stops ferries.', 1), para: 4 },
    { ...sentence('b', 'This must change.', 1), para: 4 },
    { ...sentence('c', 'Pears need bees.', 2), para: 5 },
  ];
  expect(filingFigures(gold, byEngine(issues)).strict).toBeCloseTo(2 / 3, 5);
  expect(filingFigures(gold, byEngineInContext(issues, gold)).strict).toBe(1);
});
