import { describe, expect, it } from 'vitest';
import { cleanSentence } from './cleanSentence.ts';

describe('cleaning', () => {
  it.each([
    ['Madam Chair, first of all, we call for open standards.', 'we call for open standards.'],
    ['Excellencies, ladies and gentlemen, we urge action.', 'we urge action.'],
    ['And, you know, we need better data.', 'we need better data.'],
    ['We need, um, better better data.', 'We need better data.'],
    ['The gap [applause] remains wide (see annex 2).', 'The gap remains wide.'],
    ['The fact of the matter is that prices are rising.', 'prices are rising.'],
    ['It is clear that prices are rising.', 'prices are rising.'],
    ["We can't ignore it and they won't pay.", 'We cannot ignore it and they will not pay.'],
    ["It's vital that we've data.", 'It is vital that we have data.'],
    ['(a) Publish the records.', 'Publish the records.'],
    ['We protect our common heritage and our societies.', 'We protect common heritage and societies.'],
    ['The “same rights” apply.', 'The same rights apply.'],
    ['Today?s networks serve citizens.', "Today's networks serve citizens."],
    ['We publish prices, maps, etc.', 'We publish prices, maps'],
  ])('DR28 what spoken and converted text carries along is dropped: %s', (verbatim, cleaned) => {
    expect(cleanSentence(verbatim)).toBe(cleaned);
  });

  it('DR28 negations survive the cleaning', () => {
    expect(cleanSentence("Well, we don't support it, of course.")).toBe('we do not support it.');
  });
});
