/** Universal parts of speech, as far as the rules read them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark of a sentence; `start` and `end` are UTF-16 positions in the tagged text. */
export interface Token {
  text: string;
  lower: string;
  pos: PartOfSpeech;
  lemma: string;
  start: number;
  end: number;
}

/** Port: names the part of speech of every word. The server implements it over wink-nlp; hyphenated words come as one token. */
export interface Tagger {
  tag(text: string): Token[];
}
