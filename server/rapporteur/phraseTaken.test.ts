import { describe, expect, it } from 'vitest';
import type { Act, ByHand, Input, Point, WordsPiece } from '#shared/points/point.ts';
import { phraseTaken } from '#shared/points/phraseTaken.ts';
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
  { title: 'Connectivity', keywords: ['networks', 'broadband', 'cables'] },
  { title: 'Skills', keywords: ['teachers', 'training'] },
];

function phrased(verbatim: string, { act, ...byHand }: ByHand & { act?: Act } = {}, piece: Partial<WordsPiece> = {}) {
  const point: Point = {
    pointId: 'i7.10001',
    inputId: 'i7',
    act: act ?? 'fact',
    verbatim,
    source: { source: 'captions', start: 0, end: verbatim.length },
    individual: null,
    element: null,
    issues: [],
    strength: 3,
    flags: [],
    byHand: { taken: true, unread: true, ...(act && { actGiven: true }), ...byHand },
  };
  return phraseTaken(point, { input, words: [{ source: 'captions', text: verbatim, ...piece }], issues, tagger });
}

describe('PT10 reported speech of what a person took', () => {
  it('PT10 reads the act off the words, and files them', () => {
    const point = phrased('We call for affordable broadband networks in every school.');
    expect(point?.issues[0]).toMatchObject({ ordinal: 1 });
    expect(point).toMatchObject({
      act: 'call',
      individual: expect.stringContaining('affordable broadband networks in every school'),
      element: { shape: 'noun', text: 'affordable broadband networks in every school' },
      flags: [],
    });
  });

  it.each<[Act, string, string]>([
    ['call', 'Affordable cables for remote islands', 'affordable cables for remote islands'],
    ['concern', 'the slow pace of teacher training', 'the slow pace of teacher training'],
    ['propose', 'a common fund for rural cables', 'a common fund for rural cables'],
  ])('PT10 words that are no sentence are read as the act that the person named (%s)', (act, text, element) => {
    expect(phrased(text)).toMatchObject({ flags: [expect.any(String)], element: null });
    expect(phrased(text, { act })).toMatchObject({ act, element: { text: element }, flags: [] });
  });

  it('PT10 the act and the filing that a person gave stay', () => {
    const point = phrased('We propose a fund for rural networks.', { act: 'call', filed: true });
    expect(point).toMatchObject({ act: 'call', issues: [], element: { shape: 'noun' } });
  });

  it('PT10 what is in another language, or cannot be said safely, is quoted only', () => {
    expect(phrased('Nous demandons des réseaux ouverts.', { act: 'call' }, { language: 'fr' })).toMatchObject({
      individual: null,
      element: null,
      flags: ['otherLanguage'],
    });
    expect(phrased('They said that they want it.', { act: 'fact' })).toMatchObject({ element: null, individual: null });
  });
});
