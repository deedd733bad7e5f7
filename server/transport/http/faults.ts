interface Issue {
  code?: string | undefined;
  path: PropertyKey[];
  message: string;
  keys?: string[] | undefined;
  /** Of a wrong type: the right one. */
  expected?: string | undefined;
  /** Of a wrong choice: the right ones. */
  values?: readonly unknown[] | undefined;
}

/** How many faults are told at once: with more, the rest waits for the next try. */
const MOST_TOLD = 10;

/** What is wrong with a body, a sentence a line, each naming its place, so that a person who has never seen a schema can mend it. */
export function faultsIn(issues: Issue[]): string {
  return issues.slice(0, MOST_TOLD).map(sentenceOf).join('\n');
}

/** What zod calls a type, in words. */
const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with keys',
};

function sentenceOf(issue: Issue): string {
  const { code, path, keys } = issue;
  const message = inWords(issue);
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

/** Zod's own message of a wrong type or choice, as a sentence; whatever a schema says itself stays. */
function inWords({ message, expected, values }: Issue): string {
  if (message.endsWith('received undefined')) return message;
  const kind = KINDS[expected ?? ''];
  if (message.startsWith('Invalid input: expected ') && kind) return `This has to be ${kind}.`;
  if (message.startsWith('Invalid option: ') && values) return `This has to be one of: ${values.join(', ')}.`;
  return message;
}
