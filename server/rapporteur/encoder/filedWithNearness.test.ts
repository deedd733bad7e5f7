import { expect, it } from 'vitest';
import { phraseTaken } from '#shared/points/phraseTaken.ts';
import type { Input, Point } from '#shared/points/point.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import { createWinkTagger } from '../winkTagger.ts';

const tagger = createWinkTagger();
const speaking = { kind: 'intervention', itemId: 't1', itemKind: 'issues', order: 1, day: 1 } as const;
const input: Input = { inputId: 'i1', ...speaking, itemIssues: [], speaker: null };
const issues = [
  { title: 'Water', keywords: ['wells', 'pumps'] },
  { title: 'Seeds', keywords: ['seeds', 'harvests'] },
];
const ASKS = 'We call for a common fund for wells, pumps and seeds.';
const ALSO = 'We recommend that governments repair the wells of every village.';
const words = [{ source: 'notes' as const, text: `${ASKS} ${ALSO}` }];
const firstOf = (points: readonly Point[]) => points.map((point) => [point.verbatim, point.issues[0]?.ordinal]);

it('EN6 a point is filed with the nearness of its own sentence, and one without by its words', () => {
  const plain = takePoints(input, words, issues, tagger);
  const near = takePoints(input, words, issues, tagger, undefined, new Map([[ASKS, [0, 0.6]]]));
  expect(firstOf(plain)).toEqual([
    [ASKS, 1],
    [ALSO, 1],
  ]);
  expect(firstOf(near)).toEqual([
    [ASKS, 2],
    [ALSO, 1],
  ]);
  expect(near.map((point) => ({ ...point, issues: [] }))).toEqual(plain.map((point) => ({ ...point, issues: [] })));
});

it('EN12 so is a point that a person took and did not file; where they filed it, it stays', () => {
  const [point] = takePoints(input, words, issues, tagger);
  const from = { input, words, issues, tagger, near: new Map([[ASKS, [0, 0.6]]]) };
  const taken = { taken: true, unread: true } as const;
  expect(firstOf([phraseTaken({ ...point!, byHand: taken }, from)])).toEqual([[ASKS, 2]]);
  expect(firstOf([phraseTaken({ ...point!, byHand: { ...taken, filed: true } }, from)])).toEqual([[ASKS, 1]]);
});
