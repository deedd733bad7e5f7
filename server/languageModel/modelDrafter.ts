import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '#server/ops/log.ts';
import type { Drafter } from '#server/rapporteur/drafter.ts';
import type { Published, Room } from '#server/rooms/room.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Actor } from '#shared/consultation/decision.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import { GUARD, guardSection, type Verdict } from '#shared/draft/guard/guardSection.ts';
import { Breaker } from './breaker.ts';
import { Endpoint, Unanswered, type ModelReply } from './endpoint.ts';
import { ANSWER_SCHEMA } from './instructions.ts';
import type { ModelConfig } from './modelConfig.ts';
import type { ModelMeter } from './modelMeter.ts';
import { readOffer } from './readOffer.ts';
import { Turns } from './turns.ts';
import { evidenceOf, wordingRequest, type WordingRequest } from './wordingRequest.ts';

export type FoundRoom = Pick<Room, 'state' | 'submit' | 'version'>;
type FindRoom = (consultationId: ConsultationId) => Promise<FoundRoom | null>;

/** What waits in one consultation. */
interface Desk {
  /** Sections to ask about, with the questions that failed so far. */
  sections: Map<string, number>;
  /** Not before the rules' text has stood for a while, but at the latest then. */
  quietAt: number;
  latestAt: number;
  work: Promise<void>;
}

const machine: Actor = { role: 'machine', personId: 'machine' };
const TRIES = 3;
/** While the rules go on writing, a model waits at most so many times its delay. */
const PATIENCE = 6;
/** Sections that wait at the most, over all consultations; what comes beyond keeps the rules' text. */
const MOST_WAITING = 500;
/** Questions under way at once, over all consultations; in each there is one. */
const MOST_AT_ONCE = 4;

/**
 * Asks a language model to word what the rules have drafted, section by section, after it stands. Every sentence goes through the
 * guard, and what comes of it into the room's queue as a command with a deterministic id. Whatever the model does or does not do,
 * the floor and the rules' draft go on.
 */
export class ModelDrafter implements Drafter {
  readonly #desks = new Map<ConsultationId, Desk>();
  readonly #stop = new AbortController();
  readonly #engine: string;
  readonly #turns = new Turns(MOST_AT_ONCE);

  constructor(
    private readonly findRoom: FindRoom,
    private readonly log: Logger,
    private readonly config: ModelConfig,
    private readonly meter: ModelMeter | null,
    private readonly endpoint: Pick<Endpoint, 'ask'> = new Endpoint(config, ANSWER_SCHEMA),
    private readonly breaker: Breaker = new Breaker(() => performance.now()),
  ) {
    this.#engine = `${GUARD} + ${config.name}`;
  }

  follow({ consultationId, events }: Published): void {
    for (const sectionId of events.flatMap(draftedByRules)) this.#queue(consultationId, sectionId);
  }

  /** Takes up again what was waiting when the server stopped; consultations in which nothing goes on are left alone. */
  async sweep(consultationId: ConsultationId): Promise<void> {
    const room = await this.findRoom(consultationId);
    if (!room || room.state.everyone.sittingId === null) return;
    for (const { format, sectionId } of Object.values(room.state.desk.sections))
      if (format === 'president' && wordingRequest(room.state, sectionId)) this.#queue(consultationId, sectionId);
  }

  async idle(consultationId: ConsultationId): Promise<void> {
    await this.#desks.get(consultationId)?.work;
  }

  /** Ends questions that are under way; who waits is swept up at the next start. */
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all([...this.#desks.values()].map(({ work }) => work));
  }

  #queue(consultationId: ConsultationId, sectionId: string): void {
    if (this.#stop.signal.aborted) return;
    const now = performance.now();
    const desk = this.#desks.get(consultationId);
    const waiting = [...this.#desks.values()].reduce((sum, { sections }) => sum + sections.size, 0);
    if (waiting >= MOST_WAITING && !desk?.sections.has(sectionId)) return void this.meter?.asked('dropped', 0);
    const { delayMs } = this.config;
    if (desk) {
      desk.sections.set(sectionId, 0);
      desk.quietAt = now + delayMs;
      return;
    }
    const fresh: Desk = {
      sections: new Map([[sectionId, 0]]),
      quietAt: now + delayMs,
      latestAt: now + delayMs * PATIENCE,
      work: Promise.resolve(),
    };
    this.#desks.set(consultationId, fresh);
    fresh.work = this.#serve(consultationId, fresh).catch((error: unknown) => {
      this.#desks.delete(consultationId);
      this.log.error({ err: error, consultationId }, 'the sentences were not worded');
    });
  }

