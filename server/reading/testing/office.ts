import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import writeSheets from 'write-excel-file/node';

type Cell = string | number | boolean | Date | null;

/** A Word file with these paragraphs, a table of one cell, and a footer that is no part of the text. */
export function docxOf(paragraphs: readonly string[], { table: hasTable = true } = {}): Promise<Buffer> {
  const table = new Table({
    rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('In a table')] })] })],
  });
  const footer = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
  const children = [...paragraphs.map((text) => new Paragraph(text)), ...(hasTable ? [table] : [])];
  return Packer.toBuffer(new Document({ sections: [{ footers: { default: footer }, children }] }));
}

/** A paragraph, or an entry of a list to which Word itself gives its number or bullet. */
export type Entry = string | { text: string; list: 'numbers' | 'otherNumbers' | 'bullets'; level?: number };

/** A Word file with lists as Word makes them: the marks stand in no paragraph. */
export function docxWithLists(entries: readonly Entry[]): Promise<Buffer> {
  const numbers = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER].map((format, level) => ({
    level,
    format,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
  }));
  const bullet = { level: 0, format: LevelFormat.BULLET, text: '\u2022', alignment: AlignmentType.START };
  const children = entries.map((entry) =>
    typeof entry === 'string'
      ? new Paragraph(entry)
      : new Paragraph({ text: entry.text, numbering: { reference: entry.list, level: entry.level ?? 0 } }),
  );
  const config = [
    { reference: 'numbers', levels: numbers },
    { reference: 'otherNumbers', levels: numbers },
    { reference: 'bullets', levels: [bullet] },
  ];
  return Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children }] }));
}

/** A spreadsheet with these sheets. */
export function xlsxOf(sheets: Record<string, Cell[][]>): Promise<Buffer> {
  return writeSheets(
    Object.entries(sheets).map(([sheet, data]) => ({
      sheet,
      data: data.map((row) => row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : value))),
    })),
  ).toBuffer();
}
