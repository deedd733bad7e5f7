import { DraftingThread } from '../draftingThread.ts';
import { DraftingWithEncoder } from './draftingWithEncoder.ts';
import { EncoderThread, type Warns } from './encoderThread.ts';
import { IssueNearness } from './issueNearness.ts';
import { KeptVectors } from './keptVectors.ts';
import type { SentenceEncoder } from './sentenceEncoder.ts';

/** The encoder that ships with the house, loading already in its thread; what it gave is kept, bounded. */
export function startEncoder(log: Warns, mostKept?: number): SentenceEncoder {
  const thread = new EncoderThread(log);
  thread.start();
  return new KeptVectors(thread, mostKept);
}

/** The drafting of a server with its encoder. */
export function startDraftingWithEncoder(log: Warns): DraftingWithEncoder {
  return new DraftingWithEncoder(new DraftingThread(), new IssueNearness(startEncoder(log)));
}
