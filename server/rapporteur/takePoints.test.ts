import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input, Point, WordsPiece } from '#shared/points/point.ts';
import { stemsOf } from '#shared/points/stems.ts';
import { takePoints, textOfSource } from '#shared/points/takePoints.ts';
import statements from './statements.json' with { type: 'json' };
import { createWinkTagger } from './winkTagger.ts';

const tagger = createWinkTagger();
const input: Input = {
  inputId: 'i7',
  kind: 'intervention',
  itemId: 't1',
  itemKind: 'issues',
  itemIssues: [],
  order: 7,
  day: 1,
  speaker: null,
};
const issues = [
  {
    title: 'Digital divides and access',
    keywords: ['connectivity', 'rural areas', 'devices', 'cable', 'women', 'languages'],
  },
  { title: 'Artificial intelligence and data', keywords: ['audits', 'impact assessments', 'oversight', 'data rules'] },
  { title: 'Internet governance', keywords: ['Internet Governance Forum', 'participation', 'consultations', 'inputs'] },
];
const take = (words: WordsPiece[]) => takePoints(input, words, issues, tagger);
const taken = new Map<string, Point[]>();
function said(text: string): Point[] {
  const points = taken.get(text) ?? take([{ source: 'statement', text }]);
  taken.set(text, points);
  return points;
}
const printed = (points: Point[]) =>
  points.flatMap((point) =>
    [point.individual, point.element?.text, point.element?.agent].flatMap((text) => (text ? [{ point, text }] : [])),
  );

/** Any order and choice of the sentences that the corpus holds. */
const sentences = statements.flatMap((statement) => statement.split(/(?<=[.?;:]) /));
const speech = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 9 })
  .map((chosen) => chosen.join(' '));
const everywhere = (check: (points: Point[], text: string) => void) => {
  for (const statement of statements) check(said(statement), statement);
  fc.assert(
    fc.property(speech, (text) => check(said(text), text)),
    { numRuns: 25, seed: 2025 },
  );
};

const FRAME = stemsOf(
  'reported having called for advocated emphasized the need stressed underscored highlighted underlined urged encouraged invited requested proposed recommended suggested expressed concern voiced cautioned warned against opposition noted pointed out stated observed welcomed appreciation support supported reaffirmed commitment view shared drew attention called on not ensure that importance acknowledged',
);

