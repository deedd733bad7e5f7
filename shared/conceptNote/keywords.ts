const USUAL = new Set(
  `a about above across after against all also am among an and any are around as at be been before being between both but by can could do does each either else especially even every for from further had has have he her his how however i if in including inter into is issue issues it its key may might more most much must new no nor not of on or other others our out over own particular per rather related role same session she should so some such than that the their them themselves then there these they this those through to toward towards under up upon us use was we were what when where whether which while who whom whose why will with within without would yet you your theme themes topic topics cluster matters ways means need needs make made well via etc`.split(
    ' ',
  ),
);
const LONGEST = 4;

/** The phrases of a text that carry its subject: what stands between usual words and marks, a long one word by word. At most twelve. */
export function keywordsOf(text: string): string[] {
  const runs = text
    .split(/[^\p{L}\p{N}’'+-]*[,.;:()&/“”"\t–—]+[^\p{L}\p{N}]*|\s[-]\s/u)
    .flatMap((piece) => runsOf(piece.split(/\s+/).map(bare)));
  const phrases = runs.flatMap((run) => (run.length > LONGEST ? run : [run.join(' ')]));
  return [...new Set(phrases)].filter((each) => each.length > 2 && each.length < 80).slice(0, 12);
}

function runsOf(words: string[]): string[][] {
  const runs: string[][] = [[]];
  for (const word of words)
    if (word === '' || USUAL.has(word.toLowerCase())) runs.push([]);
    else runs.at(-1)!.push(isName(word) ? word : word.toLowerCase());
  return runs.filter((run) => run.length > 0);
}

const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, '');

/** An acronym keeps its capitals. */
const isName = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word);
