import type { HandOverChair } from '#shared/consultation/programme/handOverChair.ts';
import { presidingOf } from '#shared/consultation/programme/presidingOf.ts';
import type { FloorState } from '#shared/consultation/state.ts';

/** Somebody to whom the chair can be handed, as one value of a menu, with their name. */
export interface Successor {
  value: string;
  name: string;
}

/** The chairs of the set-up, then others who chair in this record and are not among them. */
export function successors({ setUp, people }: FloorState): Successor[] {
  const planned = setUp.chairs.map(({ honorific, name }, index) => ({
    value: `chair ${index + 1}`,
    name: titled({ honorific, name }),
  }));
  const names = new Set(setUp.chairs.map(({ name }) => name));
  const others = Object.values(people)
    .filter(({ capacity, name }) => capacity === 'chair' && name && !names.has(name))
    .map(({ personId, honorific, name }) => ({
      value: `person ${personId}`,
      name: titled({ honorific, name }),
    }));
  return [...planned, ...others];
}

/** The command that hands the chair to the one chosen, or to somebody typed. */
export function handOverTo(value: string, typed: string): HandOverChair {
  const [what, id = ''] = value.split(' ');
  if (what === 'chair') return { type: 'HandOverChair', chair: Number(id) };
  return what === 'person' ? { type: 'HandOverChair', person: id } : { type: 'HandOverChair', name: typed.trim() };
}

/** Whom the menu begins with: the first who does not preside already; `other` where there is nobody. */
export function likelySuccessor(state: FloorState): string {
  const presiding = titled(presidingOf(state) ?? {});
  return successors(state).find(({ name }) => name !== presiding)?.value ?? 'other';
}

function titled({ honorific, name }: { honorific?: string | undefined; name?: string | undefined }): string {
  return [honorific, name].filter(Boolean).join(' ');
}