describe('points', () => {
  it('DR38 nothing in the first or second person is printed', () => {
    everywhere((points) => {
      for (const { text } of printed(points))
        expect(text).not.toMatch(/\b(?:I|we|me|us|my|our|ours|you|your|myself|ourselves)\b/);
    });
  });

  it('DR39 every content word and figure of a point was said in its place', () => {
    everywhere((points) => {
      for (const { point, text } of printed(points)) {
        const heard = new Set([...stemsOf(point.verbatim), ...FRAME].map((one) => one.replace(/(?:ing|e|i|y)$/, '')));
        for (const one of stemsOf(text))
          expect(
            [...heard].some(
              (stem) =>
                one.startsWith(stem.slice(0, Math.max(3, stem.length - 1))) || stem.startsWith(one.slice(0, -1)),
            ),
          ).toBe(true);
        for (const figure of text.match(/\d[\d.,]*\d|\d/g) ?? []) expect(point.verbatim).toContain(figure);
      }
    });
  });

  it('DR40 nothing printed ends in a function word, a mark or half a pair', () => {
    everywhere((points) => {
      for (const { text } of printed(points)) {
        expect(text).not.toMatch(
          /\b(?:the|an?|of|to|for|with|by|from|and|or|but|that|which|who|is|are|was|were|be|has|have|will|would|should|can|could|must|may|their|its|because|if|when|while)$/i,
        );
        expect(text).not.toMatch(/[.,;:?!"“”()[\]]$|["“”()[\]]/);
        expect(/\bbetween\b(?!.*(?:\b(?:and|them)\b|s\b))/.test(text)).toBe(false);
      }
    });
  });

  it('DR41 a point quotes the words at its place in the source', () => {
    everywhere((points, text) => {
      for (const { verbatim, source } of points) expect(text.slice(source.start, source.end)).toBe(verbatim);
    });
    const pieces: WordsPiece[] = [
      { source: 'captions', text: 'We call for open' },
      { source: 'notes', text: 'supports independent audits of algorithms' },
      { source: 'captions', text: 'standards in every region. We urge operators to publish prices.' },
    ];
    const points = take(pieces);
    expect(points).toHaveLength(3);
    for (const { verbatim, source } of points)
      expect(textOfSource(pieces, source.source).slice(source.start, source.end)).toBe(verbatim);
  });

  it('DR42 the same words give the same points', () => {
    for (const text of statements) expect(take([{ source: 'statement', text }])).toEqual(said(text));
  });

  it('DR43 at most seven points of one input, numbered in the order of the text', () => {
    everywhere((points) => {
      expect(points.length).toBeLessThanOrEqual(7);
      expect(points.map(({ pointId }) => pointId)).toEqual(points.map((_, k) => `i7.${k + 1}`));
      expect(points.map(({ source }) => source.start)).toEqual(
        points.map(({ source }) => source.start).sort((a, b) => a - b),
      );
    });
  });

  it('DR44 a flagged point is quoted only, every other has its reported form', () => {
    everywhere((points) => {
      for (const { flags, individual, element } of points) {
        if (flags.length > 0) expect({ individual, element }).toEqual({ individual: null, element: null });
        else expect(individual).toMatch(/^[a-z]/);
      }
    });
  });

  it('DR45 one idea in captions and in the statement is one point, as the statement puts it', () => {
    const points = take([
      { source: 'captions', text: 'So we call on regulators to open the low-cost spectrum for community networks.' },
      { source: 'statement', text: 'We call on regulators to open low-cost spectrum for community networks.' },
    ]);
    expect(points.map(({ source }) => source.source)).toEqual(['statement']);
  });

  it('DR46 words in another language are quoted only, given as such or evidently so', () => {
    const given = take([{ source: 'captions', text: 'We call for open standards in every region.', language: 'fr' }]);
    expect(given.map(({ flags, individual }) => [flags, individual])).toEqual([[['otherLanguage'], null]]);
    const mixed = said(
      'Nous appelons les États membres à investir dans les langues locales et dans la formation. We call for open standards in every region.',
    );
    expect(mixed.map(({ flags }) => flags)).toEqual([['otherLanguage'], []]);
  });

  it.each([
    'Thank you, Madam Chair, for giving me the floor.',
    'Good morning, excellencies, distinguished delegates.',
    'My name is Amina Sow and I represent a network of libraries.',
    'We congratulate you on your election.',
    'I will be brief in my remarks today.',
    'I now give the floor to the next speaker on the list.',
    'It is an honour to speak on behalf of the small islands.',
    'We thank the host country for its hospitality.',
    'We welcome the opportunity to participate in this meeting.',
  ])('DR47 courtesy, introductions and procedure give no reported speech: %s', (text) => {
    expect(printed(said(text))).toEqual([]);
  });

  it.each([
    ['We support their proposal on open audits.', 'unresolvedPronoun'],
    ['We must protect their rights and dignity in every region.', 'unresolvedPronoun'],
    ['We urge you to publish the access data by sex.', 'firstPerson'],
    ['We support a common method, provided it is one method for all operators.', 'conditional'],
  ])('DR48 what cannot stand alone is flagged: %s', (text, flag) => {
    const points = said(text);
    expect(printed(points)).toEqual([]);
    expect(points.flatMap(({ flags }) => flags)).toContain(flag);
  });

  it('DR49 within an act the reporting verbs take turns', () => {
    const points = said(
      'We must protect journalists from harassment. We must train teachers in rural schools. We must lower the price of satellite capacity.',
    );
    expect(points.map(({ individual }) => individual?.split(' ')[0])).toEqual([
      'emphasized',
      'stressed',
      'underscored',
    ]);
  });
});
