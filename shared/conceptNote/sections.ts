import type { Block } from './blocks.ts';
import { part, trimmed, type Passage } from './passage.ts';

/** What a part of the note is about, by its heading or label. */
export type Role =
  | 'head'
  | 'background'
  | 'purpose'
  | 'questions'
  | 'issues'
  | 'format'
  | 'when'
  | 'where'
  | 'programme'
  | 'participation'
  | 'outcome'
  | 'chairs'
  | 'title'
  | 'theme'
  | 'convener'
  | 'length'
  | 'mode'
  | 'contact'
  | 'other';

/** A block in its section. `label` is "When" in "When: 5 May"; the passage is then what follows it. */
export interface Placed {
  passage: Passage;
  marker: string;
  role: Role;
  isHeading: boolean;
  label: string;
  apart: boolean;
  index: number;
  /** The heading under which it stands. */
  heading: string;
  /** A running head that was kept once. */
  running: boolean;
}

/** The first that fits counts: "Guiding questions and themes" asks. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['title', /^(?:title|subject|event|meeting|name of (?:the )?(?:event|meeting))$/],
  ['theme', /^(?:theme|overall theme|main theme)$/],
  ['mode', /^(?:mode|modality|mode of participation)$/],
  ['length', /^(?:duration|length)$/],
  ['questions', /\b(?:questions?|discussion points|points for discussion|points to discuss)\b/],
  [
    'programme',
    /\b(?:programme|program|agenda|timetable|run of show|order of business|running order|order of the day)\b/,
  ],
  ['issues', /\b(?:themes|issues|topics|thematic|clusters?|focus areas?|subjects|areas of focus|subject matter)\b/],
  ['purpose', /\b(?:objectives?|purpose|aims?|goals?|why)\b/],
  [
    'outcome',
    /\b(?:outcomes?|outputs?|follow-up|next steps|way forward|what happens (?:next|after\w*)|use of the results|results)\b/,
  ],
  ['convener', /\b(?:organi[sz]ers?|organi[sz]ed by|conveners?|convenors?|convened by|hosts?|hosted by|convening)\b/],
  [
    'chairs',
    /\b(?:chairs?|co-chairs?|chairpersons?|chairing|moderators?|moderation|co-facilitators?|facilitators?|speakers|panel(?:l?ists)?)\b/,
  ],
  [
    'participation',
    /\b(?:participants?|participation|registration|register|who|audience|attendance|attending|stakeholders?|taking part|joining)\b/,
  ],
  ['when', /\b(?:dates?|when|time|times|schedule|hours)\b/],
  ['where', /\b(?:venue|place|where|location|room)\b/],
  [
    'format',
    /\b(?:format|modalit(?:y|ies)|arrangements|organi[sz]ation|structure|conduct|logistics|rules|speaking|how|method)\b/,
  ],
  ['background', /\b(?:background|introduction|context|mandate|rationale|history)\b/],
  ['contact', /\b(?:contacts?|enquiries|inquiries|further information|more information)\b/],
];

export function roleOf(heading: string): Role {
  const words = heading
    .toLowerCase()
    .replace(/[:.]\s*$/, '')
    .trim();
  if (words.split(/\s+/).length > 9) return 'other';
  return ROLES.find(([, names]) => names.test(words))?.[0] ?? 'other';
}

const LABEL = /^((?:[A-Z]|\d)[\p{L}\p{N}’' /&(),-]{1,45}?)(?:\s?:\s|\t)(?=\S)/u;

export function placed(given: readonly Block[]): Placed[] {
  const blocks = withoutParagraphNumbers(given);
  const out: Placed[] = [];
  let section: Role = 'head';
  let heading = '';
  let labelled: Role | null = null;
  blocks.forEach((block, index) => {
    const { passage, marker, apart, running } = block;
    const label = LABEL.exec(passage.text.slice(0, 60));
    const named = label && label[1]!.split(/\s+/).length <= 5 ? roleOf(label[1]!) : 'other';
    if (index > 0 && !SAYS.includes(named) && isHeading(block, blocks[index + 1], section)) {
      section = /^day\b/i.test(passage.text) && section === 'programme' ? section : roleOf(passage.text);
      heading = passage.text;
      labelled = null;
      out.push({ passage, marker, apart, index, role: section, isHeading: true, label: '', running, heading });
    } else if (
      label &&
      named !== 'other' &&
      (index > 0 || ON_TOP.includes(named)) &&
      !(marker !== '' && LISTED.includes(section)) &&
      !passage.text.slice(0, 60).includes('?')
    ) {
      labelled = named;
      const rest = trimmed(part(passage, label[0].length));
      out.push({
        passage: rest,
        marker,
        apart,
        index,
        role: named,
        isHeading: false,
        label: label[1]!,
        running,
        heading,
      });
    } else {
      if (marker === '' && apart) labelled = null;
      const role = labelled ?? (leavesList(block, section, out.at(-1)) ? 'other' : section);
      out.push({ passage, marker, apart, index, role, isHeading: false, label: '', running, heading });
    }
  });
  return out;
}

/** A paragraph after the entries of a list: what it says is no part of the list. */
function leavesList({ passage, marker, apart }: Block, section: Role, last: Placed | undefined): boolean {
  if (!['questions', 'programme', 'issues'].includes(section) || marker !== '' || !apart || !last) return false;
  return (
    (last.marker !== '' || last.role === 'other') &&
    !last.isHeading &&
    /\.$/.test(passage.text) &&
    /^[^\d]|^\d+ seconds/.test(passage.text)
  );
}

