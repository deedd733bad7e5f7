import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { storedZip } from './storedZip.ts';
import { Unreadable } from './unreadable.ts';

const MOST_ENTRIES = 2000;
const MOST_BYTES = 50 * 1024 * 1024;
/** Deflate reaches a thousand; what people write stays far below this. Small parts, which may be mere padding, are not judged. */
const MOST_RATIO = 200;
const SMALL = 100 * 1024;

export type OfficeKind = 'docx' | 'xlsx';

/**
 * Takes an Office file apart under limits and puts its XML parts together anew. What has been measured here is what the libraries
 * read afterwards, whatever the file says of itself.
 * @throws Unreadable
 */
export async function checkedZip(bytes: Uint8Array): Promise<{ kind: OfficeKind; zip: Buffer }> {
  const archive = await opened(bytes);
  const entries = await entriesOf(archive);
  const kind = officeKindOf(entries);
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!/\.(xml|rels)$/i.test(entry.fileName)) continue;
    parts.set(entry.fileName, await contentOf(archive, entry));
  }
  return { kind, zip: storedZip(parts) };
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) =>
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, archive) =>
      error ? reject(damaged()) : resolve(archive),
    ),
  );
}

/** All entries, as far as they keep to the limits by what they declare. */
function entriesOf(archive: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    if (archive.entryCount > MOST_ENTRIES) return reject(tooManyParts());
    const entries: Entry[] = [];
    let total = 0;
    archive.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      const inflates = entry.uncompressedSize > SMALL && entry.uncompressedSize > MOST_RATIO * entry.compressedSize;
      if (total > MOST_BYTES || inflates) return reject(tooMuch());
      if (entries.length >= MOST_ENTRIES) return reject(tooManyParts());
      if ((entry.generalPurposeBitFlag & 1) === 1) return reject(new Unreadable(PASSWORD));
      entries.push(entry);
      archive.readEntry();
    });
    archive.on('end', () => resolve(entries));
    archive.on('error', () => reject(damaged()));
    archive.readEntry();
  });
}

function officeKindOf(entries: readonly Entry[]): OfficeKind {
  const has = (pattern: RegExp) => entries.some(({ fileName }) => pattern.test(fileName));
  if (has(/^word\//i)) return 'docx';
  if (has(/^xl\//i)) return 'xlsx';
  if (has(/^ppt\//i)) throw new Unreadable('That file holds slides. Send a Word, PDF or plain text file.');
  if (has(/^content\.xml$/i))
    throw new Unreadable('That is an OpenDocument file. Save it as Word (.docx) or Excel (.xlsx) and send that.');
  throw new Unreadable('That file is an archive, and no Word or Excel file is what it says it is.');
}

/** The part's bytes; the size that was declared is held while it unfolds, so a lie ends here. */
function contentOf(archive: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(damaged());
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', () => reject(damaged()));
    }),
  );
}

export const PASSWORD = 'That file is protected by a password. Save it without one and send that.';

function damaged(): Unreadable {
  return new Unreadable('That file is damaged or not complete. Save it anew and send that.');
}

function tooManyParts(): Unreadable {
  return new Unreadable(
    'That file has more than two thousand parts, so it was not opened. Save it anew and send that.',
  );
}

function tooMuch(): Unreadable {
  return new Unreadable(
    'That file unfolds to more than fifty megabytes, or far more than its size, so it was not opened. Send a smaller one.',
  );
}
