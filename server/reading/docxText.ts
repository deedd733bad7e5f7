import mammoth from 'mammoth';

/** As much of mammoth's document as is read here. */
interface WordPart {
  type: string;
  value?: string;
  children?: WordPart[];
  /** The level of the list that the paragraph belongs to: one object for all paragraphs of that level. */
  numbering?: ListLevel | null;
}

interface ListLevel {
  isOrdered: boolean;
  level: string;
}

/**
 * The words of a Word file, paragraphs apart by an empty line, with the numbers and bullets that Word itself puts before
 * the entries of a list. No layout, no pictures, no links followed.
 * @param zip checked before
 */
export async function docxTextOf(zip: Buffer): Promise<string> {
  let text = '';
  // Of what becomes HTML only the document on the way there is of use; nothing is left for the rest of that way.
  const transformDocument = (document: WordPart) => {
    text = textOf(document, new Map());
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: zip }, { transformDocument, includeEmbeddedStyleMap: false });
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

function textOf(part: WordPart, counts: Map<ListLevel, number>): string {
  if (part.type === 'text') return part.value ?? '';
  if (part.type === 'tab') return '\t';
  if (part.type === 'break') return '\n';
  const mark = part.numbering ? markOf(part.numbering, counts) : '';
  const words = (part.children ?? []).map((child) => textOf(child, counts)).join('');
  if (part.type !== 'paragraph') return words;
  return `${words.trim() === '' ? '' : mark}${words}\n\n`;
}

/** "2. ", "b. " one level down, "• ". A list that Word begins anew by hand is counted on. */
function markOf(level: ListLevel, counts: Map<ListLevel, number>): string {
  for (const other of counts.keys()) if (Number(other.level) > Number(level.level)) counts.delete(other);
  const count = (counts.get(level) ?? 0) + 1;
  counts.set(level, count);
  if (!level.isOrdered) return '• ';
  const isLetter = Number(level.level) % 2 === 1 && count <= 26;
  return `${isLetter ? String.fromCharCode(96 + count) : count}. `;
}
