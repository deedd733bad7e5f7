import { best, type Candidate, type Note } from './note.ts';
import type { Fact, NoteField } from './noteReading.ts';
import { part, type Passage, spanOf, trimmed, wordsOf } from './passage.ts';

/** A name as written: capitals, small words between them, a short form in brackets. */
const NAMED = String.raw`(?:\p{Lu}[\p{L}’'+/-]*|\d{1,3}(?:st|nd|rd|th))(?:(?:\s|,\s(?=Science|Education|Culture|Trade))(?:(?:of|for|the|on|and|to|in|de|des|du|with)\s){0,3}\(?(?:\p{Lu}|secretariat\b)[\p{L}’'+/-]*\)?){0,14}`;
const BY = new RegExp(
  String.raw`\b(?:[Cc]onvened|[Cc]o-convened|[Oo]rgani[sz]ed|[Cc]o-organi[sz]ed|[Hh]osted|conducted|called)\s(?:jointly\s)?by\s(?:the\s)?(${NAMED})`,
  'u',
);
const WILL = new RegExp(
  String.raw`(?:^|[\s,])(?:[Tt]he\s)?(${NAMED}),?\s(?:(?:will|shall|is to|intends to|plans to|has decided to|is pleased to|is happy to|has the honou?r to)\s)?(?:jointly\s)?(?:convenes?|hosts?|organi[sz]es?|holds?|invites?|conducts?|is (?:convening|organi[sz]ing|hosting|holding))\b`,
  'u',
);
const PAST = new RegExp(String.raw`(?:^|[\s,])the\s(${NAMED})\sconvened\san?\s`, 'u');
const BEHALF = new RegExp(String.raw`\b[Oo]n behalf of\s(?:the\s)?(${NAMED})`, 'u');
const PREPARED = new RegExp(String.raw`\b[Pp]repared by\s(?:the\s)?(${NAMED})`, 'u');
const OFFICE =
  /^(?:Acting\s|Vice-)?(?:President|Chair(?:person|man|woman)?|Director-General|Secretary-General|Executive Secretary|Executive Director|Speaker|High Commissioner|Under-Secretary-General)\b/;
