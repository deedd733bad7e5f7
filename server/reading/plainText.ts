/** Bytes 0x80 to 0x9f of Windows-1252, by the WHATWG table; Node 20 reads them as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Control characters that no text holds; tab, line feed, form feed and carriage return are none of them. */
const BINARY = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u0080-\u0084\u0086-\u009f]/;

/**
 * The text of a file without form: UTF-8 or UTF-16, with or without a byte order mark, else Windows-1252, which older
 * spreadsheets write. Null if it is no text.
 */
export function plainTextOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes, utf16In(bytes) ?? 'utf-8') ?? (utf16In(bytes) ? null : windows1252(bytes));
  return text === null || BINARY.test(text) ? null : text;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By the byte order mark, else by the zeros that Latin letters leave in every other byte. */
function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1024);
  if (start.length < 8) return null;
  const zeros = [0, 0];
  start.forEach((byte, index) => (zeros[index % 2]! += byte === 0 ? 1 : 0));
  const half = start.length / 2;
  if (zeros[0] === 0 && zeros[1]! > half * 0.6) return 'utf-16le';
  if (zeros[1] === 0 && zeros[0]! > half * 0.6) return 'utf-16be';
  return null;
}

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (each) => WINDOWS_1252[each.charCodeAt(0) - 0x80]!);
}
