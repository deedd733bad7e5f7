import { createHash } from 'node:crypto';
import type { NewCommit } from '#server/record/port.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { Command } from '#shared/consultation/commands.ts';
import type { Actor, Context } from '#shared/consultation/decision.ts';
import { audienceOfEvent, type ConsultationEvent } from '#shared/consultation/events.ts';
import { execute } from '#shared/consultation/execute.ts';
import { allottedFor } from '#shared/consultation/floor/allottedTime.ts';
import { alarmsOf, nextAlarm, type Alarm } from '#shared/consultation/floor/alarm.ts';
import { lotsNeeded } from '#shared/consultation/ordering/drawLots.ts';
import { refusals, type RefusalCode } from '#shared/consultation/refusals.ts';
import { audiences, sees, type Audience } from '#shared/consultation/roles.ts';
import type { Folded } from './fold.ts';
import { drawNumbers } from './lots.ts';

export type Outcome =
  | { ok: true; version: number; result?: Record<string, unknown> | undefined }
  | { ok: false; refusal: RefusalCode; message: string };

/** A commit once it is durable. `after` is, per audience, the last version that the audience was sent. */
export interface Published {
  consultationId: ConsultationId;
  version: number;
  events: ConsultationEvent[];
  after: Record<Audience, number>;
}

/** The alarm and the machine act under their own names. */
export const alarmActor: Actor = { role: 'alarm', personId: 'alarm' };

/** A batch in the making: the speculative state and the commits that lead to it. */
export class Batch {
  readonly commits: NewCommit[] = [];
  readonly published: Published[] = [];
  readonly answered = new Map<string, { version: number; payloadDigest: string; result: unknown }>();

  constructor(
    public folded: Folded,
    private readonly consultationId: ConsultationId,
  ) {}

  take(command: Command, context: Context, commandKey: string, payloadDigest: string): Outcome {
    const { state } = this.folded;
    const executed = execute(command, state, {
      ...context,
      allottedMs: allottedFor(command, state),
      lots: drawNumbers(lotsNeeded(command, state.everyone)),
    });
    if (!executed.ok) return refused(executed.refusal, executed.message);
    const version = this.folded.version + 1;
    const { events, result } = executed;
    const seenBy = (audience: Audience) => events.some(({ type }) => sees(audience, audienceOfEvent(type)));
    this.published.push({ consultationId: this.consultationId, version, events, after: this.folded.cursors });
    const cursors = Object.fromEntries(
      audiences.map((audience) => [audience, seenBy(audience) ? version : this.folded.cursors[audience]]),
    ) as Record<Audience, number>;
    this.folded = { state: executed.state, version, cursors, lastAt: context.now };
    this.commits.push({
      version,
      at: context.now,
      commandKey,
      payloadDigest,
      result: result ?? null,
      events: events as unknown as NewCommit['events'],
    });
    this.answered.set(commandKey, { version, payloadDigest, result });
    return { ok: true, version, ...(result && { result }) };
  }

  /** An alarm that waited in the queue while somebody gave more time is not due any more. */
  isDue(commandKey: string, now: Instant): boolean {
    return alarmsOf(this.folded.state.everyone).some((alarm) => alarmKey(alarm) === commandKey && alarm.at <= now);
  }

  refuses(command: Command, context: Context): boolean {
    return !execute(command, this.folded.state, context).ok;
  }

  /** On a stepped clock, alarms that fall due up to `to` run in order, each at its own deadline. */
  runAlarmsUntil(to: Instant): void {
    for (let alarm = this.#due(to); alarm; alarm = this.#due(to)) {
      const now = Math.max(alarm.at, this.folded.lastAt);
      const outcome = this.take(alarm.command, { now, actor: alarmActor }, alarmKey(alarm), digestOf(alarm.command));
      if (!outcome.ok) return;
    }
  }

  #due(to: Instant): Alarm | null {
    const { everyone } = this.folded.state;
    const alarm = everyone.steppedTo === null ? null : nextAlarm(everyone);
    return alarm && alarm.at <= to ? alarm : null;
  }
}

export function alarmKey({ commandId }: Alarm): string {
  return `alarm/${commandId}`;
}

export function refused(refusal: RefusalCode, message?: string): Outcome {
  return { ok: false, refusal, message: message ?? refusals[refusal] };
}

export function digestOf(command: Command): string {
  return createHash('sha256').update(JSON.stringify(command, sortedKeys)).digest('hex');
}

/** The same payload with its keys in another order is the same payload. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
