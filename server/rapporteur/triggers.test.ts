import { describe, expect, it } from 'vitest';
import type { Input, Point } from '#shared/points/point.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import { TRIGGERS } from '#shared/points/triggers.ts';
import cases from './triggerCases.json' with { type: 'json' };
import { createWinkTagger } from './winkTagger.ts';

const tagger = createWinkTagger();
const input: Input = {
  inputId: 'i1',
  kind: 'intervention',
  itemId: 't1',
  itemKind: 'issues',
  itemIssues: [1],
  order: 1,
  day: 1,
  speaker: null,
};

function pointsOf(text: string): Point[] {
  return takePoints(input, [{ source: 'statement', text }], [{ title: 'Digital cooperation', keywords: [] }], tagger);
}

const safe = (points: Point[]) => points.filter((point) => point.element !== null || point.individual !== null);
const lower = (sentence: string) =>
  /^(?:I|My|Member)\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);

describe('the table of speech acts', () => {
  it('DR20 every trigger of the table is proved by two sentences or more', () => {
    const proved = new Map<string, number>();
    for (const [id] of cases) proved.set(id!, (proved.get(id!) ?? 0) + 1);
    expect(TRIGGERS.filter(({ id }) => (proved.get(id) ?? 0) < 2).map(({ id }) => id)).toEqual([]);
    expect([...proved.keys()].filter((id) => !TRIGGERS.some((trigger) => trigger.id === id))).toEqual([]);
  });

  it.each(cases)('DR20 %s: %s', (_id, sentence, individual) => {
    const points = pointsOf(sentence!);
    expect(points.map((point) => point.individual)).toContain(individual);
    expect(points.find((point) => point.individual === individual)!.flags).toEqual([]);
  });

  it.each(cases)('DR21 a denied ask is told as denied or never becomes a point (%s)', (_id, sentence, individual) => {
    for (const point of safe(pointsOf(`We do not believe that ${lower(sentence!)}`))) {
      expect(point.stance).toBe('against');
      expect(point.individual).not.toBe(individual);
      expect(`${point.individual} ${point.element?.text}`).toMatch(/\b(?:not?|cannot)\b.* .*\b(?:not?|cannot)\b/);
    }
  });

  it.each(cases)('DR22 what others say never becomes a point (%s)', (_id, sentence) => {
    expect(safe(pointsOf(`Some say that ${lower(sentence!)}`))).toEqual([]);
  });

  it.each(cases)('DR23 a supposition never becomes a point (%s)', (_id, sentence) => {
    expect(safe(pointsOf(`If ${lower(sentence!).replace(/\.$/, '')}, the review will fail.`))).toEqual([]);
  });

  it.each(cases)('DR24 a question never becomes a point (%s)', (_id, sentence) => {
    expect(safe(pointsOf(`Is it true that ${lower(sentence!).replace(/\.$/, '?')}`))).toEqual([]);
  });

  it.each(cases)('DR25 a quotation never becomes a point (%s)', (_id, sentence) => {
    expect(safe(pointsOf(`A minister told the press, "${sentence}"`))).toEqual([]);
  });
});
