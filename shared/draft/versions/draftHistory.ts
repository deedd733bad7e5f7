import type { InputId } from '../../basics/ids.ts';
import type { Instant } from '../../basics/time.ts';
import type { DraftRevised, PersonsAct } from '../../consultation/desk/reviseDraft.ts';
import type { Cite, Format, Sentence } from '../model.ts';

/** A sentence as it stood in a version; one whose text was erased since still stood there. */
export type VersionSentence = Sentence & { erased?: true };

/** A section of the draft as it stood in a version. */
export interface VersionSection {
  format: Format;
  sectionId: string;
  heading: string | null;
  order: number;
  sentences: VersionSentence[];
}

/** One version of the draft: what made it, and what it touched. */
export interface DraftVersion {
  draftVersion: number;
  at: Instant;
  /** The intervention or contribution whose words made it; null for a person's act or the set-up. */
  causedBy: InputId | null;
  /** What a person did, and who. */
  action: PersonsAct | null;
  by: string;
  sections: { format: Format; sectionId: string }[];
}

type Revised = DraftRevised & { at: Instant; by: string };

/** All versions of a draft, folded from the record's `DraftRevised` events. Sections that a version leaves alone are shared with the one before. */
export class DraftHistory {
  readonly versions: DraftVersion[] = [];
  readonly #texts: ReadonlyMap<string, VersionSection>[] = [new Map()];
  readonly #firstCited = new Map<InputId, DraftVersion>();

  /** Takes the next event of the record. */
  add(event: Revised): void {
    const { draftVersion, at, by, causedBy, action = null, format, sectionId, heading, order, sentences } = event;
    let version = this.versions.at(-1);
    if (version?.draftVersion !== draftVersion) {
      version = { draftVersion, at, causedBy, action, by, sections: [] };
      this.versions.push(version);
      this.#texts.push(this.#texts.at(-1)!);
    }
    version.sections.push({ format, sectionId });
    const read = sentences.map(legible);
    const section = { format, sectionId, heading, order, sentences: read };
    this.#texts[this.#texts.length - 1] = new Map(this.#texts.at(-1)).set(`${format}/${sectionId}`, section);
    for (const inputId of read.flatMap(inputsBehind))
      if (!this.#firstCited.has(inputId)) this.#firstCited.set(inputId, version);
  }

  /** The draft as it stood in that version, in order; of a number that no version has, the last before it. */
  at(draftVersion: number, format: Format): VersionSection[] {
    const index = this.versions.findLastIndex((version) => version.draftVersion <= draftVersion);
    return [...this.#texts[index + 1]!.values()]
      .filter((section) => section.format === format)
      .sort((a, b) => a.order - b.order);
  }

  /** The version in which a sentence first stood on an input's words. */
  firstCiting(inputId: InputId): DraftVersion | null {
    return this.#firstCited.get(inputId) ?? null;
  }
}

function legible(sentence: Sentence): VersionSentence {
  const text = sentence.text as string | null;
  return text === null ? { ...sentence, text: '', erased: true } : sentence;
}

/** The inputs that a sentence stands on; none of one that was rejected. */
export function inputsBehind({ state, cites, elements = [] }: Sentence): InputId[] {
  if (state === 'rejected') return [];
  const all: Cite[] = [...cites, ...elements.flatMap((element) => element.cites)];
  return all.filter((cite) => !cite.startsWith('setUp.')).map((cite) => cite.replace(/\.\d+$/, ''));
}
