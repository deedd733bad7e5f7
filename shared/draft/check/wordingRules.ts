import { decides, endsCut, hasFirstPerson, hasQuotation, speaksForEverybody } from '../language/wording.ts';
import { breach, type Breach, type Place } from './breach.ts';
import type { BreachCode } from './breachSentences.ts';
import { isLine } from './frameSections.ts';

/** Finite verbs of the genre's frames; any other sentence must show one of its own. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|need|needs|remains?|includes?|[a-z]+ed|made|took|drew|put|set|spoke|said|brought|gave|held|stood|met|undertook)\b/i;

const SPEAKER_DECIDES =
  /\b(?:speaker|participant|delegate|[Hh]e|[Ss]he) (?:also |further )?(?:agreed|decided|adopted)\b/;
/** What no sentence says of the meeting, whatever it stands on. */
const MEETING_DECIDES =
  /\b(?:it (?:was|has been) (?:\w+ly |also )?(?:agreed|decided|resolved)|(?:everybody|everyone|(?:the |all )?(?:participants|stakeholders|speakers|delegations|delegates)|the (?:meeting|consultation|sitting)) (?:\w+ly |also |further |then )?(?:agreed|decided|adopted|resolved to)|consensus (?:was|has been) reached|agreement (?:was|has been) reached)\b/i;

const PEOPLE =
  '(?:everybody|everyone|all|they|participants|stakeholders|speakers|delegations|delegates|the (?:meeting|room|consultation|sitting))';
/** Agreement said by other words: rules can be in agreement with a treaty, people among themselves cannot. */
const IN_AGREEMENT = new RegExp(
  `\\b${PEOPLE} (?:\\w+ly |all |both )?(?:were|was|are|is|stood) (?:\\w+ly |all |now )?(?:in (?:\\w+ )?agreement|agreed|of one mind|of the same (?:view|opinion)|at one|united)\\b|\\b(?:were|was|been) (?:\\w+ly |all )?in (?:\\w+ )?agreement(?! with\\b)|\\b(?:reached|came to|arrived at) (?:an? )?(?:\\w+ )?(?:agreement|consensus|common position)\\b|\\b(?:agreement|consensus) (?:\\w+ )?(?:emerged|existed|prevailed)\\b|\\bthere (?:was|is) (?:\\w+ )?(?:agreement|consensus) (?:that|on|among)\\b`,
  'i',
);

/** Whose words a sentence uses, and whether it is one. */
export function wordingBreaches(place: Place): Breach[] {
  const { section, sentence } = place;
  const { text } = sentence;
  if (sentence.gap) return [];
  const found: Breach[] = [];
  const add = (code: BreachCode) => found.push(breach(code, place));
  const fromPeople = sentence.cites.some((cite) => !cite.startsWith('setUp.'));
  const isLineOfItsOwn = isLine(place);
  if (!isLineOfItsOwn && hasFirstPerson(text)) add('firstPerson');
  if (!isLineOfItsOwn && hasQuotation(text)) add('quotation');
  if (fromPeople && section.format === 'president' && decides(text)) add('decides');
  else if (MEETING_DECIDES.test(text) || IN_AGREEMENT.test(text)) add('decides');
  else if (fromPeople && section.format === 'secretariat' && SPEAKER_DECIDES.test(text)) add('decides');
  if (fromPeople && speaksForEverybody(text)) add('speaksForEverybody');
  if (/\b(?:One|one) stakeholder\b/.test(text)) add('oneStakeholder');
  if (!isLineOfItsOwn && isHalf(text)) add('halfSentence');
  if (hasMixedList(place)) add('mixedList');
  if (!isLineOfItsOwn && /^\(?\d+[.)]\s/.test(text)) add('typedNumber');
  return found;
}

function isHalf(text: string): boolean {
  if (!/[.:?]$/.test(text) || /^[^\p{Lu}\p{N}([]/u.test(text)) return true;
  return !FINITE.test(text) || endsCut(text);
}

/** `the need to A and the B`: in a list of the summary either every element follows "to" or "that", or none does ("opposition to" begins none). Another verb between two elements begins another list. */
function hasMixedList({ section, sentence }: Place): boolean {
  if (section.format !== 'president' || sentence.key.includes('point.')) return false;
  const elements = sentence.elements ?? [];
  const leadOf = (start: number) =>
    /\bthat $|(?<!drawn |attention |referring |referred |opposition |was expressed |opposed |objected )\bto $/.exec(
      sentence.text.slice(0, start),
    )?.[0] ?? '';
  return elements.some((element, i) => {
    const before = elements[i - 1];
    if (!before || !JOINER.test(sentence.text.slice(before.end, element.start))) return false;
    return leadOf(before.start) !== leadOf(element.start);
  });
}

const JOINER = /^[,;]?\s?(?:and |as well as )?(?:to |that |for |about )?$/;
