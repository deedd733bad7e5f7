import type { RequestId } from '../../basics/ids.ts';
import type { MoveCode } from './reasons.ts';

/** A place given by hand: the chair moved them or they swapped (`why`), or they let others go first (no `why`). */
export interface PlaceByHand {
  /** Directly before this one while they wait. */
  before: RequestId | null;
  /** Else behind all of these who still wait; before everybody where none does. */
  after: RequestId[];
  why?: MoveCode | 'swapped' | undefined;
  /** With whom they exchanged places, where they did. */
  with?: RequestId | undefined;
  /** Which came later counts over which came before. */
  turn: number;
}
