import type { DeskState } from '../desk/state.ts';
import { isSettled } from '../desk/weave.ts';
import { twice, type Check } from './check.ts';

/** The draft as it stands. */
export const deskChecks = {
  sentenceIdsUnique: ({ desk }) =>
    twice(sentencesOf(desk).map(({ id }) => id)).map((id) => `Sentence ${id} stands twice.`),
  settledCitesExist: ({ desk }) =>
    sentencesOf(desk)
      .filter(isSettled)
      .flatMap(({ id, cites }) =>
        cites.filter((cite) => !cite.startsWith('setUp.') && !desk.points[cite]).map((cite) => [id, cite]),
      )
      .map(([id, cite]) => `Sentence ${id} is settled on ${cite}, which is not there.`),
  releasedCitesExist: ({ desk }) =>
    Object.values(desk.released ?? {})
      .flatMap((text) => text.flatMap(({ sentences }) => sentences))
      .flatMap(({ id, cites }) =>
        cites.filter((cite) => !cite.startsWith('setUp.') && !desk.points[cite]).map((cite) => [id, cite]),
      )
      .map(([id, cite]) => `Sentence ${id} is released on ${cite}, which is not there.`),
} satisfies Record<string, Check>;

export function sentencesOf({ sections }: DeskState) {
  return Object.values(sections).flatMap(({ sentences }) => sentences);
}
