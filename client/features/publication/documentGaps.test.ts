import { expect, test } from 'vitest';
import type { Section, Sentence } from '#shared/draft/model.ts';
import { presidentFrame } from '#shared/draft/president/frame.ts';
import { secretariatFrame } from '#shared/draft/secretariat/frame.ts';
import { orchard } from '#shared/consultation/testing/orchard.ts';
import { documentGaps } from './documentGaps.ts';

/** Both documents as a meeting has them before anybody spoke, without chairs; `change` is what people did to their sentences. */
function standing(change: (sentence: Sentence) => Partial<Sentence> = () => ({})): Section[] {
  const setUp = { ...orchard, chairs: [] };
  return [...presidentFrame(setUp), ...secretariatFrame(setUp)].map((section) => ({
    ...section,
    sentences: section.sentences.map((proposed) => {
      const sentence: Sentence = { ...proposed, id: proposed.key, origin: 'machine', state: 'proposed' };
      return { ...sentence, ...change(sentence) };
    }),
  }));
}

test('PR15 the gaps that show in the documents are named once each, and that nothing in them was said by anybody', () => {
  expect(documentGaps(standing())).toEqual({ marked: ['Purpose', 'Chairs', 'Prepared by'], reportsSomebody: false });
});

test('PR15 a gap that a person filled or rejected is none, and one sentence that stands on a point is enough', () => {
  const filled = standing(({ key }) => (key === 'chairs' ? { text: 'Ms. Nagy chaired.', state: 'edited' } : {}));
  expect(documentGaps(filled).marked).toEqual(['Purpose', 'Prepared by']);
  const rejected = standing(({ key }) => (key === 'aim' ? { state: 'rejected' } : {}));
  expect(documentGaps(rejected).marked).toEqual(['Chairs', 'Prepared by']);
  expect(documentGaps(standing(({ key }) => (key === 'held' ? { cites: ['i1.1'] } : {}))).reportsSomebody).toBe(true);
});
