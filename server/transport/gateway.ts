import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { RateLimits } from '#server/access/rateLimits.ts';
import { resolve } from '#server/access/sessions.ts';
import type { Logger } from '#server/ops/log.ts';
import type { Metrics } from '#server/ops/metrics.ts';
import type { RecordPort } from '#server/record/port.ts';
import type { SessionRow } from '#server/record/accessPort.ts';
import type { Published, Room } from '#server/rooms/room.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import { refusals, type RefusalCode } from '#shared/consultation/refusals.ts';
import { audienceOf, audiences, type Audience } from '#shared/consultation/roles.ts';
import { visibleTo } from '#shared/wire/audiences.ts';
import { commandSchema, envelopeSchema, resyncSchema } from '#shared/wire/command.schema.ts';
import type { CommandAck, EventsFrame } from '#shared/wire/envelope.ts';
import { actorOf } from './actor.ts';
import { FanOut } from './fanOut.ts';
import type { Erasures } from './erasures.ts';
import { takePreparedAnswers } from './preparedAnswer.ts';
import { answerResync, readerOf } from './resync.ts';
import type { Client, Sockets } from './sockets.ts';

const STRIKES = 20;
const STRIKE_WINDOW_MS = 10_000;

export interface GatewayParts {
  rooms: Rooms;
  record: RecordPort;
  limits: RateLimits;
  log: Logger;
  erasures: Erasures;
  metrics: Metrics | null;
  /** Origins that browsers may connect from besides the server's own; a client without an Origin needs its ticket anyway. */
  publicUrl: string | undefined;
}

/** The socket side: the only place that parses what clients send. Three messages for ever, and the clock. */
export class Gateway {
  readonly io: Sockets;
  readonly #fanOut = new FanOut();

  constructor(private readonly parts: GatewayParts) {
    this.io = new Server({
      serveClient: false,
      cookie: false,
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: 64 * 1024,
      pingInterval: 10_000,
      pingTimeout: 8_000,
      // A hall that comes back at once is let in one after another: nobody's turn is over before it came.
      connectTimeout: 20_000,
      allowRequest: (request, decide) => decide(null, isOwnOrigin(request.headers, parts.publicUrl)),
    });
    this.io.use((socket, next) => void this.#admit(socket, next));
    this.io.on('connection', (socket) => this.#welcome(socket));
  }

  /** After everything else that answers requests: it keeps its own path from those who listen already, not from later ones. */
  attachTo(http: HttpServer): void {
    this.io.attach(http);
  }

  /** To be told of every commit: one frame per audience that sees something in it. */
  follow({ consultationId, version, events, after }: Published): void {
    for (const audience of audiences) {
      const visible = visibleTo(audience, events);
      if (visible.length === 0) continue;
      const frame: EventsFrame = { consultationId, after: after[audience], version, events: visible };
      const { sockets, bytes } = this.#fanOut.send(channel(consultationId, audience), frame);
      this.parts.metrics?.frame(audience, sockets, bytes);
    }
  }

  /** A session's person has said more of themselves: their open sockets act under it from now on. */
  refresh(session: SessionRow): void {
    for (const { data } of this.io.sockets.sockets.values())
      if (data.session.sessionId === session.sessionId) data.session = session;
  }

  async close(): Promise<void> {
    await this.io.close();
  }

  /** The mode as the record has it now: a command that is answered again has no second effect on the session either. */
  async #keepMode({ data }: Client, { state }: Room): Promise<void> {
    const { sessionId, personId } = data.session;
    const mode = state.everyone.people[personId]?.mode ?? data.session.mode;
    await this.parts.record.updateSession(sessionId, { mode });
    this.refresh({ ...data.session, mode });
  }

  async #admit(socket: Client, next: (error?: Error) => void): Promise<void> {
    const ticket: unknown = socket.handshake.auth['ticket'];
    const session = typeof ticket === 'string' ? await resolve(this.parts.record, ticket).catch(() => null) : null;
    if (!session) return next(new Error('This ticket is not valid any more. Open your link again.'));
    socket.data.session = session;
    socket.data.strikes = [];
    next();
  }

