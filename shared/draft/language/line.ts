import type { Cite, Element } from '../model.ts';

/** A piece of reported speech with the citations it stands on. */
export interface Part {
  text: string;
  cites: Cite[];
}

/** A sentence while it is being written: text, and the exact span of every cited element in it. */
export class Line {
  text = '';
  readonly elements: Element[] = [];

  /** Adds words that stand on nothing of their own. */
  add(words: string): this {
    this.text += words;
    return this;
  }

  /** Adds an element and remembers where it stands. */
  put(part: Part): this {
    const start = this.text.length;
    this.text += part.text;
    this.elements.push({ start, end: this.text.length, cites: [...part.cites] });
    return this;
  }

  /** Adds another line with its elements. */
  append(other: Line): this {
    const shift = this.text.length;
    this.text += other.text;
    this.elements.push(...other.elements.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })));
    return this;
  }

  /** Every citation of the sentence, once, in the order of the text. */
  cites(): Cite[] {
    return [...new Set(this.elements.flatMap((element) => element.cites))];
  }
}
