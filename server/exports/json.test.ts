import { describe, expect, test } from 'vitest';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { POINTS, testDocument } from './testing/documents.ts';

describe('JSON', () => {
  test('EX16: blocks with numbers, text and the places of footnote calls', () => {
    const json = toJson(testDocument('secretariat'));
    expect(json.title[0]).toEqual({ text: 'Report on Open consultation on shared water data', calls: [] });
    expect(json.body[0]).toEqual({ kind: 'heading', level: 1, number: 1, text: 'Introduction' });
    expect(json.body[3]).toEqual({
      kind: 'paragraph',
      sectionId: 'opening',
      paragraphId: 'b',
      number: 2,
      text: 'The Chair opened the meeting and asked:',
      calls: [{ at: 9, footnote: 2 }],
    });
    expect(json).toMatchObject({ format: 'secretariat', draftVersion: 12, status: 'machine draft', releasedBy: null });
  });

  test('EX16: the annotated copy adds the live sentences with their cites, and the points cited', () => {
    const json = toJson(testDocument('president'), { annotated: true });
    const ids = json.sections!.flatMap(({ sentences }) => sentences.map(({ id }) => id));
    expect(ids).toEqual(['s1', 's2', 's3', 's4', 's6', 's7']);
    expect(Object.keys(json.points!).sort()).toEqual(['i2.1', 'i2.2', 'i3.1']);
  });
});

describe('clean and annotated', () => {
  test('EX9: words that are no longer on record are said to be so, and never quoted', () => {
    const text = toMarkdown(testDocument('president', { points: {} }), { annotated: true });
    expect(text).toContain('- i2.1 (2. Mr. Ivo Lind, River Watch): the words are no longer on record.');
  });

  const copies = {
    Markdown: toMarkdown,
    HTML: toHtml,
    JSON: (...args: Parameters<typeof toJson>) => JSON.stringify(toJson(...args)),
  };

  test.each(Object.entries(copies))(
    'EX9: %s shows cites and the words of speakers in the annotated copy only',
    (_, copy) => {
      for (const annotated of [false, true]) {
        const text = copy(testDocument('president'), { annotated });
        expect(text.includes(POINTS['i2.1']!.verbatim)).toBe(annotated);
        expect(/i[23]\.\d/.test(text)).toBe(annotated);
        expect(text).not.toContain('thrown out');
      }
    },
  );
});
