import { isEncoderInstalled } from '#server/rapporteur/encoder/encoderConfig.ts';
import { IssueNearness } from '#server/rapporteur/encoder/issueNearness.ts';
import { startEncoder } from '#server/rapporteur/encoder/startEncoder.ts';
import type { Size } from '../bench.ts';

/** Enough for the issues, and too few for a sample that is said over to find its vectors again: every update pays for its own. */
const MOST_KEPT = 40;
/** A bench waits as long as it takes, so that its figures do not hang on the load. */
const PATIENCE_MS = 60_000;

let made: IssueNearness | null | undefined;

/** The server's sentence encoder in its thread, started once; null where it is not installed, and in a run that only shows that everything works. */
export function encoder({ quick }: Pick<Size, 'quick'>): IssueNearness | null {
  if (quick) return null;
  const log = { warn: (_fields: object, sentence: string) => console.error(sentence) };
  made ??= isEncoderInstalled() ? new IssueNearness(startEncoder(log, MOST_KEPT), PATIENCE_MS) : null;
  return made;
}

/** Why there is none. */
export function withoutEncoder({ quick }: Pick<Size, 'quick'>): string {
  if (quick) return 'small sizes leave the sentence encoder out';
  return 'the sentence encoder is not installed (npm ci without --omit=optional)';
}
