import { describe, expect, test } from 'vitest';
import { toHtml } from './html.ts';
import { section, sentence, testDocument } from './testing/documents.ts';
import { xmlFault } from './testing/wellFormed.ts';

const HOSTILE = `<script>alert("1")</script> & '<img src=x onerror=alert(1)>'`;

function hostileDocument() {
  const footnotes = [{ at: 0, on: { text: HOSTILE } }];
  const sentences = [sentence('s', 'p', HOSTILE, { footnotes, cites: ['i2.1'] }), sentence('q', 'p', `(a) ${HOSTILE}`)];
  const document = testDocument('secretariat', {
    sections: [section('secretariat', 'introduction', HOSTILE, 1, sentences)],
  });
  document.setUp = { ...document.setUp, title: HOSTILE };
  document.inputs = { i2: { label: HOSTILE, order: 1 } };
  document.points = { 'i2.1': { ...document.points['i2.1']!, verbatim: HOSTILE } };
  return { ...document, head: HOSTILE, status: 'released' as const, releasedBy: HOSTILE, language: '"><script>' };
}

describe('HTML', () => {
  test('EX12: no text of people becomes markup, wherever it stands', () => {
    const html = toHtml(hostileDocument(), { annotated: true });
    expect(html).not.toMatch(/<script|<img/);
    expect(html.split('&lt;script&gt;alert(&quot;1&quot;)').length - 1).toBeGreaterThanOrEqual(9);
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html.match(/\son\w+="/g)).toBeNull();
  });

  test('EX12: the page stands alone, and its elements are properly nested', () => {
    const html = toHtml(testDocument('secretariat'), { annotated: true });
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|https?:/);
    expect(html).toContain("default-src 'none'");
    const nested = html.replace('<!doctype html>\n', '').replace(/<meta([^>]*)>/g, '<meta$1/>');
    expect(xmlFault(nested)).toBeNull();
  });

  test('EX12: every footnote is linked both ways, and no id stands twice', () => {
    const html = toHtml(testDocument('secretariat'));
    for (const number of [1, 2, 3, 4, 5]) {
      for (const part of [
        `id="call-${number}"`,
        `href="#footnote-${number}"`,
        `id="footnote-${number}"`,
        `href="#call-${number}"`,
      ]) {
        expect(html.split(part).length - 1, part).toBe(1);
      }
    }
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('EX12: the language decides the direction', () => {
    expect(toHtml(testDocument('president', { language: 'ar' }))).toContain('<html lang="ar" dir="rtl">');
  });
});
