import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidSentences } from './saidSentences.ts';

const said = (text: string) => saidSentences(text).map(({ start, end }) => text.slice(start, end));

test('CL381 a key selects what was said sentence by sentence; figures and addresses part none', () => {
  expect(said('Thank you, Chair. We need 3.5 per cent!  See un.org for more')).toEqual([
    'Thank you, Chair.',
    'We need 3.5 per cent!',
    'See un.org for more',
  ]);
  expect(said('Why?\nBecause.')).toEqual(['Why?', 'Because.']);
  expect(said('  ')).toEqual([]);
});

test('CL381 the sentences stand in order, hold all that was said, and begin and end on a word', () => {
  const words = fc.array(fc.constantFrom('wells', 'seeds.', '?', ' ', '\n', '3.5', '。', 'x!y', '...'), {
    maxLength: 16,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('');
      const spans = saidSentences(text);
      expect(said(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      spans.forEach(({ start, end }, i) => {
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        expect(text.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/);
      });
    }),
  );
});
