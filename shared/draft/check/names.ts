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
const COMPANY_FORM =
  /^(?:Inc|INC|Ltd|LTD|LLC|GmbH|GMBH|Corp|CORP|Corporation|CORPORATION|Company|Foundation|Holdings|HOLDINGS|PLC)$/;
/** In capitals throughout, and longer than most acronyms of the field. */
const SHOUTED = /^\p{Lu}{5,}$/u;
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
  /** Stands beside a business as its representative would. */
  isPerson?: true;
}

export function namesIn(text: string, evidence: Evidence): NameFound[] {
  const company = businessIn(text, textOf(evidence.setUp));
  const found = runsOf(text, company?.split(' ')[0] ?? null)
    .flatMap((run) => partsOf(run, company))
    .filter(({ words }) => !isToldHere(words, evidence))
    .map(({ words, isPerson }) => ({
      name: words.join(' '),
      isSure: words.some((word) => COMPANY_FORM.test(word)),
      ...(isPerson && { isPerson }),
    }));
  const others = found.filter(({ name }) => company === null || !name.toLowerCase().includes(company.toLowerCase()));
  return [...(company === null ? [] : [{ name: company, isSure: true }]), ...others];
}

interface Part {
  words: string[];
  isPerson?: true;
}

/** `Mary Oduya of Zorblax Inc`, `Jan Smith, Google`: who speaks for a business, and the business. */
function partsOf(run: Run, company: string | null): Part[] {
  const { words, behind, joints } = run;
  // `BRICS and UNESCO`: acronyms in a row are a name each.
  if (words.length > 1 && words.every((word) => /^\p{Lu}{2,}s?$/u.test(word) && !COMPANY_FORM.test(word)))
    return words.map((word) => ({ words: [word] }));
  const next = joints.find((at) => hasForm(words.slice(0, at)) && hasForm(words.slice(at)));
  if (next !== undefined)
    return [
      { words: words.slice(0, next) },
      ...partsOf(
        { words: words.slice(next), behind, joints: joints.flatMap((at) => (at > next ? [at - next] : [])) },
        company,
      ),
    ];
  const form = words.findIndex((word) => COMPANY_FORM.test(word));
  const named = company === null ? -1 : words.indexOf(company.split(' ')[0]!);
  const business = form > 0 ? form : named;
  const split = joints.findLast((at) => at <= business);
  if (business > 0 && split !== undefined && isPersonal(words.slice(0, split)))
    return [{ words: words.slice(0, split), isPerson: true }, { words: words.slice(split) }];
  const isBeside =
    company !== null &&
    /^, (?:of |from |at )?/.test(behind) &&
    behind.replace(/^, (?:of |from |at )?/, '').startsWith(company);
  return [isBeside && isPersonal(words) ? { words, isPerson: true } : { words }];
}

const hasForm = (words: string[]) => words.some((word) => COMPANY_FORM.test(word));

function isPersonal(words: string[]): boolean {
  return (
    (words.length === 2 || words.length === 3) &&
    words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word))
  );
}

/** The first well-known business that a text names and the set-up does not. */
export function businessIn(text: string, setUpText: string): string | null {
  const each = COMPANIES.find((known) => stands(known, text) && !stands(known, setUpText));
  if (each) return each;
  const shouted = COMPANIES.map((known) => known.toUpperCase()).filter((known) => SHOUTED.test(known));
  return shouted.find((known) => stands(known, text) && !stands(known, setUpText.toUpperCase())) ?? null;
}

/** Every text of a set-up in one. */
export function textOf(setUp: Evidence['setUp']): string {
  return textsOf(setUp).join(' ');
}

/** Capitalized words in a row; `joints` are the words before which something small stands, `behind` is what follows. */
interface Run {
  words: string[];
  joints: number[];
  behind: string;
}

function runsOf(text: string, business: string | null): Run[] {
  const runs: (Run & { end: number; start: number })[] = [];
  for (const match of text.matchAll(CAPITALIZED)) {
    const word = match[0].replace(/['’]s$|[.'’]+$/u, '');
    const last = runs.at(-1);
    const between = last && text.slice(last.end, match.index);
    const end = match.index + match[0].length;
    if (last && between !== undefined && JOINED.test(between)) {
      if (between !== ' ') last.joints.push(last.words.length);
      last.words.push(word);
      last.end = end;
      last.behind = text.slice(end);
    } else runs.push({ words: [word], joints: [], start: match.index, end, behind: text.slice(end) });
  }
  // The first word of a sentence has its capital from there, unless it has one within as well, or a name goes on behind it.
  const first = runs[0];
  const isName = first?.words.slice(1).some((word) => COMPANY_FORM.test(word) || word === business) ?? false;
  if (first?.start === 0 && !isName && !/.[-'’&]?\p{Lu}\p{Ll}|^\p{Lu}{5,}$/u.test(first.words[0]!)) {
    first.words.shift();
    first.joints = first.joints.map((at) => at - 1);
  }
  return runs.filter(({ words }) => words.length > 0);
}

function isToldHere(words: string[], evidence: Evidence): boolean {
  if (isUnitedNationsBody(words.join(' ')) || words.some((word) => PUBLIC.test(word)) || FIELD.test(words.join(' ')))
    return true;
  const own = ownWords(evidence);
  if (words.length > 1 && hasForm(words)) return words.every((word) => own.has(word));
  return words.every((word) => isKnown(word) || own.has(word) || word.split(/[-/]/).every(isKnown));
}

/** Short acronyms that are not in the tables are left to the people: most are of the field. */
function isKnown(word: string): boolean {
  if (/\d/.test(word)) return true;
  if (!/^\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/u.test(word) && !SHOUTED.test(word)) return true;
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
