import { describe, expect, test } from 'vitest';
import { mandateOf, withThe } from './setUpPhrases.ts';
import { secretariatFrame } from './secretariat/frame.ts';
import { aSetUp } from './testing/aMeeting.ts';

describe('phrases of the set-up in a sentence', () => {
  test.each([
    ['order of reference of the committee', 'the order of reference of the committee'],
    ['Announcement of the meeting', 'the announcement of the meeting'],
    ['General Assembly resolution 70/125', 'General Assembly resolution 70/125'],
    ['decision 3/2', 'decision 3/2'],
    ['the Charter', 'the Charter'],
  ])('DR105: the mandate "%s" has its article', (entry, cited) => {
    expect(mandateOf(aSetUp({ mandate: [entry] })).cited).toEqual([cited]);
  });

  test.each([
    ['Special committee on the pandemic', 'the Special Committee on the Pandemic'],
    ['Organizing committee of the consultation', 'the Organizing Committee of the consultation'],
    ['President of the Delta Assembly', 'the President of the Delta Assembly'],
    ['high-level meeting of the Assembly', 'the high-level meeting of the Assembly'],
  ])('DR105: the body "%s" has its article and its capitals', (name, written) => {
    expect(withThe(name)).toBe(written);
  });

  test('DR105: the title lines of the report are phrases', () => {
    const lines = (changes = {}) =>
      secretariatFrame(aSetUp({ title: 'Committee sitting on prices', ...changes }))[0]!.sentences.map(
        ({ text }) => text,
      );
    expect(lines()[0]).toBe('Report on the committee sitting on prices');
    expect(lines()).toContain('Held on 9-10 June 2025 in Nairobi');
    expect(lines({ heldDuring: 'Delta Forum' })).toContain('Held during the Delta Forum, 9-10 June 2025, Nairobi');
  });
});
