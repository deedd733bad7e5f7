import readSheets from 'read-excel-file/universal';
import { Unreadable } from './unreadable.ts';

const NAMED = /^(people|participants?|attendees|registration|delegates)$/i;

/**
 * The rows of a spreadsheet as text: of the sheet named for people, else of the first. Dates become ISO days, formulas what they
 * were last worked out to.
 * @param zip checked before
 * @throws Unreadable
 */
export async function xlsxRowsOf(zip: Buffer): Promise<string[][]> {
  const bytes = new Uint8Array(zip).buffer;
  const sheets = await readSheets(bytes);
  const sheet = sheets.find(({ sheet: name }) => NAMED.test(name.trim())) ?? sheets[0];
  if (!sheet) throw new Unreadable('That spreadsheet has no sheet.');
  return sheet.data.map((row) => row.map(textOf));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}
