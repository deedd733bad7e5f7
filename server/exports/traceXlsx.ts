import writeSheet, { type CellObject } from 'write-excel-file/node';
import { cleanLine, cleanText } from './cleanText.ts';
import type { PublicTrace } from './publication/publicTrace.ts';
import { TRACE_COLUMNS, traceRows } from './traceCsv.ts';

/** A cell of a spreadsheet holds no more. */
const LONGEST_CELL = 32_767;
/** Spreadsheets read `_x0041_` as the letter A, unless its first line is escaped itself. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;
const WIDTHS: Partial<Record<(typeof TRACE_COLUMNS)[number], number>> = {
  speaker: 30,
  organization: 30,
  item: 30,
  verbatim: 80,
  sentences: 80,
};

/** The trace's rows as a spreadsheet. Every text is a cell of text, so none is run as a formula. */
export async function traceXlsx(trace: PublicTrace): Promise<Buffer> {
  const head = TRACE_COLUMNS.map((value): CellObject => ({ value, type: String, fontWeight: 'bold' }));
  const rows = traceRows(trace).map((row) => TRACE_COLUMNS.map((column) => cellOf(row[column])));
  const columns = TRACE_COLUMNS.map((column) => ({ width: WIDTHS[column] ?? 12 }));
  return writeSheet([head, ...rows], { sheet: 'trace', columns, stickyRowsCount: 1 }).toBuffer();
}

function cellOf(value: string | number): CellObject | null {
  if (typeof value === 'number') return { value, type: Number };
  const text = cleanText(cleanLine(value).slice(0, LONGEST_CELL));
  return text === '' ? null : { value: text.replace(LOOKS_ESCAPED, '_x005F_'), type: String };
}
