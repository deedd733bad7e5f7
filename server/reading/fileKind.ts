/** What a file is, by its first bytes. Its name says nothing: people rename files. */
export type FileKind = 'zip' | 'pdf' | 'ole' | 'rtf' | 'text';

const SIGNATURES: readonly [FileKind, string][] = [
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
  ['pdf', '%PDF-'],
  ['ole', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['rtf', '{\\rtf'],
];

/** `zip` is also every DOCX and XLSX, `ole` the older Word and Excel and whatever Office put a password on. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const trimmed = start.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  return (
    SIGNATURES.find(([, signature]) => start.startsWith(signature) || trimmed.startsWith(signature))?.[0] ?? 'text'
  );
}

/** Office wraps what has a password in a container that names it so, in UTF-16. */
export function hasPassword(ole: Uint8Array): boolean {
  return Buffer.from(ole.buffer, ole.byteOffset, ole.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
