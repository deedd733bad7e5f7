import type { PersonId } from '#shared/basics/ids.ts';
import { publicBalanceOf } from '#shared/consultation/balance/balanceOfConsultation.ts';
import { datesHeld } from '#shared/consultation/desk/datesHeld.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { checkedIn } from '#shared/consultation/people/checkIn.ts';
import { writtenRouteOf } from '#shared/consultation/speakersList/writtenRoute.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Consultation, FloorState, Intervention, SpeakerRequest } from '#shared/consultation/state.ts';
import type {
  Publication,
  PublishedAbout,
  PublishedIntervention,
  PublishedItem,
  PublishedName,
  PublishedSitting,
  PublishedSpeaker,
} from '#shared/wire/publication.ts';
import type { Chronicle } from './chronicle.ts';
import { publishedDocuments, whereWordsWent } from './whereWordsWent.ts';

/**
 * What the record page shows, computed from the record alone: its fold, what the fold forgets (`chronicle`), and its head.
 * Nothing of the bureau or the desk is in it but aggregates and the text of the documents. Null while the chair has not published.
 */
export function publication(
  consultation: Consultation,
  chronicle: Chronicle,
  record: Publication['record'],
): Publication | null {
  const { everyone } = consultation;
  const { setUp, publishedAt } = everyone;
  if (publishedAt === null) return null;
  return {
    consultationId: everyone.consultationId,
    about: { ...aboutOf(setUp), dates: datesHeld(everyone) ?? setUp.dates },
    marks: { sample: everyone.sample, rehearsal: everyone.rehearsal, clock: setUp.clock ?? 'real' },
    publishedAt,
    record,
    sittings: sittingsOf(everyone, chronicle),
    items: setUp.programme.map((item) => itemOf(item, everyone, chronicle)),
    interventions: Object.values(everyone.interventions).map((intervention, index) =>
      interventionOf(intervention, index + 1, everyone, chronicle),
    ),
    attendance: { counted: everyone.attendance, checkedIn: checkedIn(everyone) },
    balance: publicBalanceOf(consultation, chronicle.lastAt),
    documents: publishedDocuments(consultation),
    ...whereWordsWent(consultation, chronicle),
  };
}

function aboutOf(setUp: SetUp): PublishedAbout {
  const { title, theme, mode, place, dates, timeZone = 'UTC', heldDuring, convenedBy } = setUp;
  const { presidentTitle, preparedBy, mandate, purpose, guidingQuestions } = setUp;
  const chairs = setUp.chairs.map(({ name, honorific, country }): PublishedName => {
    // A chair has a name in every set-up, so none is one that was erased.
    if (!name) return { name: null, removed: true };
    return { name, ...(honorific && { honorific }), ...(country && { country }) };
  });
  const facts = { title, theme, mode, place, dates, timeZone, heldDuring, convenedBy };
  return { ...facts, presidentTitle, preparedBy, mandate, purpose, guidingQuestions, chairs };
}

function sittingsOf({ sittings }: FloorState, { suspensions }: Chronicle): PublishedSitting[] {
  return Object.values(sittings)
    .flatMap(({ sittingId, openedAt, closedAt }) =>
      openedAt === null ? [] : [{ sittingId, openedAt, closedAt, suspensions: suspensions.get(sittingId) ?? [] }],
    )
    .toSorted((a, b) => a.openedAt - b.openedAt);
}

function itemOf({ id, title, kind }: SetUp['programme'][number], everyone: FloorState, { items }: Chronicle) {
  const count = (...states: SpeakerRequest['state'][]) =>
    Object.values(everyone.requests).filter(({ itemId, state }) => itemId === id && states.includes(state)).length;
  const unheard = {
    withdrawn: count('withdrawn'),
    absent: count('absent'),
    declined: count('declined'),
    notReached: count('listed', 'requested'),
    inWriting: Object.values(everyone.requests).filter(
      ({ itemId, requestId }) => itemId === id && writtenRouteOf(everyone, requestId) === 'handedIn',
    ).length,
  };
  return { itemId: id, title, kind, spans: items.get(id) ?? [], unheard } satisfies PublishedItem;
}

function interventionOf(
  intervention: Intervention,
  number: number,
  everyone: FloorState,
  chronicle: Chronicle,
): PublishedIntervention {
  const { interventionId, personId, speakerId, kind, mode, itemId, sittingId, timing, endedAt, spokeMs, endedBy } =
    intervention;
  const allottedMs = timing.allottedMs === null ? null : timing.allottedMs + timing.addedMs;
  return {
    interventionId,
    number,
    kind,
    speaker: published(speakerOf(intervention), everyone, chronicle),
    ...(speakerId !== undefined &&
      everyone.people[personId]?.name && { listed: published(personId, everyone, chronicle) }),
    ...requestFacts(everyone, intervention),
    onBehalfOf: intervention.onBehalfOf ?? null,
    mode,
    itemId,
    sittingId,
    startedAt: timing.givenAt,
    endedAt,
    pauses: chronicle.pauses.get(interventionId) ?? [],
    spokenMs: spokeMs,
    allottedMs,
    overMs: spokeMs === null || allottedMs === null ? null : Math.max(0, spokeMs - allottedMs),
    endedBy,
  };
}

/** What only points of order and rights of reply have. */
function requestFacts({ requests, interventions }: FloorState, { requestId }: Intervention) {
  const { ruling, replyTo } = requests[requestId] ?? {};
  const answered = replyTo === undefined ? -1 : Object.keys(interventions).indexOf(replyTo);
  return { ...(ruling !== undefined && { ruling }), ...(answered >= 0 && { repliesTo: answered + 1 }) };
}

/** As everyone sees them, field by field, so that what is added to a person later is not public by itself. */
function published(personId: PersonId, { people }: FloorState, { removed }: Chronicle): PublishedSpeaker {
  const { name, honorific, function: task, organization, country, category } = people[personId] ?? {};
  return {
    name: name || null,
    ...(!name && removed.has(personId) && { removed: true as const }),
    ...(honorific && { honorific }),
    ...(task && { function: task }),
    ...(organization && { organization }),
    ...(country && { country }),
    ...(category && { category }),
  };
}
