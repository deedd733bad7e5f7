import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import type { CommandAck } from '#shared/wire/envelope.ts';
import { io } from 'socket.io-client';
import { createClock } from './clock.ts';
import { createFollower } from './follower.ts';
import { createOutbox, type Outbox, type OutboxPort } from './outbox.ts';
import type { Session } from './session.ts';
import { keepTime, monotonic, roundTripOf, type WireSocket } from './timekeeping.ts';
import { readWaiting, writeWaiting } from './waiting.ts';

export type LineStatus = 'connecting' | 'live' | 'reconnecting';

export interface LineListener {
  onStatus(status: LineStatus): void;
  onSnapshot(state: Consultation, version: number): void;
  onEvents(events: ConsultationEvent[], version: number): void;
  /** Commands that could not be sent yet. */
  onWaiting(commands: ClientCommand[]): void;
  /** A command of an earlier page was answered only now. */
  onOrphan(ack: CommandAck, command: ClientCommand): void;
  onRate(rate: number): void;
  /** A rehearsal was wiped: nothing more will come. */
  onOver(): void;
  /** The ticket is not good any more. */
  onRefused(): void;
}

/** The one connection of a page: what happens comes in, commands go out, and the consultation's time is kept. */
export interface Line {
  submit(command: ClientCommand): Promise<CommandAck>;
  now(): number;
  /** Milliseconds since the server was last heard. */
  silenceMs(): number;
  /** How long a question takes there and back, in milliseconds; null if nothing came back. */
  roundTripMs(): Promise<number | null>;
  close(): void;
}

const ANSWER_MS = 6000;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export function openLine(session: Session, listener: LineListener): Line {
  const { ticket, consultationId } = session;
  const socket = openSocket(ticket);
  const clock = createClock(monotonic, Date.now);
  let heardAt = monotonic();
  let isLive = false;
  const heard = () => (heardAt = monotonic());
  const setLive = (live: boolean) => {
    isLive = live;
    listener.onStatus(live ? 'live' : 'reconnecting');
  };
  const outbox = openOutbox(socket, session, listener, () => isLive);
  const follower = createFollower({
    resync: (since) => socket.timeout(ANSWER_MS).emitWithAck('resync', { consultationId, since, as: 'state' }),
    onSnapshot: listener.onSnapshot,
    onEvents: (events, version) => {
      for (const event of events) if (event.type === 'ClockAdvanced') clock.stepTo(event.to);
      listener.onEvents(events, version);
    },
    onCaughtUp: () => {
      setLive(true);
      void outbox.drain();
    },
    pause,
    isConnected: () => socket.connected,
  });
  socket.on('connect', () => void follower.catchUp());
  watchForLoss(socket, listener, setLive);
  socket.on('events', (frame) => follower.frame(frame));
  socket.on('over', () => listener.onOver());
  socket.onAny(heard);
  socket.io.on('ping', heard);
  const stopAsking = keepTime(socket, clock, () => {
    heard();
    listener.onRate(clock.rate());
  });
  return {
    submit: outbox.submit,
    now: clock.now,
    silenceMs: () => monotonic() - heardAt,
    roundTripMs: () => roundTripOf(socket),
    close: () => {
      stopAsking();
      socket.close();
    },
  };
}

function openSocket(ticket: string): WireSocket {
  return io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelayMax: 3000,
    auth: { ticket },
  });
}

/** A line that is lost comes back by itself; one that the server cut or refuses does not: opening the link again tells why. */
function watchForLoss(socket: WireSocket, listener: LineListener, setLive: (live: boolean) => void): void {
  socket.on('disconnect', (reason) => {
    setLive(false);
    if (reason === 'io server disconnect') listener.onRefused();
  });
  socket.on('connect_error', () => (socket.active ? setLive(false) : listener.onRefused()));
}

function openOutbox(socket: WireSocket, session: Session, listener: LineListener, isLive: () => boolean): Outbox {
  const { token, consultationId } = session;
  const port: OutboxPort = {
    send: ({ commandId, command }) =>
      socket.timeout(ANSWER_MS).emitWithAck('command', { commandId, consultationId, command }),
    isLive,
    newId,
    onWaiting: (waiting) => {
      writeWaiting(token, waiting);
      listener.onWaiting(waiting.map(({ command }) => command));
    },
    onOrphan: listener.onOrphan,
    pause,
  };
  const earlier = readWaiting(token);
  listener.onWaiting(earlier.map(({ command }) => command));
  return createOutbox(port, earlier);
}

/** Also on plain http in a hall, where `crypto.randomUUID` is missing. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
