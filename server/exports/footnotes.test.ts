import { describe, expect, test } from 'vitest';
import type { FootnoteCall } from '#shared/draft/model.ts';
import { toBlocks } from './blocks.ts';
import { speakerFootnote } from './footnotes.ts';
import { section, sentence, SPEAKERS, testDocument } from './testing/documents.ts';

/** The first paragraph with its calls written as ^n. */
function withCalls(text: string, footnotes: FootnoteCall[]): string {
  const sections = [section('secretariat', 'introduction', null, 1, [sentence('s', 'p', text, { footnotes })])];
  const setUp = { ...testDocument('secretariat').setUp, preparedBy: undefined };
  const [block] = toBlocks(testDocument('secretariat', { sections, setUp })).body;
  if (block?.kind !== 'paragraph') return '';
  return block.content.map((run) => (run.kind === 'call' ? `^${run.number}` : run.text)).join('');
}

const onPerson = (at: number, personId = 'u2'): FootnoteCall => ({ at, on: { personId } });

describe('numbering', () => {
  test('EX5: one footnote per person at the first mention, numbered through; each unnamed speaker has one', () => {
    expect(
      toBlocks(testDocument('secretariat')).footnotes.map(({ number, text }) => `${number} ${text.slice(0, 18)}`),
    ).toEqual([
      '1 This report summar',
      '2 Ms. Ana Reyes, Cha',
      '3 Mr. Ivo Lind, Dire',
      '4 Noor Haddad, Unite',
      '5 The speaker did no',
    ]);
  });

  test('EX5: a footnote moves to the next mention when the sentence with the first one is rejected', () => {
    const document = testDocument('secretariat');
    const sections = document.sections.map((one) => ({
      ...one,
      sentences: one.sentences.map((each) => (each.id === 't5' ? { ...each, state: 'rejected' as const } : each)),
    }));
    const notes = toBlocks({ ...document, sections }).footnotes.map(({ text }) => text.slice(0, 12));
    expect(notes.slice(1)).toEqual(['Ms. Ana Reye', 'Noor Haddad,', 'The speaker ', 'Mr. Ivo Lind']);
  });
});

describe('text', () => {
  test('EX6: name, function, organization, country; bodies of the United Nations have no country', () => {
    expect(speakerFootnote(SPEAKERS['u2'])).toBe('Mr. Ivo Lind, Director, River Watch, Sylvania.');
    expect(speakerFootnote(SPEAKERS['u3'])).toBe('Noor Haddad, United Nations Hydrology Office.');
  });

  test('EX6: missing parts are skipped, a stop is not doubled, a name that was erased is said to be so', () => {
    expect(speakerFootnote({ personId: 'u9', name: 'Kim', organization: 'Gauges Inc.' })).toBe('Kim, Gauges Inc.');
    expect(speakerFootnote({ personId: 'u9', organization: 'Gauges' })).toBe(
      'The name of the speaker was removed from the record.',
    );
    expect(speakerFootnote(undefined)).toBe('The name of the speaker was removed from the record.');
  });
});

describe('place of the call', () => {
  test('EX7: it follows the character at its offset, and never stands before a blank or within a word', () => {
    expect(withCalls('A participant spoke.', [onPerson(12)])).toBe('A participant^1 spoke.');
    expect(withCalls('A participant spoke.', [onPerson(13)])).toBe('A participant^1 spoke.');
    expect(withCalls('A participant spoke.', [onPerson(5)])).toBe('A participant^1 spoke.');
  });

  test('EX7: beyond the end of a rewritten sentence it stands before the full stop', () => {
    expect(withCalls('It spoke.', [onPerson(40)])).toBe('It spoke^1.');
    expect(withCalls('“It spoke.” ', [onPerson(40), onPerson(40, 'u1')])).toBe('“It spoke^1^2.”');
    expect(withCalls('No stop', [onPerson(40)])).toBe('No stop^1');
    expect(withCalls('Null.', [onPerson(Number.NaN)])).toBe('Null^1.');
  });
});
