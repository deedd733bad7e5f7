/** Heads of names that are said whole once and by the head alone after that. A speaker's own group, union or office is no such name. */
const HEAD = '(?:Forum|Summit|Convention|Charter|Compact|Declaration|Agenda|Treaty|Protocol|Fund)';
const WHOLE = new RegExp(
  `\\b(?:(?!${HEAD}\\b)\\p{Lu}[\\p{L}+-]+ (?:(?:of|and|on|for|the) ){0,2}){1,5}${HEAD}\\b`,
  'gu',
);
const SHORT = new RegExp(`\\b(?<article>[Tt]he) (?<head>${HEAD})\\b(?! (?:\\p{Lu}|of|on|for)|-)`, 'gu');

/** The whole names in a text, by the position at which each is first said. */
export function wholeNamesIn(text: string): { name: string; at: number }[] {
  const found = new Map<string, number>();
  for (const { 0: match, index } of text.matchAll(WHOLE)) {
    const name = match.replace(/^(?:The|This|That|An?|In|At|On|For|By|To|From|Our) /, '');
    if (name.includes(' ') && !found.has(name)) found.set(name, index);
  }
  return [...found].map(([name, at]) => ({ name, at }));
}

/** `the Forum` with the name that the same speaker gave it before `at`; where there are two of the kind, or none, it stays. */
export function withWholeNames(sentence: string, names: readonly { name: string; at: number }[], at: number): string {
  return sentence.replace(SHORT, (short, ...match) => {
    const { article, head } = match.at(-1) as { article: string; head: string };
    const [one, ...others] = names.filter(({ name }) => name.endsWith(` ${head}`));
    return one && others.length === 0 && one.at < at && !sentence.includes(one.name) ? `${article} ${one.name}` : short;
  });
}
