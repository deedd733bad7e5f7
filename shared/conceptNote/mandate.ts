import { fact, type Note } from './note.ts';
import type { Fact, Span } from './noteReading.ts';
import { part, type Passage, spanOf, wordsOf } from './passage.ts';

const BODIES: readonly (readonly [string, RegExp, string])[] = [
  ['General Assembly', /\b(?:General Assembly|UNGA|GA)\b/, 'A'],
  ['Economic and Social Council', /\b(?:Economic and Social Council|ECOSOC)\b/, 'E'],
  ['Human Rights Council', /\b(?:Human Rights Council|HRC)\b/, 'A/HRC'],
  ['Security Council', /\bSecurity Council\b/, 'S'],
];
const PARAGRAPHS = String.raw`(?:operative\s)?(?:paragraphs?|paras?\.?)\s\d{1,3}(?:\s?(?:,|and|to|-|–)\s?\d{1,3}){0,4}`;
/** Of the United Nations, bare, or of another body: "HA/77/12", "WHA77.12". */
const OTHER_SYMBOL = String.raw`[A-Z]{2,6}(?:\/[A-Z]{2,6})?\/(?:RES\/|DEC\/)?\d{1,4}\/\d{1,4}|[A-Z]{2,5}\d{1,3}\.\d{1,3}`;
const SYMBOL = String.raw`(?:[AES]|A\/HRC)\/(?:HRC\/)?(?:RES|DEC)\/\d{1,4}\/\d{1,4}|(?:[AE]\/)?\d{1,4}\/\d{1,4}|${OTHER_SYMBOL}`;
/** "resolution A/RES/70/125", "resolutions 70/125 and 79/277 of the General Assembly"; a bare symbol with RES speaks for itself. */
const REFERENCE = new RegExp(
  String.raw`(?:\b(${PARAGRAPHS})\s(?:of|in)\s(?:the\s|its\s)?)?(?:([\p{Lu}][^.;,()\d]{0,60}?(?:\s\([A-Z]{2,8}\))?)\s)?\b([Rr]esolutions?|[Dd]ecisions?)\s\(?((?:${SYMBOL})(?:(?:,\s|\s?and\s|,\sand\s)(?:${SYMBOL})){0,5})\)?(?![\d/])(?:,?\s\(?(${PARAGRAPHS})\)?)?(?:\sof\sthe\s([\p{Lu}][\p{L}]+(?:\s(?:and\s)?[\p{Lu}][\p{L}]+){0,4}))?`,
  'gu',
);
const OTHER = new RegExp(`^(?:${OTHER_SYMBOL})$`);
const BARE = /\b(?:[AES]|A\/HRC)\/(?:HRC\/)?(?:RES|DEC)\/\d{1,4}\/\d{1,4}\b/g;
const AGENDA = new RegExp(
  String.raw`\b(${PARAGRAPHS})\sof\sthe\s([\p{Lu}][\p{L}-]+(?:\s(?:(?:for|of|on|the|and)\s){0,2}[\p{Lu}][\p{L}-]+){0,6})`,
  'gu',
);

interface Reference {
  key: string;
  value: string;
  from: Span;
  weight: number;
  /** Named for further reading: "See also decision 8/3". */
  aside?: boolean;
}

const ASIDE = /\b(?:see also|see further|cf\.?(?: also)?)\s[^;]*$/i;

/**
 * The resolutions and decisions on which the consultation rests, each once, in the words that say most. What a note only
 * says to see also is taken where it names nothing else, as concluded.
 */
export function mandateFacts(note: Note): Fact[] {
  const kept = new Map<string, Reference>();
  const asides = new Map<string, Reference>();
  for (const { passage } of note.sentences)
    for (const each of referencesIn(passage)) {
      const into = each.aside ? asides : kept;
      if ((into.get(each.key)?.weight ?? 0) < each.weight) into.set(each.key, each);
    }
  const certainty = kept.size > 0 ? 'stated' : 'inferred';
  return [...(kept.size > 0 ? kept : asides).values()]
    .slice(0, 50)
    .sort((a, b) => a.from.start - b.from.start)
    .map(({ value, from }) => fact('mandate', value, from, certainty));
}

