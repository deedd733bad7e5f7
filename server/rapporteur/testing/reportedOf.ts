import type { Input, Point } from '#shared/points/point.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import { createWinkTagger } from '../winkTagger.ts';

const tagger = createWinkTagger();
const input: Input = {
  inputId: 'i1',
  kind: 'intervention',
  itemId: 't1',
  itemKind: 'issues',
  itemIssues: [],
  order: 1,
  day: 1,
  speaker: null,
};
const issues = [{ title: 'Villages, water and seeds', keywords: ['villages', 'pumps', 'wells', 'water', 'seeds'] }];

/** The points of one statement about villages, water and seeds. */
export function pointsOf(text: string, source: 'statement' | 'captions' = 'statement'): Point[] {
  return takePoints(input, [{ source, text }], issues, tagger);
}

/** What the reports would print of it. */
export function reportedOf(text: string, source: 'statement' | 'captions' = 'statement'): string[] {
  return pointsOf(text, source).flatMap(({ individual }) => (individual === null ? [] : [individual]));
}
