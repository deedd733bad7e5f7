import type { SheetLine } from './readingSheet.ts';

export const JUDGEMENTS = ['usable', 'small edit', 'wrong'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** What can be wrong with a sentence, measured against its sources. */
export const CLASSES = {
  cut: 'what was said is cut off, at its beginning or its end',
  grammar: 'taken apart or joined wrongly',
  meaning: 'says something else than the source',
  act: 'an ask told as a fact, a concern as an ask, and the like',
  whose: "somebody else's view, a person or a number of voices that is not right",
  issue: 'stands under the wrong heading',
  empty: 'says nothing that a reader could use',
  reference: 'points to something that is not there',
  style: 'not how such a document says it',
  other: 'none of these; the note says what',
} as const;
export type ErrorClass = keyof typeof CLASSES;

/** A sentence as a reader judged it. */
export interface JudgedLine extends Omit<SheetLine, 'judgement' | 'class'> {
  judgement: Judgement;
  class: ErrorClass | '';
}

/** A sentence with both judgements. */
export interface Twice {
  line: JudgedLine;
  first: JudgedLine;
  second: JudgedLine;
}

/** A judged file that cannot be used, with what is wrong in it. */
export class UnusableJudgementError extends Error {}

/**
 * Reads the sheet as a reader returned it.
 * @throws UnusableJudgementError naming the lines that are not judged, or not in these words
 */
export function judgedLines(jsonLines: string, file: string): JudgedLine[] {
  const lines = jsonLines.split('\n').filter((line) => line.trim() !== '');
  const problems: string[] = [];
  const read = lines.flatMap((line, at) => {
    const parsed = parsedLine(line);
    const problem = parsed ? faultOf(parsed) : 'is no JSON';
    if (problem) problems.push(`line ${at + 1} ${problem}`);
    return parsed ?? [];
  });
  const ids = read.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  if (twice.length > 0) problems.push(`${twice.join(', ')} stands there twice`);
  if (problems.length > 0) throw new UnusableJudgementError(`${file}: ${problems.join('; ')}.`);
  return read;
}

function parsedLine(line: string): JudgedLine | null {
  try {
    return JSON.parse(line) as JudgedLine;
  } catch {
    return null;
  }
}

function faultOf({ id, hash, judgement, class: kind, note }: JudgedLine): string | null {
  if (!id || !hash) return 'has no id or no hash';
  if (!JUDGEMENTS.includes(judgement)) return `(${id}) is not judged ${JUDGEMENTS.join(', ')}, but "${judgement}"`;
  if (judgement === 'usable') return null;
  if (!Object.hasOwn(CLASSES, kind)) return `(${id}) has no class of ${Object.keys(CLASSES).join(', ')}, but "${kind}"`;
  return kind === 'other' && !note ? `(${id}) is of class other, and no note says what` : null;
}

/**
 * Puts both readings side by side.
 * @throws UnusableJudgementError if they did not read the same sentences
 */
export function sideBySide(first: readonly JudgedLine[], second: readonly JudgedLine[]): Twice[] {
  const others = new Map(second.map((line) => [line.id, line]));
  const missing = first.filter(({ id, hash }) => others.get(id)?.hash !== hash).map(({ id }) => id);
  const ids = new Set(first.map(({ id }) => id));
  const extra = second.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  if (missing.length + extra.length > 0)
    throw new UnusableJudgementError(`The two did not read the same sentences: ${[...missing, ...extra].join(', ')}.`);
  return first.map((line) => ({ line, first: line, second: others.get(line.id)! }));
}
