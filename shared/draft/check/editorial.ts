import { houseStyle } from '../language/houseStyle.ts';
import { breach, type Breach, type Place } from './breach.ts';
import type { BreachCode } from './breachSentences.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WRONG_DATE = new RegExp(
  `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b|\\b\\d{1,2}(?:st|nd|rd|th) (?:of )?${MONTH}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b`,
);
/** A lone figure that counts something: no part of a date, a range, a reference or a measure. */
const SMALL = new RegExp(
  `(?<![\\w.,/+#&-]|\\b(?:issues?|items?|articles?|paragraphs?|paras?|goals?|targets?|sections?|chapters?|annex|phases?|levels?|rules?|resolutions?|days?|versions?|options?|part|no\\.|figure|table|question) )[1-9](?![\\w.,/:+-]\\d|[\\w/+%-]| ?per cent| ${MONTH}|(?:-| to )\\d)`,
  'i',
);
const LARGE =
  /(?<=\S\s)\b(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b(?!-)/i;
const UN = /\bU\.?N\.?(?![\w'-])/;

/** The United Nations' rules of spelling and figures, as advice: the words of a person stay theirs. */
export function editorialBreaches(place: Place): Breach[] {
  const { text, gap } = place.sentence;
  if (gap || place.section.sectionId === 'title') return [];
  const found: Breach[] = [];
  const add = (code: BreachCode, word?: string) => found.push(breach(code, place, word === undefined ? {} : { word }));
  found.push(...spellings(place));
  if (UN.test(text) && houseStyle(text) !== houseStyle(text.replace(UN, '')))
    addIfWritten(text, () => add('spelling.unitedNations'));
  const acronym = /\b(?:\p{Lu}\.){2,}/u.exec(text.replace(/\bU\.N\./g, ''))?.[0];
  if (acronym) add('spelling.acronym', acronym);
  const possessive = /\b\p{Lu}{2,}s?['’]s?\b/u.exec(text)?.[0];
  if (possessive) add('spelling.possessive', possessive);
  if (/\d\s?%|\bpercent\b/i.test(text)) add('figures.perCent');
  const date = WRONG_DATE.exec(text)?.[0];
  if (date) add('figures.date', date);
  const small = SMALL.exec(text.replace(WRONG_DATE, ''))?.[0];
  if (small) add('figures.small', small);
  const large = LARGE.exec(text)?.[0];
  if (large) add('figures.large', large);
  const thousands = /(?<![\w.,/-])(?!(?:19|20|21)\d\d(?!\d))\d{4,}(?![\w/-])/.exec(text)?.[0];
  if (thousands) add('figures.thousands', thousands);
  if (/^\d/.test(text) && !/^\d+[.)]\s/.test(text)) add('figures.start');
  return found;
}

/** Bodies whose own name begins with "UN" keep it. */
function addIfWritten(text: string, add: () => void): void {
  if (houseStyle(text).split('United Nations').length > text.split('United Nations').length) add();
}

function spellings(place: Place): Breach[] {
  const words = new Set(place.sentence.text.match(/[\p{L}][\p{L}-]+/gu) ?? []);
  return [...words].flatMap((word) => {
    const right = houseStyle(word);
    return right === word || right.includes(' ') || UN.test(word)
      ? []
      : [breach('spelling.word', place, { word, right })];
  });
}
