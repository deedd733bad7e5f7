import type { DraftWatch } from './draftWatch.ts';
import type { Hall } from './hall.ts';
import type { Speed } from './options.ts';
import type { OrderOfBusiness } from './orderOfBusiness.ts';
import type { Pace } from './pace.ts';
import type { Turn } from './plan.ts';
import { RefusedError } from './seat.ts';
import { paragraphs, textParts } from './textParts.ts';

export const DRAFT_MS = 10_000;

export interface Stage {
  hall: Hall;
  business: OrderOfBusiness;
  pace: Pace;
  watch: DraftWatch;
  speed: Speed;
}

/** What became of one turn. */
export interface Taken {
  n: number;
  interventionId: string;
  /** As recorded: the programme's invited speakers stand in the list with interventions. */
  kind: Turn['kind'];
  invited: boolean;
  pieces: number;
  /** The alarm's hard stop came before the chair's word. */
  endedByAlarm: boolean;
  /** From the answer to EndIntervention to the draft's revision; null if it did not come in time. */
  latencyMs: number | null;
}

/** One intervention from the request to the revised draft. */
export async function takeTheFloor({ hall, business, pace, watch, speed }: Stage, turn: Turn): Promise<Taken> {
  await business.takeUp(turn.item);
  const { requestId, invited, seat } = await hall.ask(turn);
  const { result } = await hall.chair.send({ type: 'GiveFloor', requestId });
  const interventionId = String(result['interventionId']);
  const parts = speed === 'max' ? textParts(turn.text) : paragraphs(turn.text);
  for (const [index, text] of parts.entries()) {
    await pace.pass((turn.seconds * text.length) / parts.reduce((sum, part) => sum + part.length, 0));
    await hall.rapporteur.send({
      type: 'RecordWords',
      interventionId,
      text,
      source: 'captions',
      ...(parts.length > 1 && { segment: `part-${index + 1}` }),
      ...(turn.language !== undefined && { language: turn.language }),
    });
  }
  const { at, endedByAlarm } = await end(hall, interventionId);
  const seenAt = await watch.revisedBy(interventionId, DRAFT_MS);
  if (seat && seat !== hall.chair) seat.rest();
  const latencyMs = seenAt === null ? null : Math.max(0, seenAt - at);
  const kind = invited ? 'intervention' : turn.kind;
  return { n: turn.n, interventionId, kind, invited, pieces: parts.length, endedByAlarm, latencyMs };
}

async function end(hall: Hall, interventionId: string): Promise<{ at: number; endedByAlarm: boolean }> {
  try {
    return { at: (await hall.chair.send({ type: 'EndIntervention', interventionId })).at, endedByAlarm: false };
  } catch (error) {
    if (!(error instanceof RefusedError) || !['noFloor', 'changed'].includes(error.refusal)) throw error;
    return { at: performance.now(), endedByAlarm: true };
  }
}

/** After a turn that failed half-way the floor is free again for the next. */
export async function freeTheFloor(hall: Hall): Promise<void> {
  await hall.chair.send({ type: 'EndIntervention' }).catch((error: unknown) => {
    if (!(error instanceof RefusedError)) throw error;
  });
}
