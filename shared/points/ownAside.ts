/** `, including from the companies that earn in our markets,`: examples that cannot be told without the speaker. */
const OWN_ASIDE =
  /, (?:including|such as|notably|especially|particularly|among them)(?: [^\s,;:.?]+){0,14}? (?:our|my|us|we|I)\b[^,;:.?]*(?=[,;:.?]|$)/gi;

/** `, i.e. governments, companies and schools` at the end says again what was said. */
const SAID_AGAIN = /, ?(?:i\.e\.|e\.g\.|that is to say,?) [^;:?]+?(?=[.;]?$)/i;

/** A sentence without the examples that only the speaker's own `we` and `our` make clear; what they are examples of is whole without them. */
export function withoutOwnAside(text: string): string {
  return text.replace(OWN_ASIDE, '').replace(SAID_AGAIN, '');
}
