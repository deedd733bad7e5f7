import type { SetUp } from '../consultation/setUp.ts';
import { lowerFirst, upperFirst } from './language/casing.ts';
import { datesInWords, monthInWords } from './language/dates.ts';
import { houseStyle } from './language/houseStyle.ts';
import { joinWords } from './language/joinList.ts';
import { wordCount } from './language/wording.ts';

/** The mandate as the documents use it: references to cite in a sentence, and sentences that stand by themselves. */
export function mandateOf(setUp: SetUp): { cited: string[]; sentences: string[] } {
  const entries = setUp.mandate.map((entry) => entry.trim()).filter((entry) => entry !== '');
  const isSentence = (entry: string) => /[.]$/.test(entry) && wordCount(entry) > 6;
  return {
    cited: entries.filter((entry) => !isSentence(entry)).map((entry) => referenceOf(entry.replace(/[.;]$/, ''))),
    sentences: entries.filter(isSentence),
  };
}

/** `the order of reference`, `the announcement of the meeting`; `General Assembly resolution 70/125` and `decision 3/2` stand without article. */
function referenceOf(entry: string): string {
  if (/^(?:the|a|an|its|their|paragraphs?|articles?|rules?|sections?)\s/i.test(entry)) return lowerFirst(entry);
  const [first = '', second = ''] = entry.split(/\s+/);
  const isNumbered = /^\p{Ll}?[\p{L}-]+$/u.test(first) && /\p{N}/u.test(second);
  if (/^\p{Ll}/u.test(first)) return isNumbered ? entry : `the ${entry}`;
  // A capital that only opens the entry: what follows it is common.
  return /^(?:of|by|on|from|given|issued)$/.test(second) ? `the ${lowerFirst(entry)}` : entry;
}

/** References stand side by side: an "and" within a name of a body does not confuse them. */
export function references(texts: string[]): string {
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

/** `the President of the General Assembly`. */
export function withThe(name: string): string {
  const whole = asBodyName(name);
  return /^(?:the|a|an)\s/i.test(whole) ? lowerFirst(whole) : `the ${whole}`;
}

const BODY =
  '(?:committee|commission|council|working group|group|board|panel|task force|assembly|conference|bureau|secretariat)';
const HALF_WRITTEN = new RegExp(
  `^((?:the )?\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+)?? )(${BODY})(?:( on | for )(.*)|\\b(.*))$`,
  'u',
);

/** A body whose name was written with its first capital only: `Special committee on the pandemic` is the Special Committee on the Pandemic. */
function asBodyName(name: string): string {
  const [, start, head, on, topic, rest = ''] = HALF_WRITTEN.exec(name) ?? [];
  if (start === undefined || head === undefined || /\b(?:of|on|for)\b/.test(start)) return name;
  return start + capitals(head) + (on ? on + capitals(topic ?? '') : rest);
}

function capitals(words: string): string {
  return words.replace(/(?<![\p{L}'-])(?!(?:the|a|an|of|and|or|in|on|for|to)(?![\p{L}-]))\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
}

/** `on 9-10 June 2025`, or nothing where no date is known. */
export function onDates(setUp: SetUp): string {
  const dates = datesInWords(setUp.dates);
  return dates === '' ? '' : ` on ${dates}`;
}

/** `in Nairobi`, `at the Palais`: a building reads after "at", a town after "in". */
export function inPlace(place: string): string {
  if (place === '') return '';
  return /\b(?:Headquarters|Hall|Palais|Palace|Cent(?:er|re)|Hotel|University|House|Office|Building|Secretariat)\b/.test(
    place,
  )
    ? ` at ${place}`
    : ` in ${place}`;
}

/** `to collect the views of stakeholders`: the purpose after a verb like "aimed"; null where it is a sentence of its own. */
export function aimOf(setUp: SetUp): { aim: string } | { sentence: string } | null {
  const purpose = houseStyle(setUp.purpose ?? '').replace(/[.;]$/, '');
  if (purpose === '') return null;
  const first = purpose.split(' ')[0]!;
  if (/^to$/i.test(first)) return { aim: lowerFirst(purpose) };
  if (/^(?:the|a|an|this|these|it|its)$/i.test(first))
    return /\b(?:is|was|are|aims?|aimed|will|seeks?|provides?)\b/.test(purpose)
      ? { sentence: `${upperFirst(purpose)}.` }
      : { aim: `at ${lowerFirst(purpose)}` };
  if (/ing$/i.test(first)) return { aim: `at ${lowerFirst(purpose)}` };
  return { aim: `to ${lowerFirst(purpose)}` };
}

/** `in December 2025` or `on 16 December 2025`, after the name of the later outcome. */
export function laterOutcomeOf(setUp: SetUp): { name: string; when: string } | null {
  const later = setUp.laterOutcome;
  if (!later?.name.trim()) return null;
  const date = monthInWords(later.date);
  const preposition = /^\d{1,2} /.test(date) ? 'on' : 'in';
  return { name: withThe(later.name.trim()), when: date === '' ? '' : ` ${preposition} ${date}` };
}

/** `civil society, academia and the private sector`. */
export function audienceOf(setUp: SetUp): string | null {
  const groups = (setUp.audienceGroups ?? []).map((group) => lowerFirst(group.trim())).filter((group) => group !== '');
  return groups.length > 0 ? joinWords(groups) : null;
}

/** The chairs by title, name and country. */
export function chairsOf(setUp: SetUp): string {
  return joinWords(
    setUp.chairs.map(
      ({ honorific, name, country }) => [honorific, name].filter(Boolean).join(' ') + (country ? ` of ${country}` : ''),
    ),
  );
}
