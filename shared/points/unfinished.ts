import type { Parsed } from './phrases.ts';
import { isIn, isModal } from './wordClasses.ts';

/** True for a sentence without a closing mark that ends where none can end: `a fairer, more inclusive and prosperous`. Captions often lack marks, so a complete one passes. */
export function breaksOff({ text, tokens }: Parsed): boolean {
  if (/[.!?;:…"”')]$/u.test(text.trimEnd())) return false;
  const last = tokens.at(-1);
  if (!last) return false;
  if (isModal(last) || ['DET', 'CCONJ', 'SCONJ', 'AUX'].includes(last.pos)) return true;
  if (last.pos === 'ADP')
    return !/^(?:in|on|out|up|off|down|over|by|through|about|for|with|from|of|to|behind|aside|apart)$/.test(last.lower);
  if (isIn('function', last) && last.pos !== 'PRON')
    return !/^(?:so|too|well|all|both|more|not|it|them|us)$/.test(last.lower);
  if (last.pos !== 'ADJ' || /^(?:online|offline|worldwide|alike)$/.test(last.lower)) return false;
  const before = tokens.slice(Math.max(0, tokens.length - 6), -1);
  return !before.some(
    (token) => token.pos === 'AUX' || /^(?:the|remains?|becomes?|makes?|online|offline)$/.test(token.lower),
  );
}
