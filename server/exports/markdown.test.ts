import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { toMarkdown } from './markdown.ts';
import { section, sentence, testDocument } from './testing/documents.ts';

const golden = (name: string) => readFileSync(new URL(`./testing/${name}.md`, import.meta.url), 'utf8');

describe('golden copies', () => {
  test("EX10: the clean President's Summary", () => {
    expect(toMarkdown(testDocument('president'))).toBe(golden('president'));
  });

  test("EX10: the clean secretariat's report", () => {
    expect(toMarkdown(testDocument('secretariat'))).toBe(golden('secretariat'));
  });

  test("EX10: the annotated secretariat's report", () => {
    expect(toMarkdown(testDocument('secretariat'), { annotated: true })).toBe(golden('secretariat.annotated'));
  });
});

describe('escapes', () => {
  test('EX11: markup in the text of people reads as text', () => {
    expect(escapeMarkdown('*a* _b_ `c` [d](e) <f> ~g~ \\h &amp; R&D')).toBe(
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f> \\~g\\~ \\\\h \\&amp; R&D',
    );
  });

  test.each([
    ['# no heading', '\\# no heading'],
    ['> no quote', '\\> no quote'],
    ['- no item', '\\- no item'],
    ['+ no item', '\\+ no item'],
    ['12. no item', '12\\. no item'],
    ['1) no item', '1\\) no item'],
    ['---', '\\---'],
    ['2.5 per cent', '2.5 per cent'],
    ['#tag', '#tag'],
  ])('EX11: at the start of a line %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('EX11: the paragraph number itself is not escaped, and a line break in a sentence starts no block', () => {
    const sections = [section('secretariat', 'introduction', '# Intro #', 1, [sentence('s', 'p', '3. of\n\n# March')])];
    const lines = toMarkdown(testDocument('secretariat', { sections })).split('\n');
    expect(lines).toContain('1. 3\\. of # March');
    expect(lines).toContain('## I. \\# Intro \\#');
  });
});
