import type { Input } from '../points/point.ts';
import { isUnitedNations } from './unitedNations.ts';

const MAY_BE_NAMED = new Set(['government', 'United Nations', 'intergovernmental organization']);

/** Who counts as one voice: the organization, or the person where there is none, or the intervention of somebody unnamed. */
export function voiceOf(input: Input): string {
  const organization = input.speaker?.organization?.trim().toLowerCase();
  if (organization) return `organization ${organization}`;
  return input.speaker ? `person ${input.speaker.personId}` : `input ${input.inputId}`;
}

/** Which names of organizations that took part may stand in an issue paragraph: those of governments and international bodies only. */
export class NamesTold {
  private readonly unprintable = new Map<string, Set<string>>();
  private readonly known = new Set<string>();
  private readonly printable = new Set<string>();
  /** What was found before, in texts that say no name of who came later. */
  private readonly found = new Map<string, string | null>();

  add(input: Input): void {
    const speaker = input.speaker;
    const known = speaker?.organization && `${speaker.category} ${speaker.country} ${speaker.organization}`;
    if (!speaker?.organization || !known || this.known.has(known)) return;
    this.known.add(known);
    const names = namesOf(speaker.organization.trim());
    if (MAY_BE_NAMED.has(speaker.category ?? '') || isUnitedNations(input)) {
      for (const name of names) this.printable.add(name);
      this.forget(names);
      return;
    }
    for (const name of names) {
      const first = /[\p{L}\p{N}]+/u.exec(name)?.[0];
      // A word in lower case would be too common to forbid, and a country is no organization.
      if (!first || name === speaker.country || !/\p{Lu}/u.test(name) || name.length < 2) continue;
      this.unprintable.set(first, (this.unprintable.get(first) ?? new Set()).add(name));
    }
    this.forget(names);
  }

  /** What was found is looked for anew in texts that say a name which is now known. */
  private forget(names: readonly string[]): void {
    for (const [text, found] of this.found)
      if (found !== null || names.some((name) => text.includes(name))) this.found.delete(text);
  }

  /** True for the name of a government or an international body that took part. */
  mayBeNamed(organization: string): boolean {
    return namesOf(organization.trim()).some((name) => name !== '' && this.printable.has(name));
  }

  /** The first name in the text that may not stand there. */
  findIn(text: string): string | null {
    let name = this.found.get(text);
    if (name === undefined) this.found.set(text, (name = this.search(text)));
    return name;
  }

  private search(text: string): string | null {
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
      for (const name of this.unprintable.get(word) ?? [])
        if (!this.printable.has(name) && mentions(text, name)) return name;
    }
    return null;
  }
}

/** The full name without what stands in brackets, and the acronym there. */
function namesOf(organization: string): string[] {
  const acronym = /\(([A-Z][A-Za-z0-9+-]{1,9})\)/.exec(organization)?.[1];
  return [organization.replace(/\s*\([^)]*\)/g, ''), ...(acronym ? [acronym] : [])];
}

/** True where the text says the name, as whole words and in this spelling. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + name.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
