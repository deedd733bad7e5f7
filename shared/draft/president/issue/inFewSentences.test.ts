import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../points/point.ts';
import { DraftEngine } from '../../draftEngine.ts';
import { anInput, aPoint, aSetUp } from '../../testing/aMeeting.ts';
import { inFewSentences } from './inFewSentences.ts';
import type { Written } from './written.ts';

/** Statements by number; those that may share a sentence, and what that changes. */
const statements = (count: number): Written[] =>
  Array.from({ length: count }, (_, at) => ({ plan: { slot: 'call', items: [at] as never }, isOpener: false }));
const numbersOf = ({ plan, tails = [] }: Written) =>
  [plan, ...tails].flatMap(({ items }) => items as never as number[]);
const told = (written: Written[]) => written.map(numbersOf);

describe('statements in few sentences', () => {
  const upTo = (most: number) => (one: Written) => (numbersOf(one).length < most ? { changed: 0, words: 1 } : null);

  test('DR221: neighbours that can stand together do, but not below the least', () => {
    expect(told(inFewSentences(statements(4), 1, upTo(2)))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(inFewSentences(statements(4), 3, upTo(2))).toHaveLength(3);
    expect(told(inFewSentences(statements(3), 5, upTo(2)))).toEqual([[0], [1], [2]]);
  });

  test('DR221: a join that stands in the way of two others gives way', () => {
    const pairs = new Map([
      ['0,1', 9],
      ['1,2', 1],
      ['2,3', 9],
    ]);
    const cost = (one: Written, other: Written) => {
      const words = pairs.get([...numbersOf(one), ...numbersOf(other)].join());
      return words === undefined ? null : { changed: 0, words };
    };
    expect(told(inFewSentences(statements(4), 1, cost))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('DR221: of ways that are equally short the one that changes least stays', () => {
    const cost = (_: Written, other: Written) => ({ changed: numbersOf(other)[0] === 1 ? 2 : 0, words: 10 });
    expect(told(inFewSentences(statements(3), 2, cost))).toEqual([[0], [1, 2]]);
  });

  test('DR221: whatever may stand together, every statement is told once, in its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(3)), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (joins, least) => {
          const cost = (one: Written, other: Written) => {
            const changed = joins[numbersOf(other)[0]!];
            return changed == null || numbersOf(one).length > 2 ? null : { changed, words: 1 };
          };
          const out = told(inFewSentences(statements(joins.length), least, cost));
          expect(out.flat()).toEqual(joins.map((_, at) => at));
          expect(out.length).toBeGreaterThanOrEqual(Math.min(least, joins.length));
        },
      ),
    );
  });
});

/** The paragraph after each of these, everybody in an organization of their own. */
function after(...turns: Point[][]): string[][] {
  const engine = new DraftEngine(aSetUp());
  const body = { category: 'United Nations', organization: 'World Delta Programme (WDP)' };
  return turns.map((own, at) => {
    const input = anInput(at + 1, {}, own.some(({ flags }) => flags.length > 0) || at > 0 ? {} : body);
    const section = engine.take(input, own, []).find(({ sectionId }) => sectionId === 'issue-1');
    return section!.sentences.map(({ text }) => text);
  });
}

describe('where statements stand', () => {
  test('DR222: what else the body said that opens the paragraph comes next, whatever others say', () => {
    const body = [
      aPoint(
        'i1.1',
        'propose',
        'clause: an indicator of basic tasks be included in every national survey of households',
      ),
      aPoint(
        'i1.2',
        'fact',
        'clause: the action lines were shared out among the bodies of the family twenty years ago',
      ),
    ];
    const texts = after(body, [aPoint('i2.1', 'call', 'noun: a short report every two years, in plain language')]).at(
      -1,
    )!;
    expect(texts[0]).toContain('WDP proposed that an indicator');
    expect(texts[1]).toMatch(/^It also noted that the action lines/);
  });

  test('DR223: what opened for want of better makes room as soon as something better comes', () => {
    const texts = after(
      [aPoint('i1.1', 'propose', 'clause: an indicator of basic tasks be included in every survey')],
      [aPoint('i2.1', 'concern', 'noun: the price of handsets and of data in rural areas')],
    );
    expect(texts[0]![0]).toContain('WDP proposed that');
    expect(texts[1]![0]).toMatch(/^Bridging digital divides was discussed, (?:with|and) concern/);
  });

  test('DR223: a short list is not told in two sentences because it opens', () => {
    const three = ['audits of prices', 'masts on the coast', 'training for librarians'];
    const points = three.map((words, at) => aPoint(`i${at + 2}.1`, 'need', `noun: ${words}`));
    const texts = after([aPoint('i1.1', 'fact', 'noun: x', { flags: ['fragment'] })], ...points.map((each) => [each]));
    expect(texts.at(-1)).toHaveLength(1);
  });
});
