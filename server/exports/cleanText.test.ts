import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from './cleanText.ts';
import { toDocx } from './docx.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { section, sentence, testDocument } from './testing/documents.ts';
import { unzip } from './testing/unzip.ts';

describe('clean text', () => {
  test('EX13: controls, lone surrogates, noncharacters and bidi overrides go; letters, emoji and joiners stay', () => {
    expect(cleanText('a\u0000\u0007b\ud800c\udc00d\ufffee\uffff')).toBe('abcde');
    expect(cleanText('\u202egnp.exe\u202c \u2066x\u2069')).toBe('gnp.exe x');
    expect(cleanText('👩\u200d🔬 نص\u200c')).toBe('👩\u200d🔬 نص\u200c');
  });

  test('EX13: text is one line in NFC', () => {
    expect(cleanLine(' a\r\n\tb\u2028c  e\u0301 ')).toBe('a b c \u00e9');
    expect(cleanLine(undefined)).toBe('');
  });

  test('EX13: no format lets a bidi override through', async () => {
    const hostile = 'Open \u202egnp.exe\u202c now.';
    const footnotes = [{ at: 3, on: { personId: 'u1' } }];
    const document = testDocument('secretariat', {
      sections: [section('secretariat', 'opening', hostile, 1, [sentence('s', 'p', hostile, { footnotes })])],
      speakers: { u1: { personId: 'u1', name: hostile } },
    });
    const parts = await unzip(await toDocx(document));
    const exports = [
      toMarkdown(document),
      toHtml(document),
      JSON.stringify(toJson(document)),
      [...parts.values()].join(),
    ];
    for (const text of exports) {
      expect(text).toContain('gnp.exe');
      expect(text).not.toMatch(/[\u202a-\u202e]/);
    }
  });
});
