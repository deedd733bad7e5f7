import type { Token } from './tagger.ts';
import { isBaseVerb, isNounLike, opensNounPhrase } from './wordClasses.ts';

/** `rural schools we urge governments to`: in captions without marks the next act of speech opens a new statement. */
export function startsNextAct(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:we|i)$/.test(tokens[i]!.lower) || i === 0) return false;
  const before = tokens[i - 1]!;
  if (!isNounLike(before) && before.pos !== 'ADJ' && before.pos !== 'ADV') return false;
  const verb = /^(?:also|strongly|further|therefore)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const said = tokens[verb]?.lower ?? '';
  const next = tokens[verb + 1];
  if (/^(?:call|appeal)$/.test(said)) return /^(?:for|on|upon)$/.test(next?.lower ?? '');
  if (/^(?:are|am)$/.test(said)) return /^(?:concerned|worried|alarmed|convinced|committed)$/.test(next?.lower ?? '');
  if (/^(?:must|should)$/.test(said)) return isBaseVerb(next) && opensObject(tokens, verb + 2);
  return (
    /^(?:urge|propose|recommend|suggest|support|welcome|stress|emphasi[sz]e|highlight|underline|encourage|invite|believe|request|need)$/.test(
      said,
    ) &&
    (opensNounPhrase(next) || /^(?:that|to)$/.test(next?.lower ?? '')) &&
    !(said === 'need' && next?.lower === 'to' && !opensNounPhrase(tokens[verb + 3]))
  );
}

/** `teachers in villages`, not `this year` nor `the soonest`. */
function opensObject(tokens: readonly Token[], at: number): boolean {
  if (!opensNounPhrase(tokens[at]) || /^(?:this|these|every|next|today|first)$/.test(tokens[at]!.lower)) return false;
  return tokens.slice(at, at + 3).some((token) => isNounLike(token));
}
