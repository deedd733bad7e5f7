import { best, type Candidate, fact, type Note } from './note.ts';
import type { Fact } from './noteReading.ts';
import { part, type Passage, spanOf, trimmed, wordsOf } from './passage.ts';

const EVENT =
  '(?:consultations?|meeting|event|dialogue|discussions?|session|hearing|forum|round ?table|workshop|exchange|sitting|conversation|deep dive|afternoon|morning|day|briefing)';
const IS_TO = new RegExp(
  String.raw`\b(?:objectives?|purpose|aim|goal|intention)\s(?:of\s[^.;:]{0,120}?)?(?:is|are|was|will be)\s(?:therefore\s|thus\s|simply\s|twofold:?\s)?to\s`,
  'i',
);
const AIMS = new RegExp(
  String.raw`\b(?:${EVENT}\s[^.;:]{0,60}?\b(?:aims?|aimed|seeks?|is (?:intended|meant|designed|held|convened|organi[sz]ed)|intends?)|we\s(?:aim|want|would like|wish))\sto\s`,
  'i',
);
const PROVIDES = new RegExp(
  String.raw`\b${EVENT}\s(?:will|shall)\s(?=(?:collect|gather|provide|offer|hear|seek|enable|allow|bring together|take stock|explore|identify|inform|give)\b)`,
  'i',
);
const ENTRY = 300;

/** What the consultation is for, as what follows "to": "collect the views of all stakeholders". */
export function purposeFacts(note: Note): Fact[] {
  const found: Candidate<'purpose'>[] = [];
  for (const { passage, block } of note.sentences) {
    if (['questions', 'programme', 'contact'].includes(block.role)) continue;
    const own = block.role === 'purpose' ? 5 : 0;
    [IS_TO, AIMS, PROVIDES].forEach((said, i) => {
      const match = said.exec(passage.text);
      if (!match) return;
      const rest = trimmed(part(passage, match.index + match[0].length), '.;:');
      if (rest.text.split(/\s+/).length >= 3 && !/\bfollowing$/.test(rest.text))
        found.push({
          value: wordsOf(rest),
          from: spanOf(rest),
          score: 4 - i + own - (block.role === 'background' ? 2 : 0),
        });
    });
    if (own > 0 && /^to\s\p{Ll}/iu.test(passage.text) && block.marker === '' && /\.$/.test(passage.text)) {
      const rest = trimmed(part(passage, 3), '.;');
      found.push({ value: wordsOf(rest), from: spanOf(rest), score: 6 });
    }
  }
  const purpose = best('purpose', found).map(({ alternatives: _, ...rest }) => rest as Fact);
  return [...purpose, ...objectives(note)];
}

/** The entries listed under the objectives. */
function objectives(note: Note): Fact[] {
  let asks = false;
  const entries = note.blocks.flatMap((block): Passage[] => {
    const { passage, marker, role, isHeading } = block;
    if (isHeading || marker === '')
      asks = role === 'purpose' && /\b(?:questions?|topics|issues|themes)\b[^.]{0,60}:$/i.test(passage.text);
    const isEntry = role === 'purpose' && !isHeading && marker !== '' && !asks && !/\?$/.test(passage.text);
    return isEntry && passage.text.length <= 600 ? [trimmed(passage, ';,.')] : [];
  });
  return entries
    .map((each) => withoutAnd(each))
    .filter(({ text }) => text.length > 3)
    .map((each) => fact('objectives', wordsOf(each), spanOf(each)));
}

/** The "and" that leads to the last entry of a list. */
function withoutAnd(passage: Passage): Passage {
  return /[;,]\sand$/.test(passage.text.slice(-ENTRY))
    ? trimmed(part(passage, 0, passage.text.length - 4), ';,')
    : passage;
}
