/** Content is what follows `that` after a verb of saying: a clause for certain, even with a verb in its base form (`that the Forum be given`). */
export type PhraseKind = 'noun' | 'verb' | 'clause' | 'content';
