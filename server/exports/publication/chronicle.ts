import type { InputId, InterventionId, ItemId, PersonId, SittingId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import { inputsBehind } from '#shared/draft/versions/draftHistory.ts';
import type { Span } from '#shared/wire/publication.ts';

/** What the state forgets and the picture in time needs: when things began and ended, and whose name was there once. */
export interface Chronicle {
  /** When the last event happened. */
  lastAt: Instant;
  suspensions: Map<SittingId, Span[]>;
  items: Map<ItemId, (Span & { sittingId: SittingId })[]>;
  pauses: Map<InterventionId, Span[]>;
  /** People whose name the record held and holds no more. */
  removed: Set<PersonId>;
  /** When interventions ended, and which one ended as a request was given the floor: an end may be taken back. */
  ended: Map<string, Instant>;
  ends: Map<string, string>;
  /** The version of the draft in which a sentence first stood on an input's words. */
  firstCited: Map<InputId, { draftVersion: number; at: Instant }>;
  sittingId: SittingId | null;
  itemId: ItemId | null;
}

export function emptyChronicle(): Chronicle {
  return {
    lastAt: 0,
    suspensions: new Map(),
    items: new Map(),
    pauses: new Map(),
    removed: new Set(),
    ended: new Map(),
    ends: new Map(),
    firstCited: new Map(),
    sittingId: null,
    itemId: null,
  };
}

/** Takes an event into the chronicle. Events come in the order of the record, with null for what was erased. */
export function note(chronicle: Chronicle, event: ConsultationEvent): void {
  const { at } = event;
  chronicle.lastAt = at;
  switch (event.type) {
    case 'SittingOpened':
      chronicle.sittingId = event.sittingId;
      break;
    case 'SittingSuspended':
      begin(chronicle.suspensions, event.sittingId, { from: at, to: null });
      break;
    case 'SittingResumed':
      end(chronicle.suspensions, event.sittingId, at);
      break;
    case 'SittingClosed':
      end(chronicle.suspensions, event.sittingId, at);
      leaveItem(chronicle, at);
      chronicle.sittingId = null;
      break;
    case 'ItemOpened':
      leaveItem(chronicle, at);
      chronicle.itemId = event.itemId;
      begin(chronicle.items, event.itemId, { from: at, to: null, sittingId: chronicle.sittingId ?? '' });
      break;
    case 'InterventionPaused':
      begin(chronicle.pauses, event.interventionId, { from: at, to: null });
      break;
    case 'InterventionEnded':
      chronicle.ended.set(event.interventionId, at);
      end(chronicle.pauses, event.interventionId, at);
      break;
    case 'InterventionResumed':
      end(chronicle.pauses, event.interventionId, at);
      break;
    case 'FloorGiven':
      if (event.ends !== undefined) chronicle.ends.set(event.requestId, event.ends);
      break;
    case 'ActUndone':
      if (event.act === 'EndIntervention') runAgain(chronicle, event.about, at);
      if (event.act === 'GiveFloor') runAgain(chronicle, chronicle.ends.get(event.about) ?? '', at);
      break;
    case 'DraftRevised':
      for (const inputId of event.sentences.flatMap(inputsBehind))
        if (!chronicle.firstCited.has(inputId))
          chronicle.firstCited.set(inputId, { draftVersion: event.draftVersion, at });
      break;
    case 'PersonIntroduced':
      if ((event.name as string | null | undefined) === null) chronicle.removed.add(event.personId);
      else if (event.name !== undefined) chronicle.removed.delete(event.personId);
  }
}

/** The time since it ended was a pause, and a pause that it ended in goes on. */
function runAgain({ ended, pauses }: Chronicle, id: string, at: Instant): void {
  const endedAt = ended.get(id);
  const last = pauses.get(id)?.at(-1);
  if (endedAt === undefined) return;
  if (last?.to === endedAt) last.to = null;
  else begin(pauses, id, { from: endedAt, to: at });
}

function leaveItem(chronicle: Chronicle, at: Instant): void {
  if (chronicle.itemId !== null) end(chronicle.items, chronicle.itemId, at);
  chronicle.itemId = null;
}

function begin<S extends Span>(spans: Map<string, S[]>, id: string, span: S): void {
  const known = spans.get(id);
  if (known) known.push(span);
  else spans.set(id, [span]);
}

/** Ends what runs; a resumption that nothing preceded ends nothing. */
function end(spans: Map<string, Span[]>, id: string, at: Instant): void {
  const last = spans.get(id)?.at(-1);
  if (last?.to === null) last.to = at;
}
