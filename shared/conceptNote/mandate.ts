import { fact, type Note } from './note.ts';
import type { Fact, Span } from './noteReading.ts';
import { part, spanOf, wordsOf } from './passage.ts';

const BODIES: readonly (readonly [string, RegExp, string])[] = [
  ['General Assembly', /\b(?:General Assembly|UNGA|GA)\b/, 'A'],
  ['Economic and Social Council', /\b(?:Economic and Social Council|ECOSOC)\b/, 'E'],
  ['Human Rights Council', /\b(?:Human Rights Council|HRC)\b/, 'A/HRC'],
  ['Security Council', /\bSecurity Council\b/, 'S'],
];
const PARAGRAPHS = String.raw`(?:operative\s)?(?:paragraphs?|paras?\.?)\s\d{1,3}(?:\s?(?:,|and|to|-|–)\s?\d{1,3}){0,4}`;
const SYMBOL = String.raw`(?:[AES]|A\/HRC)\/(?:HRC\/)?(?:RES|DEC)\/\d{1,4}\/\d{1,4}|(?:[AE]\/)?\d{1,4}\/\d{1,4}`;
/** "resolution A/RES/70/125", "resolutions 70/125 and 79/277 of the General Assembly"; a bare symbol with RES speaks for itself. */
const REFERENCE = new RegExp(
  String.raw`(?:\b(${PARAGRAPHS})\s(?:of|in)\s(?:the\s|its\s)?)?(?:([\p{Lu}][^.;,()\d]{0,60}?(?:\s\([A-Z]{2,8}\))?)\s)?\b([Rr]esolutions?|[Dd]ecisions?)\s\(?((?:${SYMBOL})(?:(?:,\s|\s?and\s|,\sand\s)(?:${SYMBOL})){0,5})\)?(?![\d/])(?:,?\s\(?(${PARAGRAPHS})\)?)?(?:\sof\sthe\s([\p{Lu}][\p{L}]+(?:\s(?:and\s)?[\p{Lu}][\p{L}]+){0,4}))?`,
  'gu',
);
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
}

/** The resolutions and decisions on which the consultation rests, each once, in the words that say most. */
export function mandateFacts(note: Note): Fact[] {
  const found: Reference[] = [];
  for (const { passage } of note.sentences) {
    for (const match of passage.text.matchAll(REFERENCE)) {
      const span = spanOf(passage, match.index, match.index + match[0].length);
      found.push(
        ...read(match, span, [
          passage.text.slice(Math.max(0, match.index - 90), match.index),
          passage.text.slice(match.index + match[0].length, match.index + match[0].length + 60),
        ]),
      );
    }
    for (const match of passage.text.matchAll(BARE))
      found.push(named(match[0], '', '', 'resolution', spanOf(passage, match.index, match.index + match[0].length)));
    for (const match of passage.text.matchAll(AGENDA)) {
      if (/^(?:General|Economic|Human|Security|Council|Commission|Board)\b/.test(match[2]!)) continue;
      const whole = part(passage, match.index, match.index + match[0].length);
      found.push({ key: wordsOf(whole).toLowerCase(), value: wordsOf(whole), from: spanOf(whole), weight: 1 });
    }
  }
  const kept = new Map<string, Reference>();
  for (const each of found)
    if ((kept.get(each.key)?.weight ?? 0) < each.weight) kept.set(each.key, { ...each, from: each.from });
  return [...kept.values()]
    .slice(0, 50)
    .sort((a, b) => a.from.start - b.from.start)
    .map(({ value, from }) => fact('mandate', value, from));
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
  return bodyIn(same);
}

function named(symbol: string, body: string, paragraphs: string, kind: string, from: Span): Reference {
  const number = /\d{1,4}\/\d{1,4}$/.exec(symbol)![0];
  const prefix = /^(A\/HRC|[AES])\//.exec(symbol)?.[1];
  const ofSymbol = BODIES.find(([, , letter]) => letter === prefix)?.[0];
  const isDecision = /DEC/.test(symbol) || /^decision$/i.test(kind);
  const name = [
    /RES|DEC/.test(symbol) ? (ofSymbol ?? body) : body || (ofSymbol ?? ''),
    isDecision ? 'decision' : 'resolution',
    number,
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
