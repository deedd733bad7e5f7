import type { SentenceEncoder } from '../sentenceEncoder.ts';

const SIZE = 64;

/** An encoder for tests: texts that share words are near, and it remembers what it was asked. Fails while `fails` says so. */
export class FakeEncoder implements SentenceEncoder {
  readonly name = 'fake 1';
  readonly asked: string[][] = [];
  fails = false;
  isClosed = false;

  async encode(texts: readonly string[]): Promise<Float32Array[]> {
    this.asked.push([...texts]);
    if (this.fails) throw new Error('the fake fails');
    return texts.map(vectorOf);
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }
}

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(SIZE);
  for (const word of text
    .slice(0, 600)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const place = [...word.slice(0, 5)].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % SIZE, 7);
    vector[place]! += 1;
  }
  return vector;
}
