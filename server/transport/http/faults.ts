interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  message: string;
  keys?: string[] | undefined;
}

/** How many faults are told at once: with more, the rest waits for the next try. */
const MOST_TOLD = 10;

/** What is wrong with a body, a sentence a line, each naming its place, so that a person who has never seen a schema can mend it. */
export function faultsIn(issues: Issue[]): string {
  return issues.slice(0, MOST_TOLD).map(sentenceOf).join('\n');
}

function sentenceOf({ code, path, message, keys }: Issue): string {
  const place = path.map(String).join('.');
  // A schema that has more to say of its keys says it; else zod's own message would not be a person's sentence.
  if (code === 'unrecognized_keys' && message.startsWith('Unrecognized key')) {
    const named = (keys ?? []).map((key) => `"${key}"`).join(', ');
    return `${place ? `${place}: ` : ''}${named} is not a key that is known here.`;
  }
  if (message.endsWith('received undefined')) return `"${place}" is missing.`;
  const sentence = message.endsWith('.') ? message : `${message}.`;
  return place && !sentence.startsWith(place) ? `${place}: ${sentence}` : sentence;
}
