/** What a person answered about a passage of the meeting. */
export interface HumanNote {
  question: string;
  answer: string;
  /** Turns from 0, both included; none where it is about the whole. */
  turns: { from: number; to: number }[];
}

const NOTE = /^Q: (?<question>.*?)(?: \[turns (?<turns>\[\[.*\]\])\])?\nA: (?<answer>.*)$/gm;

/** Questions and answers of a summary.txt made from QMSum. */
export function humanNotes(summary: string): HumanNote[] {
  return [...summary.matchAll(NOTE)].map(({ groups }) => ({
    question: groups!['question']!,
    answer: groups!['answer']!,
    turns: [...(groups!['turns'] ?? '').matchAll(/\['(\d+)', '(\d+)'\]/g)].map(([, from, to]) => ({
      from: Number(from),
      to: Number(to),
    })),
  }));
}

/** Of these speakers the one whom the question means, else the one with whom the answer begins; null if it is about nobody in particular. */
export function speakerMeant({ question, answer }: HumanNote, speakers: readonly string[]): string | null {
  const named = (text: string) =>
    speakers.find((name) => new RegExp(`(?<!\\p{L})${name.split(' ').at(-1)!}(?!\\p{L})`, 'u').test(text));
  const opening = answer.split(' ').slice(0, 4).join(' ');
  return named(question) ?? (question.startsWith('What did ') ? named(opening) : undefined) ?? null;
}
