import countryNames from '../../consultation/protocol/countryNames.json' with { type: 'json' };
import acronyms from '../../points/acronyms.json' with { type: 'json' };
import knownCapitals from '../../points/knownCapitals.json' with { type: 'json' };
import properNames from '../../points/properNames.json' with { type: 'json' };
import properWords from '../language/properWords.json' with { type: 'json' };
import { isUnitedNationsBody } from '../unitedNations.ts';
import companies from './companies.json' with { type: 'json' };
import type { Evidence } from './breach.ts';

/** A word with a capital, an acronym, or a name of several parts such as `Coca-Cola`. */
const CAPITALIZED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-'’&.+/]+[\p{L}\p{N}]+)*\+?/gu;
const JOINED = /^ (?:of |for |on |and |de |du |the )*$/;
const COMPANY_FORM = /^(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Company|Foundation|Holdings|PLC)$/;
/** What is called so is a process, a public body or an instrument, which an issue may name. */
const PUBLIC =
  /^(?:Action|Act|Administration|Agency|Agenda|Agreement|Assembly|Authority|Bureau|Cabinet|Charter|Commission|Commissioner|Committee|Compact|Conference|Congress|Convention|Council|Court|Covenant|Day|Decade|Declaration|Directive|Forum|Forums|Framework|Fund|Goal|Goals|Government|Governments|Guidelines|Line|Lines|Mandate|Mechanism|Meeting|Consultation|Ministry|Ministries|Minister|Nations|Office|Pact|Parliament|Parties|Plan|Platform|Principles|Process|Programme|Protocol|Rapporteur|Recommendation|Report|Resolution|Review|Secretariat|Secretary-General|Senate|State|States|Strategy|Summit|Treaty|Tribunal|Union|Vision|Week|Year)$/;

const KNOWN = new Set([...properWords, ...knownCapitals, ...Object.keys(acronyms), 'I']);
const PLACES = new Set<string>(properNames);
const COUNTRY_WORDS = new Set(Object.values(countryNames).flatMap(({ en }) => wordsOf(en)));
const COMPANIES = [...companies].sort((a, b) => b.length - a.length);

const FIELD = /^Information Society$/;

/** A name in a text that is neither the set-up's, a country, a body of the United Nations nor a process; `isSure` where it is one that may not stand there. */
export interface NameFound {
  name: string;
  isSure: boolean;
}

export function namesIn(text: string, evidence: Evidence): NameFound[] {
  const company = businessIn(text, textOf(evidence.setUp));
  const found = runsOf(text)
    .filter(({ words }) => !isToldHere(words, evidence))
    .map(({ words }) => ({ name: words.join(' '), isSure: words.some((word) => COMPANY_FORM.test(word)) }));
  const others = found.filter(({ name }) => company === null || !name.includes(company));
  return [...(company === null ? [] : [{ name: company, isSure: true }]), ...others];
}

/** The first well-known business that a text names and the set-up does not. */
export function businessIn(text: string, setUpText: string): string | null {
  return COMPANIES.find((each) => stands(each, text) && !stands(each, setUpText)) ?? null;
}

/** Every text of a set-up in one. */
export function textOf(setUp: Evidence['setUp']): string {
  return textsOf(setUp).join(' ');
}

/** Capitalized words in a row. */
function runsOf(text: string): { words: string[] }[] {
  const runs: { words: string[]; end: number; start: number }[] = [];
  for (const match of text.matchAll(CAPITALIZED)) {
    const word = match[0].replace(/['’]s$|[.'’]+$/u, '');
    const last = runs.at(-1);
    if (last && JOINED.test(text.slice(last.end, match.index))) {
      last.words.push(word);
      last.end = match.index + match[0].length;
    } else runs.push({ words: [word], start: match.index, end: match.index + match[0].length });
  }
  // The first word of a sentence has its capital from there, unless it has one within as well.
  const opening = runs[0]?.start === 0 && !/.[-'’&]?\p{Lu}\p{Ll}/u.test(runs[0].words[0]!) ? runs[0] : undefined;
  opening?.words.shift();
  return runs.filter(({ words }) => words.length > 0);
}

function isToldHere(words: string[], evidence: Evidence): boolean {
  if (isUnitedNationsBody(words.join(' ')) || words.some((word) => PUBLIC.test(word)) || FIELD.test(words.join(' ')))
    return true;
  const own = ownWords(evidence);
  return words.every((word) => isKnown(word) || own.has(word) || word.split(/[-/]/).every(isKnown));
}

/** Acronyms that are not in the tables are left to the people: most are of the field. */
function isKnown(word: string): boolean {
  if (!/^\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/u.test(word) || /\d/.test(word)) return true;
  return KNOWN.has(word) || PLACES.has(word.toLowerCase()) || COUNTRY_WORDS.has(word);
}

const told = new WeakMap<Evidence, Set<string>>();

/** The words of the set-up, of the countries of those who spoke, and of governments and international bodies among them. */
function ownWords(evidence: Evidence): Set<string> {
  const known = told.get(evidence);
  if (known) return known;
  const { setUp, inputs, names } = evidence;
  const spoken = [...inputs.values()].flatMap(({ speaker }) => {
    if (!speaker) return [];
    const { country = '', organization = '' } = speaker;
    return [country, names.mayBeNamed(organization) ? organization : ''];
  });
  const made = new Set([...textsOf(setUp), ...spoken].flatMap(wordsOf));
  told.set(evidence, made);
  return made;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function wordsOf(text: string): string[] {
  return text.match(CAPITALIZED) ?? [];
}

function stands(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + name.length] ?? ' '));
}
