import { checkedZip, PASSWORD } from './checkedZip.ts';
import { fileKindOf, hasPassword } from './fileKind.ts';
import { plainTextOf } from './plainText.ts';
import type { ReadingAnswer, ReadingRequest } from './readingProtocol.ts';
import { Unreadable } from './unreadable.ts';

const NO_TEXT = 'That file is neither a Word file (.docx) nor a PDF nor plain text.';
const NO_TABLE = 'That file is no table. Send a CSV file or an Excel file (.xlsx).';
/** More than any list of people that is taken; what is beyond it does not leave the process. */
const MOST_ROWS = 10_000;
const DAMAGED = 'That file could not be read; it may be damaged. Save it anew and send that.';

/** Reads a file by its content. Whatever is wrong with it, the answer is a sentence; libraries are loaded when first needed. */
export async function readFile({ ask, bytes }: ReadingRequest): Promise<ReadingAnswer> {
  try {
    return await (ask === 'text' ? documentIn(bytes) : tableIn(bytes));
  } catch (error) {
    return { ok: false, sentence: error instanceof Unreadable ? error.message : DAMAGED };
  }
}

async function documentIn(bytes: Uint8Array): Promise<ReadingAnswer> {
  const kind = fileKindOf(bytes);
  if (kind === 'pdf') {
    const { pdfTextOf } = await import('./pdfText.ts');
    return { ok: true, kind, text: await pdfTextOf(bytes) };
  }
  if (kind === 'zip') {
    const office = await checkedZip(bytes);
    if (office.kind === 'xlsx') throw new Unreadable('That is a spreadsheet. Send a Word, PDF or plain text file.');
    const { docxTextOf } = await import('./docxText.ts');
    return { ok: true, kind: 'docx', text: await docxTextOf(office.zip) };
  }
  return { ok: true, kind: 'text', text: textIn(bytes, NO_TEXT) };
}

async function tableIn(bytes: Uint8Array): Promise<ReadingAnswer> {
  const kind = fileKindOf(bytes);
  if (kind === 'pdf' || kind === 'rtf') throw new Unreadable(NO_TABLE);
  if (kind === 'zip') {
    const office = await checkedZip(bytes);
    if (office.kind === 'docx') throw new Unreadable(NO_TABLE);
    const { xlsxRowsOf } = await import('./xlsxRows.ts');
    return tableOf(await xlsxRowsOf(office.zip));
  }
  const { csvRowsOf } = await import('./csvRows.ts');
  return tableOf(csvRowsOf(textIn(bytes, NO_TABLE), MOST_ROWS + 1));
}

/** Rows without the empty ones at the end, of which spreadsheets may write thousands. */
function tableOf(table: string[][]): ReadingAnswer {
  const last = table.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  const rows = table.slice(0, last + 1);
  if (rows.length > MOST_ROWS) throw new Unreadable('That table has more than ten thousand rows. Send a shorter one.');
  return { ok: true, rows };
}

/** @throws Unreadable also for the older Office and for rich text, which are to be saved as something else */
function textIn(bytes: Uint8Array, otherwise: string): string {
  const kind = fileKindOf(bytes);
  if (kind === 'ole' && hasPassword(bytes)) throw new Unreadable(PASSWORD);
  if (kind === 'ole')
    throw new Unreadable('That is a file of an older Word or Excel. Save it as .docx or .xlsx and send that.');
  if (kind === 'rtf') throw new Unreadable('That is a rich text file. Save it as Word (.docx) or plain text.');
  const text = plainTextOf(bytes);
  if (text === null) throw new Unreadable(otherwise);
  return text;
}
