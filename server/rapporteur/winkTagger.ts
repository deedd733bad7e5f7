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

/** `state-of-the-art` has seven parts; what is longer is no word. */
const MOST_JOINED = 12;
const JOINING = new Set(['-', '/', '+', '+20', '+10', '+30']);

/** Joins what stands without a space around a hyphen or slash: `people-centred`, `and/or`, `WSIS+20`. The last part gives the part of speech. */
function joinHyphenated(tokens: Token[]): Token[] {
  const out: Token[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    const last = run.at(-1);
    const goesOn = last?.end === token.start && run.length < MOST_JOINED && isJoined(last, token, run.length > 1);
    if (!goesOn && last) out.push(joined(run));
    run = goesOn ? [...run, token] : [token];
  }
  return run.length > 0 ? [...out, joined(run)] : out;
}

function isJoined(last: Token, token: Token, isInside: boolean): boolean {
  if (/[-/]$/.test(last.text) && (isInside || last.text.length > 1)) return /^[\p{L}\p{N}]/u.test(token.text);
  return JOINING.has(token.text) && /[\p{L}\p{N}]$/u.test(last.text);
}

function joined(run: readonly Token[]): Token {
  const [first, ...others] = run;
  if (others.length === 0) return first!;
  const text = run.map((token) => token.text).join('');
  const lower = text.toLowerCase();
  let pos = first!.pos;
  let length = first!.text.length;
  for (const token of others) {
    length += token.text.length;
    if (!JOINING.has(token.text)) pos = compoundTag(lower.slice(0, length), token.pos);
  }
  return { text, lower, pos, lemma: lower, start: first!.start, end: run.at(-1)!.end };
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
    const next = tokens[i + 1];
    if (token.lower === 'free' && token.pos === 'ADV' && /^(?:ADJ|NOUN|PROPN)$/.test(next?.pos ?? ''))
      return { ...token, pos: 'ADJ' };
    if (!before) return token;
    if (isHeadReadAsAdjective(token, before, next) || isBaseVerbAfterPreposition(token, before, next))
      return { ...token, pos: 'NOUN' };
    if (isPlainVerb(token, before, next)) return { ...token, pos: 'VERB', lemma: token.lower };
    if (isNounReadAsVerb(token, before)) return { ...token, pos: 'NOUN' };
    return isVerbReadAsAdjective(token, before, next) ? { ...token, pos: 'VERB', lemma: token.lower } : token;
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

/** Words that look like adjectives and are, wherever they stand. */
const TRUE_ADJECTIVE =
  /(?:able|ible|ful|less|ous|ive|[^v]al|ic|ant|ent|ary|ory|ed|ing|ish|er|est|ar|ly|some|-\p{L}+)$|^(?:online|offline|open|free|new|old|poor|rich|high|low|large|small|big|wide|safe|secure|fair|young|early|late|long|short|alike|alone|more|most|many|much|few|such|same|own|due|fit|key|far|near|next|last|first|second|third|other|others|inclusive|weak|strong|true|false|clear|ready|rural|urban|remote|sure|aware|worth|like|less|little|deep|broad|narrow|full|whole|entire|diverse|complete|adequate|appropriate|legitimate|private|immediate|intimate|robust|equal|real|good|bad|best|better|great|hard|easy|simple|complex|common|human|modern|opaque|discrete|concrete|unique|mature|overdue|proper|right|wrong|live|alive|local|one|all|both|cheap|costly|slow|fast|quick|short|english|french|spanish|chinese|russian|arab|african|asian|european|american|indigenous)$/u;

/** `affordable broadband in schools`: the last word of a noun phrase is its head, not one more adjective. */
function isHeadReadAsAdjective(token: Token, before: Token, next: Token | undefined): boolean {
  if (token.pos !== 'ADJ' && token.pos !== 'X') return false;
  const opens = before.pos === 'ADJ' || (before.pos === 'DET' && token.pos === 'ADJ');
  if (!opens || TRUE_ADJECTIVE.test(token.lower)) return false;
  return next === undefined || next.pos === 'ADP' || next.pos === 'CCONJ' || /^[.,;:!?]/.test(next.text);
}

/** `about hate speech`: no verb in its base form follows a preposition. */
function isBaseVerbAfterPreposition(token: Token, before: Token, next: Token | undefined): boolean {
  return (
    token.pos === 'VERB' &&
    /^(?:about|of|for|on|in|against|from|with|by)$/.test(before.lower) &&
    token.lemma === token.lower &&
    !/(?:ed|ing)$/.test(token.lower) &&
    (next?.pos === 'NOUN' || next?.pos === 'ADJ')
  );
}

const OFTEN_READ_AS_NOUN = /^(?:own|need|face|lack|use|offer|cost|fear|want|demand|risk|waste|cause)$/;

/** `women own a phone`, `areas need support`: after a plural and before a noun phrase these are verbs. */
function isPlainVerb(token: Token, before: Token, next: Token | undefined): boolean {
  if (!OFTEN_READ_AS_NOUN.test(token.lower) || token.pos === 'VERB') return false;
  const isSubject = before.pos === 'NOUN' || before.pos === 'PROPN';
  return (
    isSubject &&
    /[^s]s$|^(?:women|men|people|children|youth)$/.test(before.lower) &&
    (/^(?:DET|ADJ|NUM)$/.test(next?.pos ?? '') ||
      (next?.pos === 'NOUN' && /^(?:own|need|face|lack)$/.test(token.lower)))
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
