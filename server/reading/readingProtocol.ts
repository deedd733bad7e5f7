/** What the reading process is asked: the words of a document, or the rows of a table. */
export interface ReadingRequest {
  ask: 'text' | 'rows';
  bytes: Uint8Array;
}

/** What the reading process says once it can read. */
export const READY = 'ready';

export type DocumentKind = 'docx' | 'pdf' | 'text';

export type ReadingAnswer =
  | { ok: true; kind: DocumentKind; text: string }
  | { ok: true; rows: string[][] }
  /** The sentence for the person who sent the file. */
  | { ok: false; sentence: string };
