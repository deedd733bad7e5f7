import { createWinkTagger } from '#server/rapporteur/winkTagger.ts';
import type { Tagger } from '#shared/points/tagger.ts';

let made: Tagger | undefined;

/** The server's tagger, read once. */
export function tagger(): Tagger {
  made ??= createWinkTagger();
  return made;
}
