import type { Point } from './point.ts';

/** `a number options`, `principles regarding in governance`: the words were torn where they were written. */
const BROKEN =
  /^(?:a|an) (?:number|range|set|series|variety|couple) (?!of\b)\p{L}|\b(?:regarding|concerning|among|between) (?:in|on|of|for|at|with|by)\b/iu;
/** `remain vigilant`, `continue working hard`, `move forward together`: nothing is said of what is to be done. */
const IDLE_VERB =
  /^(?:remain|stay|be|become|act|do|move|go|continue|carry|keep|work|proceed)(?: (?:on|to|as|forward|ahead|together|further|more|better|now|hard|harder|working|going|acting|moving|doing|vigilant|careful|cautious|alert|ready|prepared|united|strong|focused|patient|calm|ambitious|bold|brave|optimistic|hopeful|honest|clear|\p{L}+ly))+$/iu;
/** `commit to the necessary work`: on what is not said. */
const IDLE_OBJECT =
  /^(?:commit to|do|carry out|continue|support|take|undertake) (?:(?:the|all|any|some|this) )?(?:(?:necessary|good|hard|important|needed|right|required) )*(?:work|action|steps?|measures?|efforts?)\b(?! (?:of|on|to|for|with|against|in|that|which|by))/iu;
/** Nouns that hold what is said behind them. */
const CARRIER =
  /^(?:(?:a|an|the|some|several|various|different|certain|following|basic|key|number|set|list|range|series|variety|of|concrete|specific|possible|new|other) )*(?:options?|principles?|points?|ideas?|ways?|steps?|measures?|proposals?|recommendations?|suggestions?|outputs?|actions?|elements?|areas?|issues?|reforms?|changes?)\b/iu;
const WHAT_THEY_ARE = /^\s*(?:,? ?(?:such as|including|namely|like|i\.e\.|e\.g\.|for example)\b|:)/i;

/** `the role of libraries`: in what, was cut off. */
const ROLE = /^(?:the )?(?:\w+ )?(?:role|part|place) of (?!.*\b(?:in|as|for|to|within)\b)[^,]+$/iu;
const IN_WHAT = /^,? (?:in|as|for|to|within)\b/i;

/** True for an element that is no statement by itself, by its own words or because what it holds was cut off. */
export function saysNothing({ shape, text }: NonNullable<Point['element']>, verbatim: string): boolean {
  if (BROKEN.test(text) || (shape === 'verb' && (IDLE_VERB.test(text) || IDLE_OBJECT.test(text)))) return true;
  if (shape !== 'noun') return false;
  const at = verbatim.toLowerCase().indexOf(text.toLowerCase());
  if (at >= 0 && ROLE.test(text) && IN_WHAT.test(verbatim.slice(at + text.length))) return true;
  return CARRIER.test(text) && at >= 0 && WHAT_THEY_ARE.test(verbatim.slice(at + text.length));
}
