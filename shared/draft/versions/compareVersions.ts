import type { SentenceId } from '../../basics/ids.ts';
import type { Cite, Format } from '../model.ts';
import type { VersionSection, VersionSentence } from './draftHistory.ts';
import { wordDiff, type WordRun } from './wordDiff.ts';

/** A run of words, or a whole wording that was erased with a person's data: its text is empty. */
export type ComparedRun = WordRun & { erased?: true };

/** What became of a sentence between two versions. One that was rejected is no longer in the text. */
export interface SentenceChange {
  kind: 'added' | 'changed' | 'removed' | 'moved';
  sentenceId: SentenceId;
  text: string;
  /** Its text was erased with a person's data and is empty here. */
  erased?: true;
  /** The old and the new wording, word by word, where it changed. */
  runs?: ComparedRun[];
  /** It stands elsewhere in the section than it did. */
  moved?: true;
  cites: Cite[];
}

export interface SectionComparison {
  format: Format;
  sectionId: string;
  heading: string | null;
  /** The changes in the order of the new text; what was removed stands where it stood. */
  changes: SentenceChange[];
  unchanged: number;
}

export type ChangeCounts = Record<SentenceChange['kind'], number>;

/** The sections that differ between two versions of a document, each with what differs in it. */
export function compareVersions(before: VersionSection[], after: VersionSection[]): SectionComparison[] {
  const old = new Map(before.map((section) => [section.sectionId, section]));
  const now = new Set(after.map(({ sectionId }) => sectionId));
  const gone = before.filter(({ sectionId }) => !now.has(sectionId));
  const all = [...after, ...gone.map((section) => ({ ...section, sentences: [] }))].sort((a, b) => a.order - b.order);
  return all
    .map((section) => compareSection(old.get(section.sectionId)?.sentences ?? [], section))
    .filter(({ changes }) => changes.length > 0);
}

/** How many sentences were added, changed, removed and moved. */
export function countChanges(sections: readonly SectionComparison[]): ChangeCounts {
  const counts: ChangeCounts = { added: 0, changed: 0, removed: 0, moved: 0 };
  for (const { changes } of sections) for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

function compareSection(before: VersionSentence[], section: VersionSection): SectionComparison {
  const old = before.filter(isInText);
  const now = section.sentences.filter(isInText);
  const known = new Map(old.map((sentence) => [sentence.id, sentence]));
  const stays = inTheirOrder(
    now.flatMap(({ id }) => (known.has(id) ? [id] : [])),
    old.map(({ id }) => id),
  );
  const changes = new Map<SentenceId, SentenceChange>();
  for (const sentence of now) {
    const change = changeOf(known.get(sentence.id), sentence, stays.has(sentence.id));
    if (change) changes.set(sentence.id, change);
  }
  const there = new Set(now.map(({ id }) => id));
  const rows: { id: SentenceId; change: SentenceChange | undefined }[] = now.map(({ id }) => ({
    id,
    change: changes.get(id),
  }));
  old.forEach((sentence, index) => {
    if (there.has(sentence.id)) return;
    const predecessors = new Set(old.slice(0, index).map(({ id }) => id));
    const at = rows.findLastIndex(({ id }) => predecessors.has(id));
    rows.splice(at + 1, 0, { id: sentence.id, change: { kind: 'removed', ...toldOf(sentence) } });
  });
  const { format, sectionId, heading } = section;
  const told = rows.flatMap(({ change }) => change ?? []);
  return { format, sectionId, heading, changes: told, unchanged: now.length - changes.size };
}

function changeOf(old: VersionSentence | undefined, now: VersionSentence, isInPlace: boolean): SentenceChange | null {
  if (!old) return { kind: 'added', ...toldOf(now) };
  const moved = isInPlace ? {} : { moved: true as const };
  if (old.text !== now.text) return { kind: 'changed', ...toldOf(now), runs: runsBetween(old, now), ...moved };
  return isInPlace ? null : { kind: 'moved', ...toldOf(now), ...moved };
}

function toldOf({ id: sentenceId, text, cites, erased }: VersionSentence) {
  return { sentenceId, text, cites, ...(erased && { erased }) };
}

/** A wording that was erased stands whole beside the other: nobody can say any more which of its words stayed. */
function runsBetween(old: VersionSentence, now: VersionSentence): ComparedRun[] {
  if (!old.erased && !now.erased) return wordDiff(old.text, now.text);
  const run = (kind: 'removed' | 'added', { text, erased }: VersionSentence): ComparedRun => ({
    kind,
    text,
    ...(erased && { erased }),
  });
  return [run('removed', old), run('added', now)];
}

function isInText({ state, text, erased }: VersionSentence): boolean {
  return state !== 'rejected' && (text !== '' || erased === true);
}

/** As many as possible of those that kept their order; the others have moved. */
function inTheirOrder(now: SentenceId[], before: SentenceId[]): Set<SentenceId> {
  const ranks = now.map((id) => before.indexOf(id));
  const best: number[][] = [];
  ranks.forEach((rank, i) => {
    const longest = best.reduce<number[]>(
      (found, chain) => (ranks[chain.at(-1)!]! < rank && chain.length > found.length ? chain : found),
      [],
    );
    best.push([...longest, i]);
  });
  const chain = best.reduce<number[]>((found, each) => (each.length > found.length ? each : found), []);
  return new Set(chain.map((i) => now[i]!));
}
