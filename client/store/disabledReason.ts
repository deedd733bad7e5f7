import type { ClientCommand } from '#shared/consultation/commands.ts';
import { refusalOf } from '#shared/consultation/decide.ts';
import type { Refused } from '#shared/consultation/decision.ts';
import { refusals, type RefusalCode } from '#shared/consultation/refusals.ts';
import { useRostrum, type Rostrum } from './rostrum.ts';
import { serverNow } from './submit.ts';

type Saying = (refused: Pick<Refused, 'refusal' | 'message'>) => string;

let say: Saying = ({ refusal, message }) => message ?? refusals[refusal];

/** The page's language is not the store's business: main hands in how refusals are put into words. */
export function sayRefusalsWith(saying: Saying): void {
  say = saying;
}

/** The refusal that a command would meet now, from the same `decide` as the server's. */
export function refusalNow(command: ClientCommand, { consultation, session }: Rostrum): Refused | null {
  if (!session) return { ok: false, refusal: 'notAllowed' };
  const { role, personId, profile } = session;
  return refusalOf(command, consultation, { now: serverNow(), actor: { role, personId, profile } });
}

/** The code of that refusal, for a screen that offers another way. */
export function useRefusal(command: ClientCommand): RefusalCode | null {
  return useRostrum((state) => refusalNow(command, state)?.refusal ?? null);
}

/** Why a button is disabled, as a sentence; null while it would work. No command gives null. */
export function useDisabledReason(command: ClientCommand | null): string | null {
  return useRostrum((state) => {
    const refused = command && refusalNow(command, state);
    return refused ? say(refused) : null;
  });
}
