import { fact, type Note } from './note.ts';
import type { Fact } from './noteReading.ts';
import { part, type Passage, spanOf, trimmed, wordsOf } from './passage.ts';
import type { Placed } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** An introduction such as "Speakers are invited to address the following questions:". */
const INTRODUCES = /\b(?:questions?|topics|points|following)\b[^.?!]{0,80}:$/i;
const ASKS = /\?["”]?$/;

/** The guiding questions: what stands in the section of that name, what asks after an introduction, else listed questions. */
export function questionFacts(note: Note): Fact[] {
  const sections: Passage[][] = [];
  let isLedIn = false;
  let wereLedIn = false;
  for (const block of note.blocks) {
    // What an introduction announces goes on for as long as the paragraphs ask.
    isLedIn = INTRODUCES.test(block.passage.text) || (isLedIn && ASKS.test(block.passage.text));
    if (block.isHeading) continue;
    const before = note.blocks[block.index - 1];
    const last = sections.at(-1);
    const asks = ASKS.test(block.passage.text) && block.role !== 'programme';
    const isNext = last && before && endsWith(last, before);
    if (block.role === 'questions')
      add(sections, asQuestions(block).flatMap(parted), isNext || before?.role === 'questions');
    else if (asks && block.marker !== '') add(sections, parted(block.passage), isNext);
    else if (asks && isLedIn) add(sections, asQuestions(block), isNext);
    wereLedIn ||= asks && isLedIn;
  }
  const flat = sections.flat();
  const inSection = wereLedIn || note.blocks.some(({ role, isHeading }) => role === 'questions' && !isHeading);
  const listed = flat.length > 1 || inSection ? flat : [];
  return dedupe(listed)
    .slice(0, 30)
    .map((passage) => fact('guidingQuestions', wordsOf(passage), spanOf(passage)));
}

function add(sections: Passage[][], passages: Passage[], goesOn: boolean | undefined): void {
  if (passages.length === 0) return;
  if (goesOn && sections.length > 0) sections.at(-1)!.push(...passages);
  else sections.push(passages);
}

const endsWith = (section: Passage[], block: Placed) => section.at(-1)?.at.at(-1) === block.passage.at.at(-1);

const NEXT = /[?.]\s+Q(?:uestion\s)?\d{1,2}\s?[.:)–-]\s+|\?\s+(?:\d{1,2}[.)]|\([a-z\d]\))\s+(?=\p{Lu})/gu;

/** A listed entry is taken whole, whether or not it asks; of running text only the questions are. */
function asQuestions({ passage, marker, label }: Placed): Passage[] {
  const entry = trimmed(passage, '"“”');
  if (INTRODUCES.test(entry.text) || entry.text.length > 900 || entry.text.length < 8) return [];
  if (marker !== '') return /\?/.test(entry.text) || label === '' ? [trimmed(entry, ';')] : [];
  const asked = sentencesOf(passage).filter(({ text }) => ASKS.test(text));
  return asked.length > 0 && asked.length === sentencesOf(passage).length ? [entry] : asked;
}

/** Questions that a layout ran together: after one of them a number begins the next. */
function parted(passage: Passage): Passage[] {
  const found: Passage[] = [];
  let from = 0;
  for (const cut of passage.text.matchAll(NEXT)) {
    found.push(trimmed(part(passage, from, cut.index + 1)));
    from = cut.index + cut[0].length;
  }
  return [...found, part(passage, from)];
}

function dedupe(passages: Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter((passage) => {
    const key = wordsOf(passage).toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
