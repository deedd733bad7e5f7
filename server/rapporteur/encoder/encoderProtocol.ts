/** What the encoder's thread is asked, and what it answers: a vector per text, or why there is none. */
export interface EncodingRequest {
  id: number;
  texts: string[];
}

export type EncodingAnswer = { id: number; vectors: Float32Array[] } | { id: number; error: string };

/** Name and version of the encoder that ships with the house: Universal Sentence Encoder lite, English. */
export const ENCODER = 'use-lite-en 0.2.0';
