import type { ConsultationEvent } from '#shared/consultation/events.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { followUp, type EventsFrame, type ResyncAck } from '#shared/wire/envelope.ts';

/** What `as: "state"` answers. */
interface StateSnapshot {
  state: Consultation;
}

export interface FollowerPort {
  /** Asks the server for what happened since the cursor, or for everything. Rejects when there is no answer. */
  resync(since: number | null): Promise<ResyncAck>;
  onSnapshot(state: Consultation, version: number): void;
  onEvents(events: ConsultationEvent[], version: number): void;
  onCaughtUp(): void;
  pause(ms: number): Promise<void>;
  isConnected(): boolean;
}

export interface Follower {
  frame(frame: EventsFrame): void;
  catchUp(): Promise<void>;
}

/** Keeps the cursor: applies what follows it, ignores what is old, and asks again when something is missing. */
export function createFollower(port: FollowerPort): Follower {
  let cursor: number | null = null;
  let isAsking = false;
  let held: EventsFrame[] = [];

  const take = (answer: ResyncAck) => {
    if ('ok' in answer) return;
    if ('snapshot' in answer) port.onSnapshot((answer.snapshot as StateSnapshot).state, answer.version);
    else if (answer.events.length > 0) port.onEvents(answer.events, answer.version);
    cursor = answer.version;
  };

  const catchUp = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    while (port.isConnected()) {
      const answer = await port.resync(cursor).catch(() => null);
      if (answer && !('ok' in answer)) {
        take(answer);
        break;
      }
      await port.pause(1000);
    }
    isAsking = false;
    const waiting = held;
    held = [];
    waiting.forEach(frame);
    if (port.isConnected() && !isAsking) port.onCaughtUp();
  };

  const frame = (next: EventsFrame): void => {
    if (isAsking || cursor === null) {
      held.push(next);
      return;
    }
    const verdict = followUp(cursor, next);
    if (verdict === 'resync') void catchUp();
    if (verdict !== 'apply') return;
    cursor = next.version;
    port.onEvents(next.events, next.version);
  };

  return { frame, catchUp };
}
