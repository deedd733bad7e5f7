import type { Logger } from '#server/ops/log.ts';
import type { RecordPort } from '#server/record/port.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { Command } from '#shared/consultation/commands.ts';
import type { Actor, Context } from '#shared/consultation/decision.ts';
import { nextAlarm, type Alarm } from '#shared/consultation/floor/alarm.ts';
import type { Audience } from '#shared/consultation/roles.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { alarmActor, alarmKey, Batch, digestOf, refused, type Outcome, type Published } from './batch.ts';
import { readClock, type ClockReading } from './consultationClock.ts';
import { fold, type Folded } from './fold.ts';

export type { Outcome, Published };

/** A command with everything about its sender that the session knows. */
export interface Submission {
  command: Command;
  actor: Actor;
  /** `${sessionId}/${commandId}`, unique for ever. */
  commandKey: string;
  statement?: Context['statement'];
}

interface Waiting extends Submission {
  settle: (outcome: Outcome) => void;
}

/** After a failed append the alarm is tried again no sooner. */
const RETRY_MS = 1000;

/**
 * One consultation's queue: decide, append (grouped), evolve, publish, acknowledge. Commands that wait are decided one after
 * another on the speculative state and appended as one; nothing is published or acknowledged before it is durable. If the append
 * fails the room drops its state and reads the record again.
 */
export class Room {
  readonly #waiting: Waiting[] = [];
  readonly #jobs: (() => Promise<void>)[] = [];
  #folded: Folded;
  #pumping = false;
  /** Pause before the alarm is tried again after the record could not be written. */
  #retryMs = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  private constructor(
    readonly consultationId: ConsultationId,
    private readonly record: RecordPort,
    private readonly publish: (commit: Published) => void,
    private readonly log: Logger,
    /** A founding has a clock of its own, and so has the sample while it is played. */
    private clockOverride: (() => Instant) | undefined,
    folded: Folded,
  ) {
    this.#folded = folded;
    this.#setAlarm();
  }

  static async load(
    consultationId: ConsultationId,
    record: RecordPort,
    publish: (commit: Published) => void,
    log: Logger,
    clockOverride?: () => Instant,
  ): Promise<Room> {
    const folded = await fold(record, consultationId);
    return new Room(consultationId, record, publish, log, clockOverride, folded);
  }

  get state(): Consultation {
    return this.#folded.state;
  }

  get version(): number {
    return this.#folded.version;
  }

  /** The last version that an audience was sent. */
  cursor(audience: Audience): number {
    return this.#folded.cursors[audience];
  }

  clock(): ClockReading {
    const reading = readClock(this.#folded.state.everyone, this.#folded.lastAt);
    return this.clockOverride ? { now: this.clockOverride(), rate: 1 } : reading;
  }

  /** From now on the clock is the one that the set-up chose. */
  useOwnClock(): void {
    this.clockOverride = undefined;
    this.#setAlarm();
  }

  /** Puts a command into the queue; resolves once its commit is durable, or with the refusal. */
  submit(submission: Submission): Promise<Outcome> {
    return new Promise((settle) => {
      this.#waiting.push({ ...submission, settle });
      if (!this.#pumping) void this.#pump();
    });
  }

  /** Runs a job that changes what the record holds while no command is being decided, and then folds the record anew. */
  rereadAfter(job: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#jobs.push(async () => {
        await job()
          .then(() => this.#reload())
          .then(resolve, reject);
      });
      if (!this.#pumping) void this.#pump();
    });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #pump(): Promise<void> {
    this.#pumping = true;
    while (this.#jobs.length + this.#waiting.length > 0) {
      await this.#jobs.shift()?.();
      if (this.#waiting.length > 0) await this.#runBatch(this.#waiting.splice(0));
    }
    this.#pumping = false;
    this.#setAlarm();
  }

  /** Decides what waits on the speculative state and appends it as one. */
  async #runBatch(batch: Waiting[]): Promise<void> {
    const draft = new Batch(this.#folded, this.consultationId);
    const settled: (() => void)[] = [];
    try {
      for (const waiting of batch) {
        const outcome = await this.#decide(draft, waiting);
        settled.push(() => waiting.settle(outcome));
      }
      if (draft.commits.length > 0) await this.record.append(this.consultationId, draft.commits);
      this.#folded = draft.folded;
      this.#retryMs = 0;
      draft.published.forEach((commit) => this.#publishSafely(commit));
      settled.forEach((settle) => settle());
    } catch (error) {
      this.log.error(
        { err: error, consultationId: this.consultationId, commands: batch.map(({ commandKey }) => commandKey) },
        'not recorded',
      );
      await this.#reload();
      this.#retryMs = RETRY_MS;
      batch.forEach(({ settle }) => settle(refused('notRecorded')));
    }
  }

  async #decide(draft: Batch, { command, actor, commandKey, statement }: Waiting): Promise<Outcome> {
    const payloadDigest = digestOf(command);
    const known = draft.answered.get(commandKey) ?? (await this.record.knownCommand(this.consultationId, commandKey));
    if (known)
      return known.payloadDigest === payloadDigest
        ? {
            ok: true,
            version: known.version,
            ...(known.result ? { result: known.result as Record<string, unknown> } : {}),
          }
        : refused('invalid', 'This command id was used for another command.');
    const now = () => this.clockOverride?.() ?? readClock(draft.folded.state.everyone, draft.folded.lastAt).now;
    if (actor.role === 'alarm' && !draft.isDue(commandKey, now())) return refused('changed');
    try {
      if (command.type === 'AdvanceClock' && !draft.refuses(command, { now: now(), actor }))
        draft.runAlarmsUntil(command.to);
      return draft.take(command, { now: now(), actor, statement }, commandKey, payloadDigest);
    } catch (error) {
      // A rule that fails is one command's misfortune, not that of the others in the batch.
      this.log.error({ err: error, consultationId: this.consultationId, command: commandKey }, 'a rule failed');
      return refused('notRecorded');
    }
  }

  #publishSafely(commit: Published): void {
    try {
      this.publish(commit);
    } catch (error) {
      this.log.error({ err: error, version: commit.version }, 'a listener failed; the commit is recorded');
    }
  }

  async #reload(): Promise<void> {
    try {
      this.#folded = await fold(this.record, this.consultationId);
    } catch (error) {
      this.log.error({ err: error, consultationId: this.consultationId }, 'the record could not be read again');
    }
  }

  /** Sets the timer of the next deadline. On a stepped clock alarms run when the clock is advanced. */
  #setAlarm(): void {
    clearTimeout(this.#timer);
    const alarm = nextAlarm(this.#folded.state.everyone);
    const { now, rate } = this.clock();
    if (!alarm || rate === 0 || this.#closed) return;
    const wait = Math.min(Math.max(this.#retryMs, (alarm.at - now) / rate), 2 ** 31 - 1);
    this.#timer = setTimeout(() => this.#ring(alarm), Math.ceil(wait));
    this.#timer.unref();
  }

  #ring(alarm: Alarm): void {
    const due = nextAlarm(this.#folded.state.everyone);
    if (due && due.commandId === alarm.commandId && due.at <= this.clock().now)
      void this.submit({ command: alarm.command, actor: alarmActor, commandKey: alarmKey(alarm) });
    else this.#setAlarm();
  }
}