  /** One question at a time per consultation, each when its time has come. */
  async #serve(consultationId: ConsultationId, desk: Desk): Promise<void> {
    const { signal } = this.#stop;
    while (desk.sections.size > 0 && !signal.aborted) {
      const wait = Math.max(Math.min(desk.quietAt, desk.latestAt) - performance.now(), this.breaker.waitMs);
      if (wait > 0) await sleep(wait, undefined, { signal, ref: false }).catch(() => undefined);
      else await this.#takeTurn(consultationId, desk);
    }
    this.#desks.delete(consultationId);
  }

  async #takeTurn(consultationId: ConsultationId, desk: Desk): Promise<void> {
    const giveBack = await this.#turns.take();
    try {
      if (this.breaker.waitMs > 0 || this.#stop.signal.aborted) return;
      const [sectionId, tries] = [...desk.sections][0]!;
      desk.sections.delete(sectionId);
      desk.latestAt = Math.max(desk.quietAt, performance.now()) + this.config.delayMs * PATIENCE;
      const isDone = await this.#askAbout(consultationId, sectionId);
      if (!isDone && tries + 1 < TRIES && !desk.sections.has(sectionId)) desk.sections.set(sectionId, tries + 1);
    } finally {
      giveBack();
    }
  }

  /** False where there was no answer. */
  async #askAbout(consultationId: ConsultationId, sectionId: string): Promise<boolean> {
    const room = await this.findRoom(consultationId);
    const request = room && wordingRequest(room.state, sectionId);
    if (!room || !request) return true;
    const started = performance.now();
    const ms = () => Math.round(performance.now() - started);
    this.breaker.asks();
    try {
      const reply = await this.endpoint.ask(request.messages, this.#stop.signal);
      const offer = readOffer(reply.text);
      if (!offer) throw new Unanswered('unreadable');
      this.breaker.answered();
      const verdicts = guardSection(request.section, request.asked, offer, evidenceOf(room.state));
      const isTaken = await this.#submit(room, request, verdicts, reply, ms());
      if (isTaken && wordingRequest(room.state, sectionId)) this.#queue(consultationId, sectionId);
      return true;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      if (!this.#stop.signal.aborted) await this.#noteSilence(consultationId, room, error, ms());
      return false;
    }
  }

  async #submit(
    room: FoundRoom,
    { section, draftVersion }: WordingRequest,
    verdicts: Verdict[],
    { tokens }: ModelReply,
    ms: number,
  ): Promise<boolean> {
    const { format, sectionId } = section;
    const { name } = this.config;
    const outcome = await room.submit({
      command: {
        ...{ type: 'RewordSentences', format, sectionId, engine: this.#engine, name, ms },
        ...(tokens && { tokens }),
        wordings: verdicts,
      },
      actor: machine,
      commandKey: `machine/${this.#engine}/${sectionId}/${draftVersion}`,
    });
    this.meter?.asked(outcome.ok ? 'answered' : 'overtaken', ms);
    if (tokens) this.meter?.tokens(tokens);
    if (outcome.ok) for (const verdict of verdicts) this.meter?.sentence(verdict);
    return outcome.ok;
  }

  async #noteSilence(
    consultationId: ConsultationId,
    room: FoundRoom,
    { silence, status, retryAfterMs }: Unanswered,
    ms: number,
  ): Promise<void> {
    this.breaker.failed(retryAfterMs);
    this.meter?.asked(silence, ms);
    this.log.warn({ consultationId, silence, status, ms }, 'the language model did not answer');
    await room.submit({
      command: { type: 'NoteModelSilence', model: this.config.name, silence },
      actor: machine,
      commandKey: `machine/${this.#engine}/silent/${room.version}`,
    });
  }
}

/** Sections about issues that the rules have written, as far as the event tells of one. */
function draftedByRules(event: ConsultationEvent): string[] {
  if (event.type !== 'DraftRevised' || event.by !== machine.personId || event.model) return [];
  return event.format === 'president' && event.sectionId.startsWith('issue-') ? [event.sectionId] : [];
}
