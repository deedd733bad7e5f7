import { getDocumentProxy } from 'unpdf';
import { PASSWORD } from './checkedZip.ts';
import { textOfPages, type PdfPiece } from './pdfLines.ts';
import { Unreadable } from './unreadable.ts';

const MOST_PAGES = 500;

/**
 * The words of a PDF in reading order, as far as it holds them as text.
 * @throws Unreadable
 */
export async function pdfTextOf(bytes: Uint8Array): Promise<string> {
  // The library refuses Node's own buffers.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : '';
    throw new Unreadable(name === 'PasswordException' ? PASSWORD : DAMAGED);
  });
  if (pdf.numPages > MOST_PAGES) throw new Unreadable('That PDF has more than five hundred pages. Send a shorter one.');
  const pages: PdfPiece[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])));
    page.cleanup();
  }
  await pdf.destroy();
  const text = textOfPages(pages);
  if (text.trim() === '')
    throw new Unreadable(
      'That PDF holds no text; it is most likely a scan. Send the file that it was made from, or paste the text.',
    );
  return text;
}

const DAMAGED = 'That PDF is damaged or not complete. Save it anew and send that.';

function pieceOf(item: { str: string; transform: number[]; width: number; hasEOL: boolean }): PdfPiece {
  const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, size: Math.hypot(c, d), endsLine: item.hasEOL };
}
