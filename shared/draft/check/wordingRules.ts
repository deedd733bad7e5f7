import { breach, type Breach, type Place } from './breach.ts';
import { decides, endsCut, hasFirstPerson, hasQuotation, speaksForEverybody } from '../language/wording.ts';

/** Finite verbs of the genre's frames; any other sentence must show one of its own. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|need|needs|remains?|includes?|[a-z]+ed|made|took|drew|put|set|spoke|said|brought|gave|held|stood|met)\b/i;
/** Sections whose lines are no sentences. */
const LINES = new Set(['title']);

/** Whose words a sentence uses, and whether it is one. */
export function wordingBreaches(place: Place): Breach[] {
  const { section, sentence } = place;
  const { text } = sentence;
  if (sentence.gap) return [];
  const found: Breach[] = [];
  const add = (rule: Breach['rule'], message: string) => found.push(breach(rule, place, message));
  const fromPeople = sentence.cites.some((cite) => !cite.startsWith('setUp.'));
  const isLine = LINES.has(section.sectionId) || sentence.key.startsWith('question');
  if (!isLine && hasFirstPerson(text)) add('firstPerson', 'Speaks in the first or second person.');
  if (!isLine && hasQuotation(text)) add('quotation', 'Quotes; the prose reports.');
  if (fromPeople && section.format === 'president' && decides(text))
    add('decides', 'Says that something was agreed, decided or adopted.');
  if (
    fromPeople &&
    section.format === 'secretariat' &&
    /\b(?:speaker|participant|delegate|[Hh]e|[Ss]he) (?:also |further )?(?:agreed|decided|adopted)\b/.test(text)
  )
    add('decides', 'Says that something was agreed, decided or adopted.');
  if (fromPeople && speaksForEverybody(text)) add('speaksForEverybody', 'Speaks for everybody.');
  if (/\b(?:One|one) stakeholder\b/.test(text)) add('oneStakeholder', 'Says "one stakeholder".');
  if (!isLine && isHalf(text)) add('halfSentence', 'Is no whole sentence.');
  if (hasMixedList(place)) add('mixedList', 'Mixes shapes in one list.');
  return found;
}

function isHalf(text: string): boolean {
  if (!/[.:?]$/.test(text) || /^[^\p{Lu}\p{N}([]/u.test(text)) return true;
  return !FINITE.test(text) || endsCut(text);
}

/** `the need to A and the B`: in a list of the summary either every element follows "to" or "that", or none does. Another verb between two elements begins another list. */
function hasMixedList({ section, sentence }: Place): boolean {
  if (section.format !== 'president' || sentence.key.includes('point.')) return false;
  const elements = sentence.elements ?? [];
  const leadOf = (start: number) =>
    /(?<!drawn |attention |referring |referred )\b(to|that) $/.exec(sentence.text.slice(0, start))?.[1] ?? '';
  return elements.some((element, i) => {
    const before = elements[i - 1];
    if (!before || !JOINER.test(sentence.text.slice(before.end, element.start))) return false;
    return leadOf(before.start) !== leadOf(element.start);
  });
}

const JOINER = /^[,;]?\s?(?:and |as well as )?(?:to |that |for |about )?$/;
