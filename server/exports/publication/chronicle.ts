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
    case 'InterventionResumed':
    case 'InterventionEnded':
      end(chronicle.pauses, event.interventionId, at);
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
