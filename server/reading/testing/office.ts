import { Document, Footer, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
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

/** A spreadsheet with these sheets. */
export function xlsxOf(sheets: Record<string, Cell[][]>): Promise<Buffer> {
  return writeSheets(
    Object.entries(sheets).map(([sheet, data]) => ({
      sheet,
      data: data.map((row) => row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : value))),
    })),
  ).toBuffer();
}
