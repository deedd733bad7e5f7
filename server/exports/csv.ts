import Papa from 'papaparse';
import { cleanLine } from './cleanText.ts';

/**
 * What a spreadsheet may take for a formula. Papaparse's own pattern lets a cell of several lines through and knows no
 * full-width signs.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Rows as CSV under these columns. Cells are one clean line each, and none is run as a formula when opened in a spreadsheet. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: Record<Column, string | number>[],
): string {
  const data = rows.map((row) => columns.map((column) => cell(row[column])));
  return `${Papa.unparse({ fields: [...columns], data }, { escapeFormulae: FORMULA })}\r\n`;
}

function cell(value: string | number): string | number {
  return typeof value === 'number' ? value : cleanLine(value);
}
