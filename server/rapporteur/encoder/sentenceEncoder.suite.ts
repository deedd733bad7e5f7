import { describe, expect, it } from 'vitest';
import { cosine, type SentenceEncoder } from './sentenceEncoder.ts';

const WELLS = 'Villages need wells and clean water.';
const MORE_WELLS = 'Clean water from wells is what villages need.';
const TRAINS = 'The night train to the capital was late again.';

/** What every sentence encoder promises. A driver's own test calls this with a way to reach one. */
export function sentenceEncoderContract(name: string, encoder: () => SentenceEncoder): void {
  describe(`the sentence encoder, ${name}`, () => {
    it('EN3 gives a vector per text in their order, and one text the same whatever stands beside it', async () => {
      const together = await encoder().encode([WELLS, TRAINS, WELLS]);
      const [alone] = await encoder().encode([TRAINS]);
      expect(together).toHaveLength(3);
      expect(together[0]).toEqual(together[2]);
      expect(together[1]).toEqual(alone);
      expect(together[0]).not.toEqual(alone);
      expect(await encoder().encode([])).toEqual([]);
    });

    it('EN3 questions that wait for each other get their own answers', async () => {
      const texts = [WELLS, TRAINS, MORE_WELLS];
      const all = await encoder().encode(texts);
      expect(await Promise.all(texts.map((text) => encoder().encode([text])))).toEqual(all.map((vector) => [vector]));
    });

    it('EN3 who says the same is nearer than who speaks of something else', async () => {
      const [wells, more, trains] = await encoder().encode([WELLS, MORE_WELLS, TRAINS]);
      expect(cosine(wells!, more!)).toBeGreaterThan(cosine(wells!, trains!) + 0.2);
    });

    it.each([
      ['nothing', ''],
      ['blanks', '  \n '],
      ['marks', '... --- ???'],
      ['Arabic', 'نشكر الرئيسة على عقد هذه المشاورات'],
      ['Chinese', '我们支持加强数字合作。'],
      ['half a character', '\ud83d'],
      ['a word without end', 'a'.repeat(60_000)],
      ['an hour without a full stop', 'and so we went on and on '.repeat(2_500)],
    ])('EN3 %s has a vector of finite numbers', async (_what, text) => {
      const [odd, usual] = await encoder().encode([text, WELLS]);
      expect(odd).toHaveLength(usual!.length);
      expect(odd!.every(Number.isFinite)).toBe(true);
      if (!/\p{L}/u.test(text)) expect(cosine(odd!, usual!)).toBe(0);
    });
  });
}
