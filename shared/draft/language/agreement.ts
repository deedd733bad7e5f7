const PREPOSITION = /\s(?:of|for|in|on|to|with|from|by|at|within|between|across|towards?|among)\s/i;

/** True where a heading or name takes a plural verb: it lists several things, or its head noun is plural. */
export function isPlural(title: string): boolean {
  const head = title.split(PREPOSITION)[0]!.trim();
  // `Bridging divides and building skills` is one activity, `Policing and racism` are two things.
  if (
    /^\p{Lu}?\p{Ll}{3,}ing\s(?!and\b|&)/u.test(title) &&
    !/^(?:Financing|Training|Funding|Housing|Manufacturing)\s/i.test(title)
  )
    return false;
  if (/(?:^|\s)(?:and|&)\s|,/.test(head)) return true;
  const noun = head.split(/\s+/).at(-1)!;
  if (/^UN Women$/.test(head)) return false;
  if (/^(?:people|women|men|children|police)$/i.test(noun)) return true;
  return (
    /s$/i.test(noun) &&
    !/(?:ss|ics|us|is|news|series)$/i.test(noun) &&
    !/(?:\p{Lu}{2,}S$)/u.test(noun) &&
    !/^(?:the )?United (?:Nations|States)$/i.test(head)
  );
}

/** "was" or "were", for this subject. */
export function wasOrWere(subject: string): 'was' | 'were' {
  return isPlural(subject) ? 'were' : 'was';
}
