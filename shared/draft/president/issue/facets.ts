import type { InputId, PointId } from '../../../basics/ids.ts';
import type { Point } from '../../../points/point.ts';
import { stemsOf } from '../../../points/stems.ts';
import { lowerFirst } from '../../language/casing.ts';
import type { Material } from '../../material.ts';
import { voiceOf } from '../../organizations.ts';
import { isReportable } from '../../reporting/predicateText.ts';
import { printable } from './items.ts';
import type { Weighed } from './salience.ts';

/** A subject that several speakers came to, whatever they said of it: a short noun phrase with every point that names it. */
export interface Facet {
  /** Its stems in order: the same words in another number or case are the same facet. */
  key: string;
  text: string;
  stems: Set<string>;
  cites: PointId[];
  voices: Set<string>;
  inputs: Set<InputId>;
  /** Named by the set-up as a keyword of the issue. */
  isKeyword: boolean;
}

interface Found extends Omit<Facet, 'text' | 'isKeyword'> {
  surfaces: Map<string, number>;
  /** How often each article stood right before it. */
  articles: Record<Article, number>;
  /** How often marks or small words stand on both sides, as they do around a noun phrase. */
  bounded: number;
}

/** The subjects of one issue, gathered point by point. */
export class Facets {
  private readonly found = new Map<string, Found>();
  /** Those that more than one speaker came to: of all others a long meeting has thousands. */
  private readonly hot = new Set<Found>();
  private readonly printed = new Map<string, string | null>();
  private readonly keywords: Map<string, string>;

  constructor(
    private readonly material: Material,
    issue: { title: string; keywords: readonly string[] },
    points: readonly Point[],
  ) {
    this.keywords = new Map(issue.keywords.map((keyword) => [stemsOf(keyword).join(' '), keyword]));
    for (const point of points) this.add(point);
  }

  /** Takes note of what a point speaks of; what can only be quoted is left out. */
  add(point: Point): void {
    if (point.flags.length > 0 || !isReportable(point)) return;
    const input = this.material.inputOf(point);
    const seen = new Set<string>();
    for (const phrase of phrasesIn(point.verbatim, this.keywords)) {
      const found = this.found.get(phrase.key) ?? newFound(phrase.key);
      this.found.set(phrase.key, found);
      found.surfaces.set(phrase.text, (found.surfaces.get(phrase.text) ?? 0) + 1);
      if (phrase.article !== null) found.articles[phrase.article] += 1;
      if (phrase.isBounded) found.bounded += 1;
      if (seen.has(phrase.key)) continue;
      seen.add(phrase.key);
      found.cites.push(point.pointId);
      found.voices.add(voiceOf(input));
      if (found.voices.size > 1) this.hot.add(found);
      found.inputs.add(point.inputId);
    }
  }

  /** The facets that more than one speaker came to and that can be printed. */
  shared(): Facet[] {
    const out: Facet[] = [];
    for (const found of this.hot) {
      const keyword = this.keywords.get(found.key);
      if (found.bounded < 2 && !(keyword !== undefined && found.key.includes(' '))) continue;
      if (keyword === undefined && !found.key.includes(' ')) continue;
      const { key, stems, cites, voices, inputs } = found;
      const text = this.printable(textOf(found, keyword));
      if (text === null || this.material.namesSomebody(text)) continue;
      out.push({ key, stems, cites, voices, inputs, text, isKeyword: keyword !== undefined });
    }
    return out;
  }

  private printable(text: string): string | null {
    let printed = this.printed.get(text);
    if (printed === undefined) this.printed.set(text, (printed = printable(text)));
    return printed;
  }
}

function newFound(key: string): Found {
  return {
    key,
    stems: new Set(key.split(' ')),
    cites: [],
    voices: new Set(),
    inputs: new Set(),
    surfaces: new Map(),
    articles: { the: 0, a: 0, none: 0 },
    bounded: 0,
  };
}

/** The commonest spelling, with the article that most speakers gave it. */
function textOf({ surfaces, articles }: Found, keyword: string | undefined): string {
  const commonest = [...surfaces].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
  const text = keyword === undefined ? commonest : lowerFirst(keyword);
  if (/^(?:the|an?) /i.test(text)) return text;
  if (articles.the > 0 && articles.the >= Math.max(articles.a, articles.none + (/s$/.test(text) ? 1 : 0)))
    return `the ${text}`;
  return articles.a > articles.none ? `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}` : text;
}

type Article = 'the' | 'a' | 'none';

/** The article before a phrase; null where another word of the same noun phrase may stand there. */
function articleOf(before: string): Article | null {
  if (before === 'the') return 'the';
  if (before === 'a' || before === 'an') return 'a';
  return BEFORE.test(before) || !/^\p{L}/u.test(before) ? 'none' : null;
}

interface Phrase {
  key: string;
  text: string;
  article: Article | null;
  isBounded: boolean;
}

/** What may stand before a noun phrase, and after one. */
const BEFORE =
  /^(?:the|a|an|of|in|on|for|with|from|by|about|our|their|its|on|through|regarding|between|against|under|into)$/;
const AFTER =
  /^(?:of|in|for|on|to|is|are|was|were|has|have|and|or|that|which|will|can|should|must|with|from|by|as|at|but|through|needs?|remains?)$/;
