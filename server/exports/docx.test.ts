import { describe, expect, test } from 'vitest';
import { toBlocks } from './blocks.ts';
import { toDocx } from './docx.ts';
import type { ExportOptions } from './outcomeDocument.ts';
import { POINTS, section, sentence, testDocument } from './testing/documents.ts';
import { unzip } from './testing/unzip.ts';
import { xmlFault } from './testing/wellFormed.ts';

const partsOf = async (document: ReturnType<typeof testDocument>, options?: ExportOptions) =>
  unzip(await toDocx(document, options));
const textOf = (xml = '') =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!,
    );

test.each(['<a><b></a></b>', '<a>&</a>', '<a/><b/>', '<a', 'x<a/>', '<a>\u0000</a>'])(
  'EX14: the check itself sees a fault in %j',
  (xml) => {
    expect(xmlFault(xml)).not.toBeNull();
  },
);

describe('Word file', () => {
  test.each([
    ['president', false],
    ['president', true],
    ['secretariat', false],
    ['secretariat', true],
  ] as const)('EX14: every part is well-formed XML (%s, annotated %s)', async (format, annotated) => {
    const parts = await partsOf(testDocument(format), { annotated });
    for (const [name, xml] of parts) if (/\.(xml|rels)$/.test(name)) expect(xmlFault(xml), name).toBeNull();
    expect(parts.has('word/document.xml')).toBe(true);
  });

  test('EX14: text that XML cannot hold leaves every part well-formed', async () => {
    const text = 'A\u0000\u000b & <b> "c" \ud800 \ufffe ]]> d';
    const sections = [
      section('secretariat', 'opening', text, 1, [sentence('s', 'p', text, { footnotes: [{ at: 0, on: { text } }] })]),
    ];
    for (const xml of (await partsOf(testDocument('secretariat', { sections }))).values())
      expect(xmlFault(xml)).toBeNull();
  });

  test('EX14: there are as many footnotes as footnote calls, each with its text; no comments, no tracked changes', async () => {
    const document = testDocument('secretariat');
    const parts = await partsOf(document, { annotated: true });
    const body = parts.get('word/document.xml')!;
    const notes = textOf(parts.get('word/footnotes.xml'));
    const calls = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map((match) => Number(match[1]));
    expect(calls).toEqual([1, 2, 3, 4, 5]);
    expect(parts.get('word/footnotes.xml')!.match(/<w:footnote w:id="[1-9]\d*"/g)).toHaveLength(5);
    for (const { text } of toBlocks(document).footnotes) expect(notes.split(text).length - 1).toBe(1);
    expect(body).not.toMatch(/<w:(ins|del|commentReference) /);
    expect(parts.get('word/comments.xml') ?? '').not.toContain('<w:comment ');
  });

  test.each(['president', 'secretariat'] as const)(
    'EX14: every paragraph stands in it exactly once (%s)',
    async (format) => {
      const document = testDocument(format);
      const text = textOf((await partsOf(document)).get('word/document.xml'));
      for (const block of toBlocks(document).body) {
        const words =
          block.kind === 'heading'
            ? block.text
            : block.content.map((run) => (run.kind === 'text' ? run.text : '')).join('');
        expect(text.split(`${words}\n`).length - 1, words).toBe(1);
      }
    },
  );

  test('EX15: sections, paragraphs and questions are real numbering, not typed', async () => {
    const parts = await partsOf(testDocument('secretariat'));
    const body = parts.get('word/document.xml')!;
    for (const format of ['upperRoman', 'decimal', 'lowerLetter'])
      expect(parts.get('word/numbering.xml')).toContain(`<w:numFmt w:val="${format}"/>`);
    expect(body.match(/<w:numPr>/g)).toHaveLength(3 + 5 + 2);
    expect(textOf(body)).not.toMatch(/^(I\.|1\.|\(a\))/m);
    expect((await partsOf(testDocument('president'))).get('word/document.xml')).not.toContain('<w:numPr>');
  });

  test('EX15: each list of questions starts anew at (a)', async () => {
    const list = (id: string, order: number) =>
      section('secretariat', id, id, order, [sentence(`${id}1`, id, 'Asked:'), sentence(`${id}2`, id, '(a) What?')]);
    const sections = [list('opening', 1), list('opening.i2', 2)];
    const parts = await partsOf(testDocument('secretariat', { sections }));
    const body = parts.get('word/document.xml')!;
    const lists = body.split('<w:p>').filter((part) => textOf(part).trim() === 'What?');
    const ids = lists.map((part) => /<w:numId w:val="(\d+)"/.exec(part)![1]!);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) {
      const definition = new RegExp(`<w:num w:numId="${id}"[\\s\\S]*?</w:num>`).exec(
        parts.get('word/numbering.xml')!,
      )![0];
      expect(definition).toContain('<w:startOverride w:val="1"/>');
    }
  });

  test('EX15: the header of every page shows the mark and page x of y', async () => {
    const parts = await partsOf(testDocument('president', { sample: true }));
    const header = [...parts].find(([name]) => /^word\/header\d*\.xml$/.test(name))![1];
    expect(textOf(header)).toMatch(/machine draft, not an official record\. Sample.*Page .* of /);
    expect(header).toMatch(/>PAGE<[\s\S]*>NUMPAGES</);
  });

  test('EX9: the clean copy has no words and no ids of points, the annotated copy both', async () => {
    for (const annotated of [false, true]) {
      const text = textOf((await partsOf(testDocument('secretariat'), { annotated })).get('word/document.xml'));
      expect(text.includes(POINTS['i2.1']!.verbatim)).toBe(annotated);
      expect(text.includes('[i2.1: 2. Mr. Ivo Lind, River Watch]')).toBe(annotated);
    }
  });
});
