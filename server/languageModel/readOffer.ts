import type { OfferedSentence } from '#shared/draft/guard/guardSentence.ts';

const MOST_SENTENCES = 40;
const MOST_CITES = 100;

/**
 * The sentences in a model's answer; null where there is no list of them. Of broken JSON every sentence that is whole by itself is
 * taken and nothing is mended: what is taken is guarded like any other.
 */
export function readOffer(text: string): OfferedSentence[] | null {
  const answer = text.split('</think>').at(-1)!;
  const whole = parsed(answer.trim());
  const list = isObject(whole) && Array.isArray(whole['sentences']) ? whole['sentences'] : wholeObjectsIn(answer);
  return list && list.slice(0, MOST_SENTENCES).flatMap(offered);
}

function offered(value: unknown): OfferedSentence[] {
  if (!isObject(value)) return [];
  const { slot, text, cites } = value;
  if (typeof slot !== 'string' || typeof text !== 'string' || !Array.isArray(cites)) return [];
  if (cites.length > MOST_CITES || !cites.every((cite) => typeof cite === 'string')) return [];
  return [{ slot, text: text.trim(), cites: [...new Set(cites as string[])] }];
}

/** The objects of the list that can be read each by itself, up to where it breaks off. */
function wholeObjectsIn(answer: string): unknown[] | null {
  const start = /"sentences"\s*:\s*\[/.exec(answer);
  if (!start) return null;
  const rest = answer.slice(start.index + start[0].length);
  const found: unknown[] = [];
  let opened = -1;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < rest.length; at += 1) {
    const char = rest[at];
    if (inText) {
      if (char === '\\') at += 1;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === '{') {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push(parsed(rest.slice(opened, at + 1)));
    } else if (char === ']' && depth === 0) break;
  }
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
