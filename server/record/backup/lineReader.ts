import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const PIECE = 64 * 1024;

/**
 * The lines of a text file, a piece of it in memory at a time. A last line without its newline is a line too.
 * @throws Error if the file cannot be read
 */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(PIECE);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece)) {
      const lines = (rest + decoder.write(piece.subarray(0, length))).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    rest += decoder.end();
    if (rest !== '') yield rest;
  } finally {
    closeSync(file);
  }
}
