import { useState } from 'react';
import type { InterventionId, RequestId } from '#shared/basics/ids.ts';

/** What the chair is asked before something is done. One question at a time. */
export type Question =
  | { about: 'publish' | 'closing' | 'reopen' | 'announce' }
  | { about: 'decline' | 'who'; requestId: RequestId }
  | { about: 'clock'; interventionId: InterventionId };

export interface Asking {
  now: Question | null;
  ask: (question: Question) => void;
  close: () => void;
}

export function useAsking(): Asking {
  const [now, ask] = useState<Question | null>(null);
  return { now, ask, close: () => ask(null) };
}
