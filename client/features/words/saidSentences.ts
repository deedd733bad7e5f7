/** Where the sentences of a piece of words begin and end: what a key selects. */
export function saidSentences(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\s](?:[^.!?。！？\n]|[.!?](?=\S))*(?:[.!?。！？]+|$|(?=\n))/gu)].map(
    ({ index, 0: found }) => ({
      start: index,
      end: index + found.trimEnd().length,
    }),
  );
}
