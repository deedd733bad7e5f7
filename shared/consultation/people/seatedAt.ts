import { refuse, type Refused } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { personMeant, type Entering, type Meant } from './personMeant.ts';

/** Whoever the register has at this seat or behind this plate, however it is written; at most one, or it does not tell. */
export function seatedAt(state: Consultation, seat: string, entering: Entering = {}): Meant | Refused {
  const key = keyOfSeat(seat);
  const there = Object.values(state.bureau.register).filter((line) => line.seat && keyOfSeat(line.seat) === key);
  const [line] = there;
  if (!line) return refuse('notFound', 'The register has nobody at that seat.');
  if (there.length > 1) return refuse('invalid', 'The register has several people at that seat. Say who it is.');
  return personMeant(state, line.registrationId, entering);
}

/** "B 12" and "b12" are one seat. */
function keyOfSeat(seat: string): string {
  return seat
    .normalize('NFKC')
    .replace(/[\s.-]+/gu, '')
    .toLowerCase();
}
