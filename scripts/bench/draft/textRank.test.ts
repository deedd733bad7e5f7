import { expect, it } from 'vitest';
import { pageRank, textRank } from './textRank.ts';

it('BE20 on a star the centre has what the equations say', () => {
  const spokes = [1, 2, 3].map((to) => ({ to, weight: 1 }));
  const leaf = [{ to: 0, weight: 1 }];
  const [centre, ...leaves] = pageRank([spokes, leaf, leaf, leaf]);
  // c = .15 + .85 * 3l and l = .15 + .85 * c / 3
  expect(centre).toBeCloseTo(0.5325 / 0.2775, 2);
  for (const score of leaves) expect(score).toBeCloseTo(0.6937, 2);
});

it('BE20 a heavier edge carries more', () => {
  const graph = [
    [
      { to: 1, weight: 3 },
      { to: 2, weight: 1 },
    ],
    [{ to: 0, weight: 3 }],
    [{ to: 0, weight: 1 }],
  ];
  const [, heavy, light] = pageRank(graph);
  expect(heavy!).toBeGreaterThan(light!);
});

it('BE20 the sentence that shares words with most others ranks first, and one that shares none last', () => {
  const sentences = [
    'Ferries need harbours.',
    'Harbours, ferries and tides need charts.',
    'Tides are listed in charts.',
    'Nobody here and everybody there.',
    'Bees sleep.',
  ];
  const scores = textRank(sentences);
  expect(scores.indexOf(Math.max(...scores))).toBe(1);
  expect(scores[4]).toBeCloseTo(0.15, 5);
  expect(scores[3]).toBeCloseTo(0.15, 5);
});
