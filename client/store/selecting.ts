import type { Session } from '#client/connection/session.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { useRostrum } from './rostrum.ts';

/** What a component reads of the consultation. The selector may build new objects; it runs again with every event. */
export function useConsultation<T>(selector: (consultation: Consultation) => T): T {
  return selector(useRostrum((state) => state.consultation));
}

/** Who this page is. Screens are shown only once there is a session. */
export function useSession(): Session {
  const session = useRostrum((state) => state.session);
  if (!session) throw new Error('A screen was shown before its session was opened.');
  return session;
}
