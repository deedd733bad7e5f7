import type { RequestId } from '../../basics/ids.ts';
import { speakerOf } from '../floor/speakerOf.ts';
import { order } from '../ordering/order.ts';
import { countedCategory } from '../people/profile.ts';
import type { FloorState, SpeakerRequest } from '../state.ts';
import { countryName, type CountryName, type Locale } from './countryName.ts';
import templates from './templates.json' with { type: 'json' };

/** What the chair says of one speaker, whole and in its parts. */
export interface SpokenLine {
  requestId: RequestId;
  /** The whole sentence in the chair's language. */
  sentence: string;
  /** As the speaker is called in it. */
  speaker: string;
  /** With the form of address; null for somebody who gave no name. */
  name: string | null;
  organization: string | null;
  country: CountryName | null;
  onBehalfOf: string | null;
}

export interface ProtocolLine {
  /** Whoever has the floor, or, while nobody has, whoever is to be called. */
  now: SpokenLine | null;
  /** Who comes after them. */
  next: SpokenLine | null;
}

/** The line that the chair reads out: who has the floor and who comes next, in one of the six languages. */
export function protocolLine(state: FloorState, locale: Locale): ProtocolLine {
  const running = state.floor === null ? undefined : state.interventions[state.floor]?.requestId;
  const waiting = state.itemId === null ? [] : order(state, state.itemId).map(({ requestId }) => requestId);
  const [now, next] = [...(running === undefined ? [] : [running]), ...waiting];
  return { now: spoken(state, now, locale, 'now'), next: spoken(state, next, locale, 'next') };
}

function spoken(
  state: FloorState,
  requestId: RequestId | undefined,
  locale: Locale,
  which: 'now' | 'next',
): SpokenLine | null {
  const request = requestId === undefined ? undefined : state.requests[requestId];
  if (!request) return null;
  const { name, organization, country, category } = partsOf(state, request, locale);
  const words = templates[locale];
  const isDelegation = countedCategory(category) === 'government' && country !== null;
  const called = isDelegation ? country.name : [name, organization].filter(Boolean).join(locale === 'ar' ? '، ' : ', ');
  const onBehalfOf = request.onBehalfOf ?? null;
  const speaker = called || words.unnamed;
  const whole = onBehalfOf === null ? speaker : fill(words.onBehalfOf, { speaker, group: onBehalfOf });
  const sentence = fill(words[which], { speaker: whole });
  return { requestId: request.requestId, sentence, speaker: whole, name, organization, country, onBehalfOf };
}

function partsOf({ people }: FloorState, request: SpeakerRequest, locale: Locale) {
  const person = people[speakerOf(request)];
  const name = person?.name ? [person.honorific, person.name].filter(Boolean).join(' ') : null;
  const country = person?.country ? countryName(person.country, locale) : null;
  return { name, organization: person?.organization || null, country, category: person?.category };
}

/** In one pass, so that a gap that somebody typed into their name stays as it is. */
function fill(template: string, gaps: Record<string, string>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, gap: string) => gaps[gap] ?? whole);
}
