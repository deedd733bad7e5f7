import type { PhraseKind } from './phraseKind.ts';
import type { Token } from './tagger.ts';
import { isFinite, isIn, isModal, isNounLike, isPunctuation } from './wordClasses.ts';

/** `information in which an operator`: the relative clause has no verb yet. */
function endsInsideRelative(tokens: readonly Token[], from: number, end: number): boolean {
  const opened = tokens.findLastIndex(
    (token, i) =>
      i >= from &&
      i < end &&
      (isIn('relatives', token) || isIn('subordinators', token) || /^(?:how|what|why)$/.test(token.lower)),
  );
  if (opened < 0) return false;
  for (let i = opened + 1; i < end; i += 1) {
    const token = tokens[i]!;
    if (isFinite(tokens, i) || token.lower === 'to' || (token.pos === 'VERB' && isIn('relatives', tokens[i - 1])))
      return false;
  }
  return true;
}

/** `the effects are fading, and unlike other years`: what was joined has no verb yet. */
function endsAfterJoin(tokens: readonly Token[], from: number, end: number): boolean {
  const join = tokens.findLastIndex((token, i) => i > from && i < end - 1 && token.pos === 'CCONJ');
  const next = tokens[join + 1];
  if (join < 0 || tokens[join - 1]?.text !== ',' || !next) return false;
  const opensAside =
    next.pos === 'ADP' || next.pos === 'SCONJ' || /^(?:unlike|like|while|although|as)$/.test(next.lower);
  return opensAside && next.lower !== 'of' && !tokens.slice(join, end).some((_, i) => isFinite(tokens, join + i));
}

/** `the mid -1990s`, `orchestra -level`: a word that a conversion has torn at its hyphen. */
function isTornWord(tokens: readonly Token[], end: number): boolean {
  const mark = tokens[end];
  return /^[-–]$/.test(mark?.text ?? '') && mark!.start > tokens[end - 1]!.end && tokens[end + 1]?.start === mark!.end;
}

/** `guided by two main tenets: ...`: what they are comes after the colon. */
function awaitsColon(tokens: readonly Token[], from: number, end: number): boolean {
  const isCounted = tokens.slice(Math.max(from, end - 4), end).some((token) => token.pos === 'NUM');
  return tokens[end]?.text === ':' && isCounted;
}

/** `a robust and effective`: an adjective that waits for its noun. */
function lacksHead(last: Token): boolean {
  return (
    last.pos === 'ADJ' &&
    !/^(?:online|offline|alike|worldwide|possible|available|necessary|elderly|poor|rich|vulnerable|public|private|young|old)$/.test(
      last.lower,
    )
  );
}

/** `a record year, and, not surprisingly`: adverbs between commas belong to what comes. */
function isBareAdverb(tokens: readonly Token[], from: number, end: number): boolean {
  const comma = tokens.findLastIndex((token, i) => i > from && i < end && token.text === ',');
  return comma > 0 && tokens.slice(comma + 1, end).every(({ pos, lower }) => pos === 'ADV' || lower === 'not');
}

/** `making the mandate permanent`, `keeping the network open`. */
const MAKING = /^(?:making|keeping|rendering|leaving|declaring|holding|setting)$/;

/** No phrase ends in a function word, in a verb cut from its object, or inside `between ... and`. */
export function endsWell(
  tokens: readonly Token[],
  from: number,
  end: number,
  kind: PhraseKind,
  whole: boolean,
): boolean {
  const last = tokens[end - 1]!;
  if (last.lower === 'being' && tokens[end - 2]?.lower === 'human') return true;
  if (isPunctuation(last) || isModal(last) || awaitsColon(tokens, from, end) || isTornWord(tokens, end)) return false;
  // `focus heavily | on it`
  if (!whole && kind === 'verb' && last.pos === 'ADV') return false;
  // `with a budget behind it.`: at the end of the whole phrase a pronoun may stand; whether it is resolved is asked elsewhere.
  const atPause = whole || isPunctuation(tokens[end]);
  if (
    atPause &&
    !isFinite(tokens, end) &&
    /^(?:it|them|themselves|itself|all|so|too|both|something|anything|nothing|others|else|someone)$/.test(last.lower)
  )
    return true;
  // `power that developers can get time on`
  if (whole && last.pos === 'ADP' && tokens.slice(from, end).some((token) => isIn('relatives', token))) return true;
  // `when finance is given out`
  if (
    atPause &&
    /^(?:out|off|up|down|away|back|in|on|over|through|forward|apart|behind|aside)$/.test(last.lower) &&
    // `when they draw it up`
    (tokens[end - 2]?.pos === 'VERB' ||
      (/^(?:it|them)$/.test(tokens[end - 2]?.lower ?? '') && tokens[end - 3]?.pos === 'VERB'))
  )
    return true;
  if (isIn('function', last) || (last.pos === 'ADV' && (isModal(tokens[end - 2]) || tokens[end - 2]?.pos === 'AUX')))
    return false;
  if (
    ['DET', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'AUX', 'PRON'].includes(last.pos) &&
    !/^(?:all|everyone|everybody|themselves|itself|others|'s)$/.test(last.lower)
  )
    return false;
  if (kind === 'noun' && lacksHead(last) && !(whole && MAKING.test(tokens[from]!.lower))) return false;
  if (!whole && last.pos === 'VERB' && !/(?:ed|ing|wn|en)$/.test(last.lower)) return false;
  if (!whole && last.pos === 'ADV' && isBareAdverb(tokens, from, end)) return false;
  if (!whole && (endsInsideRelative(tokens, from, end) || endsAfterJoin(tokens, from, end))) return false;
  if (!whole && (last.pos === 'ADJ' || last.pos === 'VERB' || last.pos === 'ADV') && isNounLike(tokens[end]))
    return false;
  return closesPairs(tokens, from, end);
}

/** `between ... and`, `both ... and`, `not only ... but`: no pair is left open. */
function closesPairs(tokens: readonly Token[], from: number, end: number): boolean {
  const inside = tokens.slice(from, end).map((token) => token.lower);
  const count = (word: string) => inside.filter((one) => one === word).length;
  const joined = inside.lastIndexOf('between');
  if (
    joined >= 0 &&
    !inside.slice(joined).some((word) => word === 'and' || word === 'them') &&
    tokens.slice(end).some((token) => token.lower === 'and')
  )
    return false;
  if (inside.includes('both') && count('and') === 0) return false;
  if (inside.includes('either') && count('or') === 0) return false;
  return !(inside.join(' ').includes('not only') && !inside.includes('but'));
}
