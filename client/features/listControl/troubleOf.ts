import type { MarkInTrouble } from '#shared/consultation/speakersList/markInTrouble.ts';
import type { SpeakerRequest } from '#shared/consultation/state.ts';

/** The command that notes technical trouble where none is noted, and that it is over where it is. */
export function troubleOf({ requestId, inTroubleAt }: SpeakerRequest): MarkInTrouble & { on: boolean } {
  return { type: 'MarkInTrouble', requestId, on: inTroubleAt === undefined };
}
