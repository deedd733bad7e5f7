import type { Cite, Format, Settled } from './model.ts';

/** What people have settled in one section: its taken keys and spent citations. */
export class SettledSlots {
  private readonly keys: Set<string>;
  private readonly spent: Set<Cite>;
  /** Sentences that stand in the section and that the machine does not write. */
  readonly standing: number;

  private constructor(private readonly here: Pick<Settled, 'key' | 'cites' | 'state'>[]) {
    this.keys = new Set(here.map(({ key }) => key));
    this.spent = new Set(here.flatMap(({ cites }) => cites).filter((cite) => !cite.startsWith('setUp.')));
    this.standing = here.filter(({ state }) => state !== 'rejected').length;
  }

  static of(settled: Settled[], format: Format, sectionId: string): SettledSlots {
    return new SettledSlots(
      settled.filter((sentence) => sentence.format === format && sentence.sectionId === sectionId),
    );
  }

  /** The part of the section whose keys begin with this id and a dot, without that beginning. */
  within(id: string): SettledSlots {
    const start = `${id}.`;
    const part = this.here.filter(({ key }) => key.startsWith(start));
    return new SettledSlots(part.map((sentence) => ({ ...sentence, key: sentence.key.slice(start.length) })));
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  /** The slot itself, or `slot.2`, `slot.3` where that is settled or already taken by another sentence. */
  freeKey(slot: string, taken: ReadonlySet<string> = new Set()): string {
    let key = slot;
    for (let n = 2; this.keys.has(key) || taken.has(key); n++) key = `${slot}.${n}`;
    return key;
  }

  /** True where a settled sentence stands on this citation, or a rejected one did. */
  isSpent(cite: Cite): boolean {
    return this.spent.has(cite);
  }
}
