import { describe, expect, it } from 'vitest';
import type { Publication, PublishedIntervention } from '#shared/wire/publication.ts';
import { find, marked } from './search.ts';

const spoke = (
  interventionId: string,
  speaker: PublishedIntervention['speaker'],
  onBehalfOf: string | null = null,
) => ({
  interventionId,
  speaker,
  onBehalfOf,
  itemId: 'water',
});

const publication = {
  items: [{ itemId: 'water', title: 'Shared water' }],
  interventions: [
    spoke('i1', { name: 'José Múgica', organization: 'River Watch' }),
    spoke('i2', { name: null, removed: true }, 'Group of Islands'),
  ],
  words: [
    { inputId: 'i1', state: 'cited', sentenceIds: ['s1'] },
    { inputId: 'i2', state: 'notCited', sentenceIds: [] },
    { inputId: 'c1', receipt: 'W-77', state: 'cited', sentenceIds: ['s2'] },
  ],
  sentences: [
    { sentenceId: 's1', text: 'Open gauges were called for.' },
    { sentenceId: 's2', text: 'A fund was proposed.' },
  ],
} as unknown as Publication;

const found = (query: string) => [...(find(publication, query)?.inputs ?? ['all'])];

describe('where did my words go', () => {
  it('PR11 names, organizations, groups, items, receipts and the sentences themselves are found, whatever case and accents', () => {
    expect(found('jose mugica')).toEqual(['i1']);
    expect(found('WATCH gauges')).toEqual(['i1']);
    expect(found('islands')).toEqual(['i2']);
    expect(found('shared water')).toEqual(['i1', 'i2']);
    expect(found('w-77')).toEqual(['c1']);
    expect(found('fund proposed')).toEqual(['c1']);
    expect(found('watch fund')).toEqual([]);
    expect(found('  ')).toEqual(['all']);
  });

  it('PR11 what was looked for is marked in the text, which stays as it is', () => {
    const pieces = marked('Open gauges, (open) to José.', ['open', 'jose', '(']);
    expect(pieces.map(({ text }) => text).join('')).toBe('Open gauges, (open) to José.');
    expect(pieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['Open', '(', 'open', 'José']);
    expect(marked('Plain.', [])).toEqual([{ text: 'Plain.', isHit: false }]);
  });
});
