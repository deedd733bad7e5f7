import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Tagger, Token } from '#shared/points/tagger.ts';

type Nlp = ReturnType<typeof winkNLP>;

/** A tagger over wink-nlp's small English model (4 MB, no network). Loading takes about 0.2 s, so make one per worker. */
export function createWinkTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return { tag: (text) => repaired(joinHyphenated(readTokens(nlp, text))) };
}

function readTokens(nlp: Nlp, text: string): Token[] {
  const { its } = nlp;
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as unknown as string[];
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
  const out: Token[] = [];
  let from = 0;
  values.forEach((value, i) => {
    const start = text.indexOf(value, from);
    // wink drops control characters; a token it rewrote is left out rather than misplaced.
    if (start < 0 || value.trim() === '') return;
    from = start + value.length;
    const pos = (tags[i] ?? 'X') as PartOfSpeech;
    out.push({
      text: value,
      lower: value.toLowerCase(),
      pos,
      lemma: lemmas[i] ?? value.toLowerCase(),
      start,
      end: from,
    });
  });
  return out;
}

const JOINING = new Set(['-', '/', '+', '+20', '+10', '+30']);

/** Joins what stands without a space around a hyphen or slash: `people-centred`, `and/or`, `WSIS+20`. The last part gives the part of speech. */
function joinHyphenated(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (last && last.end === token.start && isJoined(last, token)) out[out.length - 1] = joined(last, token);
    else out.push(token);
  }
  return out;
}

function isJoined(last: Token, token: Token): boolean {
  const lastCharacter = last.text.slice(-1);
  if (/[-/]/.test(lastCharacter) && last.text.length > 1) return /^[\p{L}\p{N}]/u.test(token.text);
  return JOINING.has(token.text) && /[\p{L}\p{N}]$/u.test(last.text);
}

function joined(last: Token, token: Token): Token {
  const text = last.text + token.text;
  const lower = text.toLowerCase();
  const isMark = JOINING.has(token.text);
  return {
    text,
    lower,
    pos: isMark ? last.pos : compoundTag(lower, token.pos),
    lemma: lower,
    start: last.start,
    end: token.end,
  };
}

/** A participle after a hyphen makes an adjective (`people-centred`), and/or stays a conjunction. */
function compoundTag(lower: string, pos: PartOfSpeech): PartOfSpeech {
  if (lower === 'and/or') return 'CCONJ';
  // `back-up`, `follow-up`, `trade-off`
  if (/-(?:up|ups|off|offs|out|outs|down|over)$/.test(lower)) return 'NOUN';
  return pos === 'VERB' || pos === 'ADP' || pos === 'ADV' ? 'ADJ' : pos;
}

/** Mends what the small model gets wrong often. */
function repaired(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    if (!before) return token;
    if (isPlainVerb(token, before, tokens[i + 1])) return { ...token, pos: 'VERB', lemma: token.lower };
    if (isNounReadAsVerb(token, before)) return { ...token, pos: 'NOUN' };
    return isVerbReadAsAdjective(token, before, tokens[i + 1]) ? { ...token, pos: 'VERB', lemma: token.lower } : token;
  });
}

/** `longer licences`, `the reports`, `to islands`. */
function isNounReadAsVerb(token: Token, before: Token): boolean {
  if (token.pos !== 'VERB' || !/[^s]s$/.test(token.lower)) return false;
  const modifies =
    before.pos === 'ADP' ||
    before.lower === 'to' ||
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    (before.pos === 'ADV' && /er$/.test(before.lower) && !/^(?:n?ever)$/.test(before.lower));
  return modifies && !/^(?:that|this|all|each|which|who|other)$/.test(before.lower);
}

/** `women own a phone`, `areas need support`: after a plural and before a noun phrase these two are verbs. */
function isPlainVerb(token: Token, before: Token, next: Token | undefined): boolean {
  if (!/^(?:own|need)$/.test(token.lower) || token.pos === 'VERB' || before.pos !== 'NOUN') return false;
  return (
    /[^s]s$|^(?:women|men|people|children|youth)$/.test(before.lower) && /^(?:DET|ADJ|NOUN|NUM)$/.test(next?.pos ?? '')
  );
}

/** `to close the gap`, `must open their data`. */
function isVerbReadAsAdjective(token: Token, before: Token, next: Token | undefined): boolean {
  const takesVerb =
    (before.lower === 'to' && before.pos === 'PART') ||
    before.lower === 'us' ||
    /^(?:must|should|can|could|will|would)$/.test(before.lower);
  return (
    takesVerb &&
    !/s$/.test(token.lower) &&
    (token.pos === 'ADJ' || token.pos === 'NOUN') &&
    (next?.pos === 'DET' || /^(?:its|their)$/.test(next?.lower ?? ''))
  );
}
