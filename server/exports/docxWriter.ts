import { FootnoteReferenceRun, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Inline } from './blocks.ts';

/** Makes paragraphs and runs in one writing direction. */
export interface DocxWriter {
  paragraph(children: NonNullable<IParagraphOptions['children']>, shape: IParagraphOptions): Paragraph;
  text(text: string, shape?: IRunOptions): TextRun;
  runs(content: Inline[]): (TextRun | FootnoteReferenceRun)[];
}

/** Word needs the direction on every paragraph and on every run. */
export function docxWriter(rightToLeft: boolean): DocxWriter {
  const writer: DocxWriter = {
    paragraph: (children, shape) =>
      new Paragraph({ ...shape, ...(rightToLeft ? { bidirectional: true } : {}), children }),
    text: (text, shape = {}) => new TextRun({ ...shape, ...(rightToLeft ? { rightToLeft: true } : {}), text }),
    runs: (content) =>
      content.flatMap((run, at) => {
        if (run.kind === 'text') return [writer.text(run.text)];
        if (run.kind === 'sources') return [writer.text(run.text, { size: 16, color: '444444' })];
        const call = new FootnoteReferenceRun(run.number);
        return content[at - 1]?.kind === 'call' ? [writer.text(',', { superScript: true }), call] : [call];
      }),
  };
  return writer;
}
