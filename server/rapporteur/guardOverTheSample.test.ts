import { describe, expect, it, vi } from 'vitest';
import interventions from '#samples/wsis/interventions.json' with { type: 'json' };
import setUpFile from '#samples/wsis/setup.json' with { type: 'json' };
import type { SetUp } from '#shared/consultation/setUp.ts';
import { DraftEngine } from '#shared/draft/draftEngine.ts';
import { guardSentence } from '#shared/draft/guard/guardSentence.ts';
import { slotOf, type Slot } from '#shared/draft/guard/slot.ts';
import type { ProposedSection, ProposedSentence } from '#shared/draft/model.ts';
import type { Input, Point } from '#shared/points/point.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import { createWinkTagger } from './winkTagger.ts';

// A few thousand sentences are judged: some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const setUp = setUpFile as unknown as SetUp;
const points = new Map<string, Point>();
const sections = new Map<string, ProposedSection>();
draftTheSample();

interface Told {
  sentence: ProposedSentence;
  slot: Slot;
}

const told: Told[] = [...sections.values()].flatMap(({ sectionId, sentences }) => {
  const { title } = setUp.issues[Number(sectionId.slice('issue-'.length)) - 1]!;
  return sentences.map((sentence) => ({ sentence, slot: slotOf(sentence, points, setUp, title) }));
});

function draftTheSample(): void {
  const engine = new DraftEngine(setUp);
  const tagger = createWinkTagger();
  interventions.forEach(({ speaker, organization, category, country, text }, at) => {
    const input: Input = {
      ...{ inputId: `i${at + 1}`, kind: 'intervention', itemId: 'discussion', itemKind: 'issues', itemIssues: [] },
      ...{ order: at + 1, day: 1 },
      speaker: { personId: `p${at}`, name: speaker, organization, category, country } as Input['speaker'],
    };
    const taken = takePoints(input, [{ source: 'statement', text }], setUp.issues, tagger);
    for (const point of taken) points.set(point.pointId, point);
    for (const section of engine.take(input, taken, []))
      if (section.sectionId.startsWith('issue-')) sections.set(section.sectionId, section);
  });
}

function refusals({ sentence, slot }: Told, text: string): string[] {
  const { key, cites, organizations } = sentence;
  return guardSentence({ slot: key, text, cites }, slot, { behind: organizations, spoke: 9 });
}

/** Of all changed sentences, how many are refused, and how many there are. */
function caught(change: (told: Told) => string[]) {
  const tried = told.flatMap((each) => change(each).map((text) => refusals(each, text).length > 0));
  return { tried: tried.length, share: tried.filter(Boolean).length / tried.length };
}

const words = ({ sentence }: Told) => sentence.text.split(' ');
const withWord = (each: Told, word: string, at: number) => words(each).toSpliced(at, 0, word).join(' ');

describe('LM12 the guard over everything that is drafted from the sample', () => {
  it('LM12 lets the rules’ own sentences stand', () => {
    expect(told.length).toBeGreaterThan(25);
    for (const each of told)
      expect([each.sentence.text, refusals(each, each.sentence.text)]).toEqual([each.sentence.text, []]);
  });

  it('LM12 refuses every name that nobody said, wherever it is put in', () => {
    const names = ['Kenya', 'the Acme Foundation', 'Microsoft', 'Ms. Holm', 'Digital Inclusion Alliance', 'OpenWorld'];
    const { tried, share } = caught((each) =>
      names.flatMap((name) => [1, 3, words(each).length - 1].map((at) => withWord(each, name, at))),
    );
    expect(tried).toBeGreaterThan(400);
    expect(share).toBe(1);
  });

  it('LM12 refuses nearly every denial that is put in', () => {
    const { tried, share } = caught((each) =>
      words(each)
        .slice(2)
        .map((_, at) => withWord(each, 'not', at + 1)),
    );
    expect(tried).toBeGreaterThan(500);
    expect(share).toBeGreaterThan(0.95);
  });

  it('LM12 refuses every denial that is taken out', () => {
    const { tried, share } = caught(({ sentence: { text } }) =>
      [...text.matchAll(/\b(?:not|never|without|refrain from|rather than|no|cannot) /g)].map(
        ({ 0: denial, index }) => text.slice(0, index) + text.slice(index + denial.length),
      ),
    );
    expect(tried).toBeGreaterThan(1);
    expect(share).toBe(1);
  });

  it('LM12 refuses every changed figure and every strengthened frame', () => {
    const figures = caught(({ sentence: { text } }) =>
      [...text.matchAll(/\b(?:\d+|two|three|ten|forty|thirty)\b/g)].flatMap(({ 0: figure, index }) =>
        ['7', '95', 'eleven'].map((other) => text.slice(0, index) + other + text.slice(index + figure.length)),
      ),
    );
    const frames = caught(({ sentence: { text } }) =>
      ['strongly', 'unanimously', 'widely'].flatMap((word) => {
        const stronger = text.replace(
          /\b(?:called|urged|emphasized|stressed|proposed|suggested|noted)\b/,
          `${word} $&`,
        );
        return stronger === text ? [] : [stronger];
      }),
    );
    expect(Math.min(figures.tried, frames.tried)).toBeGreaterThan(5);
    expect([figures.share, frames.share]).toEqual([1, 1]);
  });

  it('LM12 refuses every sentence of the same meeting that stands on other points', () => {
    const { tried, share } = caught((each) =>
      told
        .filter(({ sentence }, at) => sentence !== each.sentence && at % 3 === 0)
        .map(({ sentence }) => sentence.text),
    );
    expect(tried).toBeGreaterThan(300);
    expect(share).toBe(1);
  });
});
