import mammoth from 'mammoth';

/**
 * The words of a Word file, paragraphs apart by an empty line. No layout, no pictures, no links followed.
 * @param zip checked before
 */
export async function docxTextOf(zip: Buffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: zip });
  return value.replace(/\n{3,}/g, '\n\n').trim();
}
