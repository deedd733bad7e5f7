import { findTimes } from './findTimes.ts';
import { keywordsOf } from './keywords.ts';
import { fact, type Note } from './note.ts';
import type { Fact } from './noteReading.ts';
import { startsWithTime } from './programmeLines.ts';
import type { Placed } from './sections.ts';
import { FULL_STOP } from './sentences.ts';
import { part, type Passage, spanOf, trimmed, wordsOf } from './passage.ts';

const NUMBERED =
  /^(?:issue|theme|cluster|topic|thematic (?:area|session|cluster)|area|track)\s(?:\d{1,2}|[A-Z]|[IVX]{1,4}|one|two|three|four|five|six)\s?[:.–—-]\s?(?=\p{L})/iu;
const INLINE =
  /\b(?:following|these|main|priority|thematic|\w+)\s(?:themes|issues|topics|areas|clusters|subjects)\s?(?:are|will be|include)?\s?:\s/i;
const MARK = /(?:^|[\s,;])\(?(?:[a-h]|i{1,3}|iv|v|vi{1,3}|\d{1,2})\)\s/g;

/** The themes to be discussed, with keywords out of their own words. */
export function issueFacts(note: Note): Fact[] {
  const numbered = note.blocks.flatMap((block) => {
    const passage = afterTime(block);
    const match = NUMBERED.exec(passage.text);
    return match && passage.text.length < 400 ? [part(passage, match[0].length)] : [];
  });
  const listed = note.blocks.flatMap(({ passage, marker, role, isHeading, label }) =>
    role === 'issues' && !isHeading && marker !== '' && !/\?$/.test(passage.text) && passage.text.length < 500
      ? [label === '' ? passage : passage]
      : [],
  );
  const unmarked = note.blocks.flatMap(({ passage, role, isHeading }) =>
    role === 'issues' && !isHeading && passage.text.length < 100 && !/[.:?]$/.test(passage.text) ? [passage] : [],
  );
  const ways = [numbered, listed, inline(note), unmarked, introduced(note)].find((each) => each.length > 1) ?? [];
  const seen = new Set<string>();
  return ways
    .flatMap((passage) => {
      const { title, whole } = parted(passage);
      const value = wordsOf(title);
      if (value.length < 3 || value.length > 300 || seen.has(value.toLowerCase())) return [];
      seen.add(value.toLowerCase());
      return [fact('issues', { title: value, keywords: keywordsOf(wordsOf(whole)) }, spanOf(whole))];
    })
    .slice(0, 50);
}

const INTRODUCES =
  /\b(?:talk about|discuss|themes|topics|issues|areas|subjects|focus(?:es|ed)? on|cover|address)\b[^.?!]{0,60}:$/i;

/** The entries after a line such as "We shall talk about:". */
function introduced(note: Note): Passage[] {
  const at = note.blocks.findIndex(
    ({ passage, role, marker }, i) =>
      marker === '' &&
      !['questions', 'programme'].includes(role) &&
      INTRODUCES.test(passage.text) &&
      note.blocks[i + 1]?.marker,
  );
  const entries: Passage[] = [];
  for (let i = at + 1; at >= 0 && note.blocks[i]?.marker; i += 1) entries.push(note.blocks[i]!.passage);
  return entries.some(({ text }) => /\?$/.test(text) || text.length > 300) ? [] : entries;
}

/** A line of the agenda without its hours. */
function afterTime(block: Placed): Passage {
  const { passage } = block;
  const end = startsWithTime(block) ? (findTimes(passage.text.slice(0, 60))[0]?.end ?? 0) : 0;
  return trimmed(part(passage, end), ':–—-|');
}

const TITLE_ENDS = new RegExp(String.raw`\s?:\s|\s[–—-]\s|${FULL_STOP}`, 'u');

/** "Data governance: who decides and how" has its title before the colon. */
function parted(passage: Passage): { title: Passage; whole: Passage } {
  const whole = trimmed(passage, ';,.');
  const cut = TITLE_ENDS.exec(whole.text);
  const title = cut && cut.index > 3 ? part(whole, 0, cut.index) : whole;
  const and = /[;,]\sand$/.exec(title.text);
  const bare = trimmed(and ? part(title, 0, and.index) : title, ';,.');
  return { title: bare, whole: and ? trimmed(part(whole, 0, and.index)) : whole };
}

/** "(a) access; (b) skills; and (c) trust" within a sentence, or a list after a colon. */
function inline(note: Note): Passage[] {
  for (const { passage, block } of note.sentences) {
    const match = INLINE.exec(passage.text);
    const rest = match ? part(passage, match.index + match[0].length) : block.role === 'issues' ? passage : null;
    if (!rest || /\?$/.test(rest.text)) continue;
    const marks = [...rest.text.matchAll(MARK)];
    const cuts = marks.length > 1 ? marks : match && /[;,]/.test(rest.text) ? [...separators(rest.text)] : [];
    if (cuts.length < (marks.length > 1 ? 2 : 1)) continue;
    const starts =
      marks.length > 1
        ? cuts.map((cut) => cut.index + cut[0].length)
        : [0, ...cuts.map((cut) => cut.index + cut[0].length)];
    const ends =
      marks.length > 1
        ? [...cuts.slice(1).map(({ index }) => index), rest.text.length]
        : [...cuts.map(({ index }) => index), rest.text.length];
    return starts.map((start, i) => withoutAnd(trimmed(part(rest, start, ends[i]!), ',;.')));
  }
  return [];
}

/** Semicolons, or where there are none commas and the last "and". */
function separators(text: string): IterableIterator<RegExpExecArray> {
  return /;/.test(text) ? text.matchAll(/;\s(?:and\s)?/g) : text.matchAll(/,\s(?:and\s)?|\sand\s(?=[^,]*$)/g);
}

function withoutAnd(passage: Passage): Passage {
  return trimmed(/\sand$/.test(passage.text) ? part(passage, 0, passage.text.length - 4) : passage, ',;.');
}
