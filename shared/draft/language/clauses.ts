/** Words that tie a clause to what was said before it: in a report the clause stands alone. */
const TIES =
  'therefore|thus|hence|consequently|accordingly|moreover|furthermore|meanwhile|in addition|as a result|for this reason|at the same time|on the other hand';
const AT_START = new RegExp(`^(?:${TIES}),?\\s+`, 'i');
const INSIDE = new RegExp(
  `,\\s(?:${TIES}),(?=\\s)|(?<=\\b(?:should|must|can|could|may|will|would|is|are|be|has|have|and))\\s(?:therefore|thus|hence|consequently|accordingly)(?=\\s)|(?<=\\b(?:should|must|could|would))\\salso(?=\\s)`,
  'gi',
);

/** The clause without what ties it to its neighbours: `should therefore be` becomes `should be`. */
export function withoutTies(text: string): string {
  return text.replace(AT_START, '').replace(INSIDE, '');
}

/** Asyndetic lists get their "and": `jobs, transcription, the call centre`, `freeze rents, cut fees, enforce deferrals`. */
export function withLastAnd(text: string): string {
  const parts = text.split(', ');
  const last = parts.at(-1)!;
  const before = parts.slice(0, -1);
  if (
    before.length === 0 ||
    /^(?:and|or|but|nor|as|with|without|which|who|whose|where|when|while|including|such|so|not|in|on|at|by|for|from|to|of|since|because|before|after|until|unless|if|than|rather|whatever|whichever|whether|however)\b/i.test(
      last,
    )
  )
    return text;
  const join = () => `${before.join(', ')} and ${last}`;
  const short = (part: string, most: number) => part.split(' ').length <= most;
  // Noun phrases: the last one brings its article, and nothing before it is a clause of its own.
  if (
    before.length >= 2 &&
    /^(?:the|a|an)\s/i.test(last) &&
    short(last, 4) &&
    short(before.at(-1)!, 4) &&
    !/\b(?:and|or)\b/.test(before.at(-1)!)
  )
    return join();
  // Verb phrases: a list that was already closed goes on with another verb.
  return /\band\b/.test(before.at(-1)!) && VERB.test(last) && VERB.test(text)
    ? `${before.join(', ')}, and ${last}`
    : text;
}

/** Verbs of demands, as they open an infinitive. */
const VERB =
  /^(?:(?:immediately|urgently|also|fully|promptly) )?(?:abolish|accelerate|address|adopt|allocate|allow|amend|apply|assess|ban|build|carry|clarify|collect|commit|conduct|consider|continue|coordinate|create|cut|define|deliver|develop|disclose|enact|encourage|end|enforce|enhance|ensure|establish|evaluate|exempt|expand|explore|extend|facilitate|finance|foster|fund|give|guarantee|harmonize|implement|improve|include|increase|introduce|invest|invite|launch|limit|lower|maintain|make|measure|monitor|open|prevent|prioritize|prohibit|promote|protect|provide|publish|put|recognize|reduce|reform|regulate|remove|repeal|report|require|respect|restore|restrict|review|safeguard|secure|set|share|simplify|stop|strengthen|support|suspend|take|test|train|translate|update|waive|work)\b/i;

/** True where one of these words stands there. */
export function demandVerbAt(words: readonly string[], at: number): boolean {
  return VERB.test(`${words[at] ?? ''} `) && /^\p{Ll}+$/u.test(words[at]!);
}

const ADJECTIVE = String.raw`(?:(?:more|less|most)\s)?[\p{L}-]+(?:ous|able|ible|ful|less|(?<!initi|represent|altern|incent|object|perspect|narrat|execut|arch|n)ive)`;

/** A list whose last member has lost its noun: `justice for black, indigenous`; `a fairer, more inclusive`. */
export function hasBrokenTail(text: string): boolean {
  return (
    new RegExp(`,\\s(?:and\\s)?${ADJECTIVE}$`, 'u').test(text) ||
    (new RegExp(`^(?:a|an|the|more)\\s(?:more\\s)?[\\p{L}-]+er,\\s.*\\s(?:and\\s)?[\\p{L}-]+$`, 'u').test(text) &&
      text.split(' ').length <= 6)
  );
}
