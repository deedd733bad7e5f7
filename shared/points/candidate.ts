import type { Act, Flag, Point } from './point.ts';

/** A point before it is chosen: its frames wait for the turn of verbs within the intervention. */
export interface Candidate {
  act: Act;
  strength: number;
  element: Point['element'];
  /** Frames with % for the body of the report and @ for the agent; empty when flagged. */
  said: string[];
  body: string;
  agent: string | null;
  flags: Flag[];
  /** What the point is beside its act. */
  marks?: Pick<Point, 'commitment' | 'stance'>;
}

/** A candidate that is quoted only. */
export function flagged(act: Act, strength: number, flag: Flag): Candidate {
  return { act, strength, element: null, said: [], body: '', agent: null, flags: [flag] };
}

export function isSafe(candidate: Candidate): boolean {
  return candidate.flags.length === 0;
}