function referencesIn(passage: Passage): Reference[] {
  const { text } = passage;
  const found: Reference[] = [];
  const add = (at: number, references: Reference[]) => {
    // An aside lasts to the end of its sentence or half of it.
    const aside = ASIDE.test(text.slice(0, at));
    found.push(...references.map((each) => ({ ...each, aside })));
  };
  for (const match of text.matchAll(REFERENCE)) {
    const end = match.index + match[0].length;
    const around: [string, string] = [
      text.slice(Math.max(0, match.index - 90), match.index),
      text.slice(end, end + 60),
    ];
    const lead = /^(?:See (?:also|further)|Cf\.?)\s/.exec(match[0])?.[0].length ?? 0;
    add(match.index + lead, read(match, spanOf(passage, match.index, end), around));
  }
  for (const match of text.matchAll(BARE))
    add(match.index, [
      named(match[0], '', '', 'resolution', spanOf(passage, match.index, match.index + match[0].length)),
    ]);
  for (const match of text.matchAll(AGENDA)) {
    if (/^(?:General|Economic|Human|Security|Council|Commission|Board)\b/.test(match[2]!)) continue;
    const whole = part(passage, match.index, match.index + match[0].length);
    add(match.index, [{ key: wordsOf(whole).toLowerCase(), value: wordsOf(whole), from: spanOf(whole), weight: 1 }]);
  }
  return found;
}

function read(match: RegExpExecArray, from: Span, [before, after]: [string, string]): Reference[] {
  const [, first = '', bodyBefore = '', kind = '', symbols = '', last = '', bodyAfter = ''] = match;
  const body =
    bodyIn(bodyBefore) ??
    (bodyAfter === '' ? undefined : (bodyIn(bodyAfter) ?? bodyAfter)) ??
    bodyIn(/^,?\s(?:the\s)\p{Lu}[^,.;]{0,40}/u.exec(after)?.[0] ?? '') ??
    lastBodyIn(before);
  const all = symbols.match(new RegExp(SYMBOL, 'g')) ?? [];
  return all.map((symbol) =>
    named(symbol, body ?? '', all.length === 1 ? first || last : '', kind.replace(/s$/, ''), from),
  );
}

const NAMED =
  /(?:\p{Lu}[\p{L}-]+\s(?:(?:of|and|on|for|the)\s){0,2}){0,5}(?:Assembly|Council|Commission|Committee|Conference|Congress|Parliament|Board|Union)\s?(?:\([A-Z]{2,8}\))?$/u;

function bodyIn(words: string): string | undefined {
  const known = BODIES.find(([, name]) => name.test(words))?.[0];
  return (
    known ??
    NAMED.exec(words)?.[0]
      .replace(/\s?\([A-Z]+\)$/, '')
      .replace(/^The\s/, '')
  );
}

/** "The Economic and Social Council adopted the resolution (E/RES/2023/3)": the body stands a little before. */
function lastBodyIn(before: string): string | undefined {
  const same = before.slice(before.search(/[^.;]*$/));
  return (
    bodyIn(same) ?? bodyIn(same.replace(/,?\s(?:in|by|through|with|under|adopted|recalls?)\s(?:its|the|a)\s$/, ''))
  );
}

function named(symbol: string, body: string, paragraphs: string, kind: string, from: Span): Reference {
  const number = /\d{1,4}[/.]\d{1,4}$/.exec(symbol)![0];
  const prefix = /^(A\/HRC|[AES])\//.exec(symbol)?.[1];
  const ofSymbol = BODIES.find(([, , letter]) => letter === prefix)?.[0];
  const isDecision = /DEC/.test(symbol) || /^decision$/i.test(kind);
  const name = [
    prefix && /RES|DEC/.test(symbol) ? (ofSymbol ?? body) : body || (ofSymbol ?? ''),
    isDecision ? 'decision' : 'resolution',
    // A symbol of another body is kept whole: nobody could tell its number from it.
    OTHER.test(symbol) ? symbol : number,
  ];
  const whole = name.filter((each) => each !== '').join(' ');
  const value = paragraphs === '' ? whole : `${paragraphs.replace(/^operative\s/, '')} of ${whole}`;
  return {
    key: `${isDecision ? 'd' : 'r'}${number}`,
    value: value.replace(/^r/, name[0] === '' ? 'R' : 'r'),
    from,
    weight: 1 + (name[0] ? 1 : 0) + (paragraphs ? 1 : 0),
  };
}