/** Numbers that run on through the whole note belong to its paragraphs, and make no lists. */
function withoutParagraphNumbers(blocks: readonly Block[]): readonly Block[] {
  const numbered = blocks.filter(({ marker }) => /^\d{1,3}\.$/.test(marker));
  const runsOn = numbered.every(
    ({ marker }, i) => Number.parseInt(marker, 10) === Number.parseInt(numbered[0]!.marker, 10) + i,
  );
  const long = numbered.filter(({ passage }) => passage.text.length > 90 && !/\?$/.test(passage.text)).length;
  if (numbered.length < 4 || !runsOn || long < numbered.length * 0.6) return blocks;
  return blocks.map((block) => (numbered.includes(block) ? { ...block, marker: '' } : block));
}

/** Labels with which a note may begin; any other first line is its title. */
const ON_TOP: readonly Role[] = ['title', 'theme', 'when', 'where', 'convener'];
/** After these labels their value stands on the same line, however short it is; it heads nothing. */
const SAYS: readonly Role[] = ['where', 'mode', 'length', 'convener', 'theme'];
const LISTED: readonly Role[] = ['questions', 'issues', 'purpose', 'programme', 'chairs', 'participation', 'outcome'];

function isHeading(block: Block, next: Block | undefined, section: Role): boolean {
  const { text } = block.passage;
  const words = text.split(/\s+/);
  if (text.length > 100 || words.length > 14 || !next) return false;
  if (block.level > 0) return !/\?$/.test(text);
  const bare = text.replace(/\s?:$/, '');
  if (/[.?!;,:]$/.test(bare) || /\d{4}|@|^["“]/.test(bare)) return false;
  const role = roleOf(bare);
  const isNumbered = /^(?:[IVX]+|[A-Z]|\d{1,2}(?:\.\d{1,2})*)[.)]?$/.test(block.marker);
  // Near the top a longer line is more likely a title that holds such a word.
  if (section === 'head' && !isNumbered && !/:$/.test(text) && (words.length > 4 || /\?/.test(text))) return false;
  if (role !== 'other' && words.length <= 8 && /^\p{Lu}/u.test(bare) && !/\t/.test(text))
    return /:$/.test(text) || block.apart || isNumbered ? isPlainHeading(bare, block, next, section) : false;
  if (block.marker === '' && section !== 'head' && /\p{Lu}{4}/u.test(bare) && !/\p{Ll}/u.test(bare)) return true;
  if (block.marker === '' && section !== 'head' && block.apart && words.length <= 7 && !/[:\t]/.test(text))
    return next.apart && next.passage.text.length > 120 && !LISTED.includes(section);
  return isNumbered && !LISTED.includes(section) && next.marker === '' && next.passage.text.length > 120;
}

/** "Issues" opens a section; "Issues of data protection in practice" within a list does not. */
function isPlainHeading(bare: string, block: Block, next: Block, section: Role): boolean {
  if (
    /\b(?:is|are|was|were|will|shall|should|has|have|must|may)\b/.test(bare) &&
    !/^(?:how|what|who|when|where|why)\b/i.test(bare)
  )
    return false;
  const isItem = block.marker !== '' && LISTED.includes(section);
  if (!isItem) return true;
  return bare.split(/\s+/).length <= 4 && (next.marker === '' || startsAnew(block.marker, next.marker));
}

/** Whether the next mark begins a list of another kind: "3." and then "1." or "(a)". */
function startsAnew(marker: string, next: string): boolean {
  if (/^(?:[IVX]+|[A-Z])[.)]$/.test(marker)) return /^\(|^\d/.test(next) || !/^(?:[IVX]+|[A-Z])[.)]$/.test(next);
  return /^\(?(?:1|a|i|A)[.)]|^[•·▪◦‣–—*-]/.test(next) && marker !== next;
}
