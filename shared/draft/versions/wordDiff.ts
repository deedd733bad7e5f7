/** A run of words that stayed, came or went. The runs that stayed or went give the old text, those that stayed or came the new one. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Longer texts are not compared word by word. */
const MOST_WORDS = 400;

/** What changed between two wordings, word by word. */
export function wordDiff(before: string, after: string): WordRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return joined(whole(before, 'removed').concat(whole(after, 'added')));
  const runs: WordRun[] = [];
  const common = commonLengths(a, b);
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: 'same', text: a[i]! });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      runs.push({ kind: 'removed', text: a[i++]! });
    else runs.push({ kind: 'added', text: b[j++]! });
  }
  return joined(runs);
}

/** Each word with the blanks before it; marks are words of their own, so that a comma more changes no word. */
function wordsOf(text: string): string[] {
  return text.match(/\s*[\p{L}\p{N}'’-]+|\s*[^\p{L}\p{N}\s]|\s+/gu) ?? [];
}

function whole(text: string, kind: WordRun['kind']): WordRun[] {
  return text === '' ? [] : [{ kind, text }];
}

/** Of each pair of endings, how many words they have in common. */
function commonLengths(a: string[], b: string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}

/** Neighbours of one kind are one run; what went stands before what came. */
function joined(runs: WordRun[]): WordRun[] {
  const out: WordRun[] = [];
  let gone = '';
  let come = '';
  const flush = () => {
    out.push(...whole(gone, 'removed'), ...whole(come, 'added'));
    gone = '';
    come = '';
  };
  for (const { kind, text } of runs) {
    if (kind === 'removed') gone += text;
    else if (kind === 'added') come += text;
    else {
      flush();
      const last = out.at(-1);
      if (last?.kind === 'same') last.text += text;
      else out.push({ kind, text });
    }
  }
  flush();
  return out;
}
