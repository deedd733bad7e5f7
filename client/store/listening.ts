import type { LineListener } from '#client/connection/line.ts';
import type { Session } from '#client/connection/session.ts';
import { evolve, initial } from '#shared/consultation/evolve.ts';
import { notify, useRostrum } from './rostrum.ts';
import { noticeOf } from './submit.ts';

/** What the line tells the store. */
export function listenerOf(onRefused: () => void): LineListener {
  const set = useRostrum.setState;
  return {
    onStatus: (status) => set({ status }),
    onSnapshot: (consultation, version) => set({ consultation, version }),
    onEvents: (events, version) =>
      set(({ consultation }) => ({ consultation: events.reduce(evolve, consultation), version })),
    onWaiting: (waiting) => set({ waiting }),
    onOrphan: (ack) => {
      if (!ack.ok) notify(noticeOf(ack));
    },
    onRate: (rate) => set({ rate }),
    onOver: () => set({ isOver: true }),
    onRefused,
  };
}

export function beginSession(session: Session): void {
  useRostrum.setState({ session, consultation: initial, version: null, status: 'connecting' });
}

/** The same person has said more of themselves. */
export function renewSession(session: Session): void {
  useRostrum.setState({ session });
}
