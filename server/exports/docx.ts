import { Document, HeadingLevel, Packer, type Paragraph } from 'docx';
import { toBlocks, type Block, type Blocks, type Inline } from './blocks.ts';
import { NUMBERING, PAGE, STYLES, pageHeader } from './docxLayout.ts';
import { docxWriter, type DocxWriter } from './docxWriter.ts';
import { languageOf, type ExportOptions, type OutcomeDocument } from './outcomeDocument.ts';

/**
 * The document as a Word file with real footnotes and numbering. No comments and no tracked changes: beside footnotes
 * LibreOffice shows the first footnote's text for all when there are comments, and doubles numbers when there are changes.
 */
export async function toDocx(document: OutcomeDocument, options: ExportOptions = {}): Promise<Buffer> {
  const blocks = toBlocks(document, options);
  const writer = docxWriter(languageOf(document).dir === 'rtl');
  const mark = blocks.marks.join('. ');
  const body = blocks.body.map((block) => bodyBlock(writer, block));
  const children = [...titleBlock(writer, blocks), ...body, ...sourceList(writer, blocks), ...colophon(writer, blocks)];
  const file = new Document({
    title: plain(blocks.title[0] ?? []),
    creator: 'Rostrum',
    description: mark,
    styles: STYLES,
    numbering: NUMBERING,
    footnotes: footnotes(writer, blocks),
    sections: [{ properties: { page: PAGE }, headers: { default: pageHeader(mark) }, children }],
  });
  return Packer.toBuffer(file);
}

function titleBlock(writer: DocxWriter, { title, marks }: Blocks): Paragraph[] {
  const lines = title.map((line, at) =>
    writer.paragraph(writer.runs(line), { style: at === 0 ? 'Title' : 'TitleLine' }),
  );
  return [...lines, ...marks.map((mark) => writer.paragraph([writer.text(mark)], { style: 'DraftMark' }))];
}

function bodyBlock(writer: DocxWriter, block: Block): Paragraph {
  if (block.kind === 'heading') {
    const numbering = block.roman === null ? {} : { numbering: { reference: 'sections', level: 0 } };
    const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
    return writer.paragraph([writer.text(block.text)], { heading, ...numbering });
  }
  const runs = writer.runs(block.content);
  if (block.kind === 'question') {
    const numbering = { reference: 'questions', level: 0, instance: block.list };
    return writer.paragraph(runs, { style: 'Body', numbering });
  }
  const numbering = block.number === null ? {} : { numbering: { reference: 'paragraphs', level: 0 } };
  return writer.paragraph(runs, { style: 'Body', ...numbering });
}

function footnotes(writer: DocxWriter, blocks: Blocks): Record<number, { children: Paragraph[] }> {
  const notes = blocks.footnotes.map(({ number, text }) => {
    return [number, { children: [writer.paragraph([writer.text(` ${text}`)], { style: 'FootnoteText' })] }];
  });
  return Object.fromEntries(notes);
}

function sourceList(writer: DocxWriter, { sources }: Blocks): Paragraph[] {
  if (sources.length === 0) return [];
  const items = sources.map(({ pointId, where, said }) => {
    return writer.paragraph([writer.text(`${pointId} (${where}): ${said}`)], { style: 'Source' });
  });
  return [writer.paragraph([writer.text('Sources')], { heading: HeadingLevel.HEADING_1 }), ...items];
}

function colophon(writer: DocxWriter, blocks: Blocks): Paragraph[] {
  return blocks.colophon.map((line) => writer.paragraph([writer.text(line)], { style: 'Colophon' }));
}

function plain(content: Inline[]): string {
  return content.map((run) => (run.kind === 'text' ? run.text : '')).join('');
}
