import { findDates } from './findDates.ts';
import { best, type Candidate, type Note } from './note.ts';
import type { Fact } from './noteReading.ts';
import { joined, part, type Passage, spanOf, trimmed, wordsOf } from './passage.ts';
import type { Placed } from './sections.ts';

const EVENT =
  /\b(?:consultations?|dialogues?|forum|meeting|hearing|round ?table|workshop|seminar|briefing|town hall|discussions?|conversation|exchange|session|segment|event|conference|debate|assembly|listening|deep dive)\b/i;
const KIND =
  /^(?:draft\s|final\s|revised\s)*(?:concept note|concept paper|aide-m[ée]moire|information note|background note|invitation|announcement|save the date|outline|note|president's summary|president’s summary|summary|agenda|programme)\b/i;
const BEFORE =
  /^(?:(?:fwd?|re|invitation(?: to(?: the| an?)?)?|announcement|save the date|concept (?:note|paper)(?: (?:of|for|on)(?: the| an?)?)?|draft)\s?[:–—-]?\s)+/i;
const THEME =
  /\b(?:under the (?:overarching )?theme(?: of)?|on the theme(?: of)?|entitled|titled|theme is)[\s:,]+["“]([^"”]{4,200})["”]/i;
const CALLED =
  /\b(?:convene|hold|host|organi[sz]e|invite\w*(?: you| all \w+)? to|launch)\s(?:an?|the|its|their|our)\s([^.;,]{8,160}?)(?=,|\.|;| to be held| on \d| on \w+day| from \d| in \p{Lu}| at the| at \d|$)/iu;

export function titleFacts(note: Note): Fact[] {
  const found: Candidate<'title'>[] = [];
  const offer = (passage: Passage, score: number, certainty: 'stated' | 'inferred' = 'stated') => {
    const clean = cleaned(passage);
    if (clean.text.length >= 6 && clean.text.length <= 300)
      found.push({ value: wordsOf(clean), from: spanOf(clean), score, certainty });
  };
  titleLines(note.top.filter(({ running }) => !running)).forEach((passage, i) => {
    const asks = EVENT.test(passage.text) ? 3 : 0;
    const words = passage.text.split(/\s+/).length;
    offer(
      passage,
      5 -
        Math.min(i, 4) +
        asks +
        (words < 3 ? -3 : 0) +
        (/^[^\p{Ll}]*$/u.test(passage.text) &&
        words < 12 &&
        /\b(?:COMMISSION|NATIONS|COUNCIL|ASSEMBLY|MINISTRY|COMMITTEE|SECRETARIAT|OFFICE|INSTITUTE|AGENCY|UNION)\b/.test(
          passage.text,
        ) &&
        asks === 0
          ? -5
          : 0) +
        (/^["“]/.test(passage.text) ? -2 : 0),
    );
  });
  for (const block of note.blocks)
    if (block.role === 'title' && block.label !== '') offer(block.passage, /^(?:subject)$/i.test(block.label) ? 9 : 10);
  if (found.length === 0)
    for (const { passage } of note.sentences) {
      const called = CALLED.exec(passage.text);
      if (!called || !EVENT.test(called[1]!)) continue;
      const start = called.index + called[0].lastIndexOf(called[1]!);
      offer(part(passage, start, start + called[1]!.length), 3, 'inferred');
    }
  for (const { passage, running } of note.top) if (running) offer(passage, 1);
  const least = Math.max(...found.map(({ score }) => score)) - 4;
  return withTheme(
    best(
      'title',
      found.filter(({ score }) => score >= least),
    ),
    note,
  );
}

/** The blocks on top that may name the consultation; lines that follow each other without a gap are one title. */
function titleLines(top: readonly Placed[]): Passage[] {
  const out: Passage[] = [];
  let last: Placed | undefined;
  for (const [i, block] of top.entries()) {
    const { text } = block.passage;
    const isAuthor = /\bby:?$/i.test(top[i - 1]?.passage.text ?? '');
    const isOther =
      isAuthor ||
      block.label !== '' ||
      KIND.test(text.replace(BEFORE, '')) ||
      /^(?:and|or)\b|^[\w-]+ session$/i.test(text.replace(BEFORE, '')) ||
      /[.;:,]$|@|^https?:|^(?:dear|from|to|hello)\b/i.test(text) ||
      text === '' ||
      findDates(text).length > 0 ||
      block.marker !== '' ||
      (block.isHeading && /^(?:about|why|what|how|who)\b/i.test(text)) ||
      ['when', 'where'].includes(block.role) ||
      /^held\b|^(?:a )?side[- ]event (?:at|of|to|on)\b|^prepared\b|^submission by/i.test(text);
    const goesOn = last && !block.apart && last.index === block.index - 1 && out.length > 0;
    if (isOther) last = undefined;
    else if (goesOn) out[out.length - 1] = joined(out.at(-1)!, block.passage);
    else out.push(block.passage);
    if (!isOther) last = block;
  }
  return out.filter(({ text }) => !/^(?:virtual|hybrid|online|in[- ]person)(?:\s?[-–—:,(]|$)/i.test(text));
}

function cleaned(passage: Passage): Passage {
  const lead = BEFORE.exec(passage.text)?.[0].length ?? 0;
  const tail = /\s?[-–—:(]\s?(?:(?:draft |revised )?concept (?:note|paper)|save the date|invitation)\)?$/i.exec(
    passage.text,
  );
  const inner = trimmed(part(passage, lead, tail?.index ?? passage.text.length), ':–—-');
  return /^["“][^"”]*["”]$/.test(inner.text) ? trimmed(inner, '"“”') : inner;
}

/** The theme said as such, or the quoted line under the title. */
function withTheme(title: Fact[], note: Note): Fact[] {
  const found: Candidate<'theme'>[] = [];
  for (const block of note.blocks)
    if (block.role === 'theme' && block.label !== '') {
      const value = trimmed(block.passage, '"“”.');
      found.push({ value: wordsOf(value), from: spanOf(value), score: 6 });
    } else if (note.top.includes(block) && /^["“].{4,200}["”]$/.test(block.passage.text)) {
      const value = trimmed(block.passage, '"“”.');
      found.push({ value: wordsOf(value), from: spanOf(value), score: 4 });
    }
  for (const { passage } of note.sentences) {
    const said = THEME.exec(passage.text);
    if (!said) continue;
    const start = said.index + said[0].length - 1 - said[1]!.length;
    const value = trimmed(part(passage, start, start + said[1]!.length), ',.');
    found.push({ value: wordsOf(value), from: spanOf(value), score: /entitled|titled/i.test(said[0]) ? 2 : 5 });
  }
  const theme = best('theme', found);
  return theme[0] && same(theme[0].value, title[0]?.value) ? title : [...title, ...theme];
}

const same = (a: unknown, b: unknown) => {
  const key = (value: unknown) =>
    String(value ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return key(a) === key(b);
};