const DURING = new RegExp(
  String.raw`\b(?:during|(?:on|in)\sthe\smargins\sof|within\sthe\sframework\sof|alongside|as\s(?:a\s)?part\sof|side\sevent\s(?:of|at|to)|at|day\sof)\s(?:the\s|its\s)?((?:\d{1,3}(?:st|nd|rd|th)\s|[\p{Ll}-]{4,15}\s){0,2}?(?:(?:annual\s)?(?:session|edition|meeting)\sof\sthe\s)?${NAMED})`,
  'gu',
);
const GATHERING = /\b(?:Forum|Conference|Summit|Session|session|Congress|Week|Festival|Assembly|Days|Convention)\b/;
const PROCESS = /\b[A-Z][A-Za-z]{1,15}\+\d{1,3}(?:\s(?:[Rr]eview|[Pp]rocess))?/g;
const KNOWN_AS = /\bknown as (?:the )?["“]?([\p{Lu}][\p{L}\p{N}+-]*(?:\s\p{Lu}[\p{L}\p{N}+-]*){0,5})/u;

export function convenerFacts(note: Note): Fact[] {
  const convened: Candidate<'convenedBy'>[] = [];
  const prepared: Candidate<'preparedBy'>[] = [];
  for (const block of note.blocks)
    if (block.role === 'convener' && !block.isHeading && block.passage.text.length < 160) {
      const name = withoutThe(trimmed(block.passage, '.,;'));
      convened.push({ value: wordsOf(name), from: spanOf(name), score: 8 });
    }
  for (const { passage, block } of note.sentences) {
    const weight = block.role === 'outcome' ? -2 : block.role === 'participation' ? -1 : 0;
    const { text } = passage;
    if (!/\b(?:was|were)\s\w+\sby\b.*\bin (?:19|20)\d\d\b/.test(text)) offer(convened, passage, BY, 5 + weight);
    if (!/\b(?:was|were|has been|had) (?:\w+ )?(?:convened|held|organi[sz]ed)\b/.test(text))
      offer(convened, passage, WILL, 4 + weight);
    offer(convened, passage, PAST, 3 + weight);
    if (/\b(?:invite|pleas\w+|welcome you|delight\w*|honou?r)\b/i.test(text))
      offer(convened, passage, BEHALF, 2 + weight);
    if (note.top.includes(block) || /\b(?:note|report|paper|document|summary)\b/i.test(text))
      offer(prepared, passage, PREPARED, 4);
  }
  const by = best(
    'convenedBy',
    convened.filter(({ value }) => /\p{Ll}|[A-Z]{2}/u.test(value)),
  );
  return [
    ...by,
    ...presidentOf(by[0], note),
    ...best('preparedBy', prepared),
    ...processFacts(note),
    ...duringFacts(note),
  ];
}

const NO_BODY =
  /^(?:It|This|We|You|They|Participants?|Speakers?|Stakeholders?|Member States|Delegations|Each|All|These|The|In|On|At|For|Everyone|Governments|Background|Concept note)$/;

function offer<F extends 'convenedBy' | 'preparedBy'>(
  to: Candidate<F>[],
  passage: Passage,
  said: RegExp,
  score: number,
): void {
  const match = said.exec(passage.text);
  const name = match?.[1];
  if (!match || name === undefined || NO_BODY.test(name)) return;
  const start = match.index + match[0].indexOf(name);
  // "the secretaries of the process on the Compact will hold": the Compact holds nothing.
  if (
    /\b(?:of|on|for|in|from|with)\s(?:the\s)?$/.test(passage.text.slice(Math.max(0, start - 12), start)) &&
    !/\bbehalf of\s(?:the\s)?$/.test(passage.text.slice(Math.max(0, start - 16), start))
  )
    return;
  const value = withoutThe(trimmed(part(passage, start, start + name.length), ',.'));
  if (!/^\p{Lu}[\p{Ll}]+ing\b/u.test(value.text))
    to.push({ value: wordsOf(value), from: spanOf(value), score } as unknown as Candidate<F>);
}

const withoutThe = (passage: Passage) => (/^the\s/i.test(passage.text) ? part(passage, 4) : passage);

/** The office in whose name the summary is written, where an office convenes or is said to preside. */
function presidentOf(convened: Fact | undefined, note: Note): Fact[] {
  if (convened && typeof convened.value === 'string' && OFFICE.test(convened.value))
    return [{ field: 'presidentTitle', value: convened.value, from: convened.from, certainty: 'stated' }];
  const found: Candidate<'presidentTitle'>[] = [];
  const said = new RegExp(
    String.raw`\b((?:President|Chair(?:person)?|chair(?:person)?)\sof\sthe\s${NAMED})(?=\s(?:will|shall|is|convenes|opens|chairs|moderates)|,?\swho)`,
    'u',
  );
  for (const { passage } of note.sentences) {
    const match = said.exec(passage.text);
    if (match)
      found.push({
        value: match[1]!.replace(/^c/, 'C'),
        from: spanOf(passage, match.index, match.index + match[1]!.length),
        score: 1,
        certainty: 'inferred',
      });
  }
  return best('presidentTitle', found);
}

/** The process that the consultation serves: the name said most, "Orchards+20 Review" rather than "Orchards+20". */
function processFacts(note: Note): Fact[] {
  const counts = new Map<string, Candidate<NoteField> & { value: string }>();
  const count = (passage: Passage, at: number, name: string, weight: number) => {
    const known = counts.get(name);
    if (known) known.score += weight;
    else counts.set(name, { value: name, from: spanOf(passage, at, at + name.length), score: weight });
  };
  for (const { passage } of note.sentences) {
    const known = KNOWN_AS.exec(passage.text);
    if (known && /\b(?:review|process|agenda|track)\b|\+\d/i.test(known[0]))
      count(passage, known.index + known[0].length - known[1]!.length, known[1]!, 3);
    for (const match of passage.text.matchAll(PROCESS))
      count(passage, match.index, match[0], /\s/.test(match[0]) ? 1.5 : 1);
  }
  for (const { passage, isHeading } of note.blocks)
    if (isHeading) for (const match of passage.text.matchAll(PROCESS)) count(passage, match.index, match[0], 1);
  return best('processName', [...counts.values()] as Candidate<'processName'>[]).map(
    ({ alternatives: _, ...rest }) => rest as Fact,
  );
}

/** The gathering within which the consultation falls. */
function duringFacts(note: Note): Fact[] {
  const found: Candidate<'heldDuring'>[] = [];
  for (const block of note.blocks)
    if (/^held (?:during|at)/i.test(block.label))
      found.push({ value: wordsOf(block.passage), from: spanOf(block.passage), score: 9 });
  for (const { passage, block } of note.sentences) {
    const isHeld =
      /\b(?:held|takes? place|taking place|convened?|event|organi[sz]ed?|discussion|sitting|hosted|meets?|side event|margins)\b/i.test(
        passage.text,
      );
    if (!isHeld) continue;
    for (const match of passage.text.matchAll(DURING)) {
      const name = match[1]!;
      if (!GATHERING.test(name) || /^(?:General Assembly|Economic and Social)/.test(name)) continue;
      const before = passage.text.slice(Math.max(0, match.index - 120), match.index);
      if (/\b(?:report|discussions on|requests?|adopted|synthesis)\b/.test(before)) continue;
      const start = match.index + match[0].length - name.length;
      const value = upToTown(trimmed(part(passage, start, start + name.length), ','));
      const margins = /margins|framework|side|part of|day of/.test(match[0]) ? 2 : 0;
      found.push({
        value: wordsOf(value),
        from: spanOf(value),
        score: (block.role === 'background' ? 1 : 3) + margins,
      });
    }
  }
  return best('heldDuring', found);
}

/** "Harvest Forum in Porto" is the Harvest Forum. */
function upToTown(passage: Passage): Passage {
  const cut = /\s(?:in|on)\s(?=\p{Lu})/u.exec(passage.text);
  const at = cut && GATHERING.test(passage.text.slice(0, cut.index)) ? cut.index : passage.text.length;
  return trimmed(part(passage, 0, at), ',');
}
