import { expect, it } from 'vitest';
import type { Section } from '#shared/draft/model.ts';
import type { Point } from '#shared/points/point.ts';
import { type AnnotatedDraft, hashOf, readingSheet, thinned } from './readingSheet.ts';
import { aLine } from './testing/aReading.ts';

const text = 'Calls were made for ferries and for published tides.';
const draft = {
  format: 'president',
  sections: [
    {
      sectionId: 'mandate',
      heading: null,
      sentences: [{ key: 'aim', text: 'It aimed at ferries.', cites: ['setUp.purpose'] }],
    },
    {
      sectionId: 'issue-1',
      heading: 'Issue 1: Ferries',
      sentences: [
        {
          key: 'call',
          text,
          cites: ['i1.1', 'i2.3'],
          elements: [
            { start: 20, end: 27, cites: ['i1.1'] },
            { start: 36, end: 51, cites: ['i2.3'] },
          ],
        },
      ],
    },
  ] as unknown as Section[],
  points: {
    'i1.1': { inputId: 'i1', verbatim: 'We want ferries.' },
    'i2.3': { inputId: 'i2', verbatim: 'Publish the tides.' },
  } as unknown as Record<string, Point>,
} satisfies AnnotatedDraft;
const inputs = new Map([
  [
    'i1',
    {
      speaker: { personId: 'p1', name: 'Ada Moor', honorific: 'Ms.', organization: 'Harbour' },
      text: 'Good day. We want ferries. Soon.',
    },
  ],
  ['i2', { speaker: null, text: 'Publish the tides.' }],
]);

it('BE40 every sentence stands on the sheet with its sources, their surroundings and parts, and nobody has judged it', () => {
  const [aim, call] = readingSheet(draft, inputs, { purpose: 'think of ferries' });
  expect(aim).toMatchObject({
    id: 'president/mandate/aim',
    section: 'Title and first paragraphs',
    from: 'setUp',
    sources: [{ cite: 'setUp.purpose', who: 'set-up', said: 'think of ferries' }],
  });
  expect(call).toEqual({
    id: 'president/issue-1/call',
    hash: call!.hash,
    section: 'Issue 1: Ferries',
    text,
    from: 'floor',
    sources: [
      {
        cite: 'i1.1',
        who: 'Ms. Ada Moor, Harbour',
        said: 'We want ferries.',
        before: 'Good day.',
        after: 'Soon.',
        part: 'ferries',
      },
      {
        cite: 'i2.3',
        who: 'somebody who gave no name',
        said: 'Publish the tides.',
        before: '',
        after: '',
        part: 'published tides',
      },
    ],
    judgement: '',
    class: '',
    note: '',
  });
});

it('BE40 a field of the set-up is told in words, also one that is missing', () => {
  const told = (purpose?: unknown) => readingSheet(draft, inputs, { purpose })[0]!.sources[0]!.said;
  expect(told(['ferries', 'tides'])).toBe('ferries; tides');
  expect(told([{ name: 'Ada Moor', country: 'Samoa' }])).toBe('Ada Moor Samoa');
  expect(told()).toBe('the set-up does not say');
});

it('BE40 another wording or another source is another sentence', () => {
  const source = { cite: 'i1.1', said: 'We want ferries.' };
  const hash = hashOf('Ferries.', [source]);
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(hashOf('Ferries!', [source])).not.toBe(hash);
  expect(hashOf('Ferries.', [{ ...source, said: 'We want no ferries.' }])).not.toBe(hash);
  expect(hashOf('Ferries.', [{ ...source, cite: 'i7.2' }])).toBe(hash);
});

it('BE47 a thinned sheet reaches from the beginning to the end and has at most so many', () => {
  const lines = Array.from({ length: 203 }, (_, at) => aLine(at));
  const some = thinned(lines, 40);
  expect(some.length).toBe(40);
  expect(some[0]).toBe(lines[0]);
  expect(lines.indexOf(some.at(-1)!)).toBeGreaterThan(190);
  expect(new Set(some).size).toBe(40);
  expect(thinned(lines, 40)).toEqual(some);
  expect(thinned(lines, 500)).toEqual(lines);
  expect(thinned(lines, Infinity)).toEqual(lines);
});
