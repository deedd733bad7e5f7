import { expect, it } from 'vitest';
import type { Point } from '#shared/points/point.ts';
import { citedInputs, containment, firstPersonLeaks, ownCitations, pointsBehind } from './coverage.ts';

const point = (pointId: string, verbatim: string) =>
  ({ pointId, inputId: pointId.replace(/\..*/, ''), verbatim }) as Point;
const points = [
  point('i1.1', 'We call for cheap ferries.'),
  point('i1.2', 'Harbours silt up.'),
  point('i2.1', 'Tides must be published.'),
];

it('BE23 a word that no cited source holds is counted and named', () => {
  const sentence = { text: 'Stakeholders called for cheap ferries and trams.', cites: ['i1.1'] };
  const { words, share, strangers } = containment([sentence], points);
  expect(words).toBe(3);
  expect(share).toBeCloseTo(2 / 3, 5);
  expect([...strangers]).toEqual([['tram', 1]]);
});

it('BE23 another point than the cited one is no source', () => {
  expect(containment([{ text: 'Harbours silt up.', cites: ['i2.1'] }], points).share).toBe(0);
});

it('BE23 words of reporting and of the set-up are no content, whoever says them', () => {
  const sentence = { text: 'Harbour policy was stressed: calls for cheap ferries.', cites: ['i1.1'] };
  expect(containment([sentence], points, ['Harbour policy'])).toMatchObject({ words: 2, share: 1 });
  expect(containment([sentence], points)).toMatchObject({ words: 4, share: 0.5 });
  expect(containment([{ text: 'Concerns were raised.', cites: ['i1.1'] }], points)).toMatchObject({
    words: 0,
    share: 1,
  });
});

it('BE24 parts of a list have citations of their own or are counted as without', () => {
  const text = 'Calls were made for ferries and tides.';
  const both = [
    { start: 20, end: 27, cites: ['i1.1'] },
    { start: 32, end: 37, cites: ['i2.1'] },
  ];
  expect(ownCitations([{ text, cites: ['i1.1', 'i2.1'], elements: both }])).toEqual({ parts: 2, share: 1 });
  expect(ownCitations([{ text, cites: ['i1.1', 'i2.1'], elements: [both[0]!] }])).toEqual({ parts: 2, share: 0.5 });
  expect(ownCitations([{ text, cites: ['i1.1', 'i2.1'] }])).toEqual({ parts: 2, share: 0 });
  expect(ownCitations([{ text, cites: ['setUp.mandate', 'i1.1'] }])).toEqual({ parts: 0, share: 1 });
});

it('BE24 a sentence stands on its points once each, and on their interventions', () => {
  const sentence = { text: '', cites: ['i1.1', 'i1.1', 'i1.2', 'setUp.title', 'i2.1'] };
  expect(pointsBehind(sentence)).toEqual(['i1.1', 'i1.2', 'i2.1']);
  expect([...citedInputs([sentence], points)]).toEqual(['i1', 'i2']);
});

it('BE30 whoever speaks in the first or second person is found', () => {
  const leaks = ['It was noted that we need ferries.', 'I agree.', 'Calls were made for our harbours.', 'It helps us.'];
  expect(firstPersonLeaks(leaks)).toEqual(leaks);
  const sound = [
    'The US delegate spoke.',
    'Section I. was read.',
    'Ms. I. Kaptich opened.',
    'Part I-A stands.',
    'Minus and users went on.',
  ];
  expect(firstPersonLeaks(sound)).toEqual([]);
});
