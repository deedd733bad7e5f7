import type { Format, ProposedSection, ProposedSentence } from '../../../draft/model.ts';
import { keepPointIds } from '../../../points/keepPointIds.ts';
import { asRead } from '../../desk/handwork.ts';
import type { ReviseDraft } from '../../desk/reviseDraft.ts';
import { unread } from '../../desk/wordsTaken.ts';
import type { Consultation } from '../../state.ts';
import { point } from '../stories.ts';
import { oneOf, type Picks } from './picks.ts';

/** A machine that keeps its word: points keep their ids, and no sentence that it proposes stands on a point that is gone. */
export function revision(state: Consultation, [a, b, c]: Picks): ReviseDraft {
  const { desk } = state;
  const causedBy = oneOf([...unread(state), ...unread(state), ...Object.keys(desk.taken), null], a);
  const earlier = causedBy === null ? [] : asRead(desk, causedBy);
  const said = Array.from({ length: causedBy === null ? 0 : b % 4 }, (_, index) =>
    point(`${causedBy}.${index + 1}`, `Idea ${(b + index) % 5}.`),
  );
  const points = keepPointIds(earlier, said);
  const kept = Object.values(desk.points).filter(({ inputId }) => inputId !== causedBy);
  const there = [...kept, ...points].map(({ pointId }) => pointId);
  const touched = proposal(`issue-${(c % 2) + 1}`, 'president', c, there);
  const own =
    causedBy === null
      ? []
      : [
          proposal(
            `discussion.${causedBy}`,
            'secretariat',
            b,
            points.map(({ pointId }) => pointId),
          ),
        ];
  const sections = [touched, ...own];
  for (const { format, sectionId, heading, order, sentences } of Object.values(desk.sections))
    if (!sections.some((each) => each.format === format && each.sectionId === sectionId)) {
      const standing = sentences.filter(({ cites }) =>
        cites.every((cite) => cite.startsWith('setUp.') || there.includes(cite)),
      );
      const proposed = standing.map(({ key, paragraphId, text, cites, organizations }) => ({
        key,
        paragraphId,
        text,
        cites,
        organizations,
      }));
      if (standing.length < sentences.length) sections.push({ format, sectionId, heading, order, sentences: proposed });
    }
  return { type: 'ReviseDraft', causedBy, engine: 'random/1', taken: `mark ${b}`, points, sections };
}

/** A section with some of the same slots, on some of these points. */
export function proposal(sectionId: string, format: Format, n: number, pointIds: string[]): ProposedSection {
  const keys = ['open', 'call', 'concern', 'close'].filter((_, index) => ((n >> index) & 1) === 0);
  const ordered = n % 5 === 0 ? keys.toReversed() : keys;
  return {
    format,
    sectionId,
    heading: format === 'president' ? 'Heading' : null,
    order: n % 7,
    sentences: ordered.map((key, index) => ({
      key,
      paragraphId: `${sectionId}.${(index % 2) + 1}`,
      text: `Sentence ${key} ${n % 4}.`,
      cites: pointIds.length > 0 && index % 2 === 0 ? [oneOf(pointIds, n + index)] : ['setUp.mandate'],
      organizations: 1,
      ...(key === 'call' && listed(pointIds.length > 0 && index % 2 === 0 ? oneOf(pointIds, n + index) : null, n)),
      ...(key === 'close' && { footnotes: [{ at: 3, on: { text: `Footnote ${n % 3}.` } }] }),
    })),
  };
}

/** A sentence that is put together as a list. */
function listed(pointId: string | null, n: number) {
  const cites = [pointId ?? 'setUp.mandate'];
  const elements = [
    { start: 20, end: 27, cites },
    { start: 32, end: 37, cites: ['setUp.mandate'] },
  ] satisfies ProposedSentence['elements'];
  const text = `Calls were made for wells ${n % 4} and seeds.`;
  return { text, cites: [...new Set([...cites, 'setUp.mandate'])], elements };
}