/** Words that no facet holds: verbs and measures that stand before nouns. */
const NO_PART =
  /^(?:.*ing|.*ly|.*ed|many|more|most|other|new|different|various|several|own|such|key|important|main|first|second|last|next|years?|days?|months?|weeks?|people|members?|speakers?|participants?|stakeholders?|things?|ways?|support|need|use|help|make|ensure|provide|protect|promote|million|billion|thousand|per|cent)$/;
const PARTS_IN_ING =
  /^(?:building|policing|housing|funding|financing|training|learning|banking|farming|reporting|monitoring|processing|learning)$/;
const MOST_WORDS = 3;

/** Runs of two or three content words that stand like noun phrases, and the issue's own keywords. */
function* phrasesIn(text: string, keywords: ReadonlyMap<string, string>): Generator<Phrase> {
  const tokens = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’+-]*|[^\s\p{L}\p{N}]/gu) ?? [];
  for (let i = 0; i < tokens.length; i += 1) {
    for (let size = 1; size <= MOST_WORDS && i + size <= tokens.length; size += 1) {
      const words = tokens.slice(i, i + size);
      if (words.some((word) => !/^[\p{L}\p{N}]/u.test(word))) break;
      const key = stemsOf(words.join(' ')).join(' ');
      const isKeyword = keywords.has(key) && key !== '';
      if (!isKeyword && (size < 2 || !words.every(isPart) || key.split(' ').length !== size)) continue;
      if (isKeyword && stemsOf(words[0]!).length === 0) continue;
      const before = tokens[i - 1]?.toLowerCase() ?? '';
      const after = tokens[i + size]?.toLowerCase() ?? '';
      yield {
        key,
        text: i === 0 ? lowerFirst(words.join(' ')) : words.join(' '),
        article: articleOf(before),
        isBounded: BEFORE.test(before) && (AFTER.test(after) || !/^[\p{L}\p{N}]/u.test(after)),
      };
    }
  }
}

function isPart(word: string): boolean {
  const lower = word.toLowerCase();
  return /^\p{L}/u.test(word) && lower.length > 2 && (!NO_PART.test(lower) || PARTS_IN_ING.test(lower));
}

const MOST = 4;
const LEAST = 2;
const MOST_WORDS_TOLD = 14;

/** The facets that the first sentence names: those which many came to, and first those who would else stand nowhere in the paragraph. */
export function chooseFacets(
  facets: readonly Facet[],
  context: { material: Material; title: ReadonlySet<string>; heard: ReadonlySet<InputId>; prose: string },
): Weighed[] {
  const heard = new Set(context.heard);
  const chosen: Weighed[] = [];
  let words = 0;
  const candidates = facets.filter(({ stems }) => [...stems].some((stem) => !context.title.has(stem)));
  while (chosen.length < MOST) {
    const best = candidates
      .filter(
        ({ stems, text }) => !chosen.some((other) => overlaps(other.stems, stems)) && fits(text, words, chosen.length),
      )
      .map((facet) => ({ facet, value: valueOf(facet, heard, context) }))
      .sort((a, b) => b.value - a.value || (a.facet.key < b.facet.key ? -1 : 1))[0];
    if (!best || (chosen.length >= LEAST && best.value < LEAST_VALUE)) break;
    chosen.push(asItem(best.facet, best.value));
    words += best.facet.text.split(' ').length;
    for (const input of best.facet.inputs) heard.add(input);
  }
  const told = new Set(chosen.flatMap(({ inputs }) => [...inputs]));
  const fresh = [...told].filter((input) => !context.heard.has(input)).length;
  const isBroad = chosen.length > LEAST && chosen.every(({ voices }) => voices.size >= BROAD);
  return chosen.length < LEAST || (fresh < LEAST_FRESH && !isBroad) ? [] : chosen;
}

/** A first sentence that only names subjects must bring somebody in, or name what many came to. */
const LEAST_FRESH = 2;
const BROAD = 4;

const LEAST_VALUE = 1.6;

function fits(text: string, words: number, count: number): boolean {
  return count < LEAST || words + text.split(' ').length <= MOST_WORDS_TOLD;
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...b].some((stem) => a.has(stem));
}

function valueOf(
  { stems, voices, inputs, isKeyword, text }: Facet,
  heard: ReadonlySet<InputId>,
  { material, prose }: { material: Material; prose: string },
): number {
  const fresh = [...inputs].filter((input) => !heard.has(input)).length;
  const telling = [...stems].reduce((sum, stem) => sum + material.weightOf(stem), 0) / stems.size;
  return (
    0.5 * Math.log(1 + voices.size) +
    0.3 * Math.min(6, fresh) +
    0.8 * telling +
    (isKeyword ? 0.3 : 0) +
    (prose.includes(text) ? 0.7 : 0)
  );
}

function asItem({ text, cites, voices, inputs, stems }: Facet, salience: number): Weighed {
  return {
    id: cites[0]!,
    slot: 'refer',
    text,
    group: null,
    filing: 1,
    act: 'emphasize',
    cites,
    voices,
    inputs,
    stems,
    strength: 1,
    rejects: null,
    fresh: [...inputs].slice(0, 8),
    words: text.split(' ').length,
    salience,
    own: stems,
    apart: stems,
  };
}
