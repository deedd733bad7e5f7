import type { Locale } from '#shared/consultation/protocol/countryName.ts';
import { protocolLine } from '#shared/consultation/protocol/protocolLine.ts';
import type { FloorState } from '#shared/consultation/state.ts';
import { protocolOf } from './protocolOf.ts';

/** The call of whoever is next, and who follows, in one of the six languages; null where something else is to be said. */
export function spokenIn(state: FloorState, locale: Locale): string | null {
  const says = protocolOf(state)?.says;
  if (says !== 'one' && says !== 'two') return null;
  const { now, next } = protocolLine({ ...state, floor: null }, locale);
  return [now?.sentence, says === 'two' && now && next?.sentence].filter(Boolean).join(' ') || null;
}
