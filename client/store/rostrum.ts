import type { LineStatus } from '#client/connection/line.ts';
import type { Session } from '#client/connection/session.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { RefusalCode } from '#shared/consultation/refusals.ts';
import { initial } from '#shared/consultation/evolve.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { create } from 'zustand';

/** All that a page holds. Data only: the verbs are functions beside it. */
export interface Rostrum {
  session: Session | null;
  consultation: Consultation;
  /** The version folded so far; null until the first snapshot. */
  version: number | null;
  status: LineStatus;
  /** How fast the consultation's clock runs: 1 real, 0 stepped. */
  rate: number;
  /** Commands that wait for the line. */
  waiting: ClientCommand[];
  notice: Notice | null;
  /** The server has said farewell: this was a rehearsal, and it was wiped. */
  isOver: boolean;
}

/** Something to say once: a refusal, or a plain word by its translation key. */
export interface Notice {
  id: number;
  refusal?: { refusal: RefusalCode; message?: string | undefined } | undefined;
  /** A key such as `common:copied`. */
  textKey?: string | undefined;
}

export const useRostrum = create<Rostrum>(() => ({
  session: null,
  consultation: initial,
  version: null,
  status: 'connecting',
  rate: 1,
  waiting: [],
  notice: null,
  isOver: false,
}));

let notices = 0;

export function notify(notice: Omit<Notice, 'id'>): void {
  notices += 1;
  useRostrum.setState({ notice: { id: notices, ...notice } });
}

export function dismissNotice(): void {
  useRostrum.setState({ notice: null });
}
