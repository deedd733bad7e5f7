import type { InputId } from '../../../basics/ids.ts';
import type { Cite, ProposedSentence } from '../../model.ts';

/** What the section said last, by which what is printed keeps its place. */
export class Printed {
  readonly cites: ReadonlySet<Cite>;
  readonly prose: string;
  /** Whose interventions it told. */
  readonly inputs: ReadonlySet<InputId>;
  private readonly places = new Map<Cite, number>();

  constructor(sentences: readonly Pick<ProposedSentence, 'text' | 'cites'>[] = []) {
    this.prose = sentences.map(({ text }) => text).join(' ');
    this.cites = new Set(sentences.flatMap(({ cites }) => cites));
    this.inputs = new Set([...this.cites].map((cite) => cite.replace(/\.\d+$/, '')));
    sentences.forEach(({ cites }, at) => {
      // The first sentence refers to points that others tell: there they have their place.
      for (const cite of cites) this.places.set(cite, at);
    });
  }

  /** Which sentence told the first of these; undefined where they are new. */
  placeOf(items: readonly { cites: readonly Cite[] }[]): number | undefined {
    for (const { cites } of items)
      for (const cite of cites) {
        const place = this.places.get(cite);
        if (place !== undefined) return place;
      }
    return undefined;
  }
}