  #welcome(socket: Client): void {
    const { consultationId, role } = socket.data.session;
    this.#fanOut.join(channel(consultationId, audienceOf(role)), socket);
    takePreparedAnswers(socket);
    socket.on('command', (...sent) => void this.#command(socket, sent[0], answerer(sent)));
    socket.on('resync', (...sent) => void this.#resync(socket, sent[0], answerer(sent)));
    socket.on('clock', (...sent) => void this.#clock(socket, answerer(sent)));
  }

  async #command(socket: Client, payload: unknown, ack: (answer: CommandAck) => void): Promise<void> {
    const answer = await this.#submit(socket, payload).catch((error: unknown) => {
      this.parts.log.error({ err: error, ...namesIn(payload, socket) }, 'command failed');
      return refusal('notRecorded');
    });
    ack(answer);
    const outcome = answer.ok ? 'accepted' : answer.refusal;
    const type = typeIn(payload);
    this.parts.metrics?.command(type, outcome);
    this.parts.log.debug({ type, outcome, ...namesIn(payload, socket) }, 'command');
  }

  async #submit(socket: Client, payload: unknown): Promise<CommandAck> {
    const { session } = socket.data;
    if ((await this.parts.limits.command(session.sessionId)) !== null) return refusal('tooMany');
    const parsed = envelopeSchema.safeParse(payload);
    if (!parsed.success) {
      this.#strike(socket);
      return refusal('invalid', whatIsWrong(parsed.error.issues));
    }
    const { consultationId, commandId, command } = parsed.data;
    const room = consultationId === session.consultationId ? await this.parts.rooms.get(consultationId) : null;
    if (!room) return refusal('notFound');
    const outcome = await room.submit({
      command,
      actor: actorOf(session),
      commandKey: `${session.sessionId}/${commandId}`,
    });
    if (!outcome.ok) return outcome;
    if (command.type === 'ChangeMode') await this.#keepMode(socket, room);
    return { ok: true, version: outcome.version, ...(outcome.result && { result: outcome.result }) };
  }

  async #resync(
    socket: Client,
    payload: unknown,
    ack: (answer: Awaited<ReturnType<typeof answerResync>>) => void,
  ): Promise<void> {
    const { session } = socket.data;
    try {
      const parsed = resyncSchema.safeParse(payload);
      if (!parsed.success) {
        this.#strike(socket);
        return ack(refusal('invalid', whatIsWrong(parsed.error.issues)));
      }
      if ((await this.parts.limits.resync(session.sessionId)) !== null) return ack(refusal('tooMany'));
      const room =
        parsed.data.consultationId === session.consultationId
          ? await this.parts.rooms.get(session.consultationId)
          : null;
      if (!room) return ack(refusal('notFound'));
      const { since } = parsed.data;
      const isCurrent = since !== null && (await this.parts.erasures.isCurrent(session.consultationId, since));
      const asked = { ...parsed.data, since: isCurrent ? since : null };
      ack(await answerResync(room, audienceOf(session.role), asked, readerOf(this.parts.record)));
      this.parts.metrics?.resync();
    } catch (error) {
      this.parts.log.error({ err: error }, 'resync failed');
      ack(refusal('notRecorded', 'The record could not be read. Try again.'));
    }
  }

  async #clock(socket: Client, ack: (answer: { now: number; rate: number }) => void): Promise<void> {
    const room = await this.parts.rooms.get(socket.data.session.consultationId);
    if (room) ack(room.clock());
  }

  /** A client is cut only after twenty malformed messages in ten seconds. */
  #strike(socket: Client): void {
    const now = performance.now();
    socket.data.strikes = [...socket.data.strikes.filter((at) => now - at < STRIKE_WINDOW_MS), now];
    // Leaves the acknowledgement time to go out before the line is cut.
    if (socket.data.strikes.length > STRIKES) setTimeout(() => socket.disconnect(true), 50).unref();
  }
}

function channel(consultationId: string, audience: Audience): string {
  return `consultation/${consultationId}/${audience}`;
}

/** Where something happened, for whoever looks for it in the record: the ids, and nothing of what was said. */
function namesIn(
  payload: unknown,
  { data }: Client,
): { consultationId: string; sessionId: string; commandId?: string } {
  const { consultationId, sessionId } = data.session;
  const commandId: unknown = (payload as { commandId?: unknown } | null)?.commandId;
  const isId = typeof commandId === 'string' && /^[\w.:-]{1,200}$/.test(commandId);
  return { consultationId, sessionId, ...(isId && { commandId }) };
}

const commandTypes = new Set<unknown>(commandSchema.options.map(({ shape }) => shape.type.value));

/** The command's type where it is one of ours: what people send is no label. */
function typeIn(payload: unknown): string {
  const type = (payload as { command?: { type?: unknown } | null } | null)?.command?.type;
  return commandTypes.has(type) ? String(type) : 'unknown';
}

function refusal(code: RefusalCode, message?: string): { ok: false; refusal: RefusalCode; message: string } {
  return { ok: false, refusal: code, message: message ?? refusals[code] };
}

/** The acknowledgement is the last thing sent, whatever comes before it; a client may leave it out. */
function answerer<A>(sent: unknown[]): (answer: A) => void {
  const ack = sent.at(-1);
  return typeof ack === 'function' ? (ack as (answer: A) => void) : () => {};
}

function whatIsWrong(issues: { path: PropertyKey[]; message: string }[]): string {
  const [first] = issues;
  const where = first?.path.map(String).join('.') ?? '';
  return `That command is not well formed${where ? ` at ${where}` : ''}: ${first?.message ?? 'unknown'}. Nothing was changed.`;
}

/** Browsers say where a page came from; only our own pages may connect with a person's ticket. */
export function isOwnOrigin(
  headers: { origin?: string | undefined; host?: string | undefined },
  publicUrl: string | undefined,
): boolean {
  if (headers.origin === undefined) return true;
  try {
    const { host, origin } = new URL(headers.origin);
    return host === headers.host || origin === publicUrl;
  } catch {
    return false;
  }
}
