import Papa from 'papaparse';
import { Unreadable } from './unreadable.ts';

const DELIMITERS = [',', ';', '\t'];
/** No cell of a list of people is longer; one that is, is a quotation mark gone wrong. */
const LONGEST_CELL = 10_000;

/**
 * The rows of a table written as text, with their cells as they stand. The delimiter is the one that parts the first line into most
 * cells.
 * @param most rows to read, 0 all: the rest of the file is not looked at
 * @throws Unreadable where a cell is longer than ten thousand characters, or where quotation marks do not match: the rest of the file would silently be one cell
 */
export function csvRowsOf(text: string, most = 0): string[][] {
  const named = /^\uFEFF?sep=([,;\t])\r?\n/i.exec(text);
  const table = text.slice(named?.[0].length ?? 0).replace(/^\uFEFF/, '');
  const parse = (delimiter: string, preview = 0) =>
    Papa.parse<string[]>(table, { delimiter, preview, header: false, skipEmptyLines: false });
  const width = (delimiter: string) => parse(delimiter, 10).data.find(isFilled)?.length ?? 0;
  const delimiter = named?.[1] ?? DELIMITERS.toSorted((a, b) => width(b) - width(a))[0]!;
  const { data, errors } = parse(delimiter, most);
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault)
    throw new Unreadable(
      `Line ${(fault.row ?? 0) + (named ? 2 : 1)}: a quotation mark is not closed, so the file cannot be parted into cells.`,
    );
  const long = data.findIndex((row) => row.some((cell) => cell.length > LONGEST_CELL));
  if (long >= 0)
    throw new Unreadable(
      `Line ${long + (named ? 2 : 1)}: a cell is longer than ten thousand characters. Look for a quotation mark too many.`,
    );
  // The line that names the delimiter counts, so that lines have the numbers they have in the file.
  return named ? [[], ...data] : data;
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
