import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { POINTS, SPEAKERS, testDocument } from './testing/documents.ts';
import { traceOf, type TraceMaterial } from './trace.ts';
import { traceCsv } from './traceCsv.ts';

const MATERIAL: TraceMaterial = {
  inputs: [
    { inputId: 'i4', order: 4, item: 'Open discussion', speaker: null },
    { inputId: 'i3', order: 3, item: 'Open discussion', speaker: SPEAKERS['u3']! },
    { inputId: 'i2', order: 2, item: 'Open discussion', speaker: SPEAKERS['u2']! },
  ],
  points: {
    ...POINTS,
    'i2.3': { ...POINTS['i2.1']!, pointId: 'i2.3', flags: ['question'], verbatim: 'Why?' },
    'i2.10': {
      ...POINTS['i2.1']!,
      pointId: 'i2.10',
      verbatim: '=HYPERLINK("x")\nnow',
      issues: [
        { ordinal: 2, score: 1 },
        { ordinal: 1, score: 0.1 },
      ],
    },
  },
  sections: testDocument('president').sections,
  draftVersion: 12,
  head: 'ab',
};

describe('trace', () => {
  test('EX17: every input leads to its points and their sentences in both formats', () => {
    const { inputs } = traceOf(MATERIAL);
    expect(inputs.map(({ inputId, state }) => `${inputId} ${state}`)).toEqual([
      'i2 reflected',
      'i3 reflected',
      'i4 noPointTaken',
    ]);
    expect(inputs[0]!.sentenceIds).toEqual(['s4', 't5', 's5', 's6', 't6']);
    expect(inputs[0]!.points.map(({ pointId, state }) => `${pointId} ${state}`)).toEqual([
      'i2.1 reflected',
      'i2.2 reflected',
      'i2.3 notReflected',
      'i2.10 notReflected',
    ]);
  });

  test('EX17: every sentence leads back to its inputs, facts of the set-up to none', () => {
    const { sentences } = traceOf(MATERIAL);
    const inputsOf = Object.fromEntries(sentences.map(({ sentenceId, inputIds }) => [sentenceId, inputIds]));
    expect(inputsOf).toMatchObject({ s1: [], s4: ['i2', 'i3'], t7: ['i3'] });
  });

  test('EX17: a point that only a rejected sentence cites is rejected', () => {
    const sections = MATERIAL.sections.map((one) => ({
      ...one,
      sentences: one.sentences.filter(({ id }) => id === 's5'),
    }));
    const [first] = traceOf({ ...MATERIAL, sections }).inputs;
    expect(first!.points.find(({ pointId }) => pointId === 'i2.2')!.state).toBe('rejected');
  });

  test('EX17: the CSV has a row for each point, and one for an input that gave none', () => {
    const { data } = Papa.parse<Record<string, string>>(traceCsv(traceOf(MATERIAL)), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(6);
    expect(data[1]).toEqual({
      pointId: 'i2.2',
      act: 'call',
      issues: '1',
      inputId: 'i2',
      order: '2',
      speaker: 'Mr. Ivo Lind',
      organization: 'River Watch',
      category: 'civil society',
      item: 'Open discussion',
      source: 'captions',
      start: '36',
      end: '70',
      verbatim: 'I call on all of you to fund them.',
      sentenceIds: 's5 s6 t6',
      sentences: 'This sentence was thrown out. | A call was made for shared funding. | He called for funding.',
      sentenceStates: 'rejected edited proposed',
      state: 'reflected',
    });
    expect(data.at(-1)).toMatchObject({ inputId: 'i4', pointId: '', state: 'no point taken' });
  });

  test('DR250 a point whose words were erased says so in the table; one that was never there stays empty', () => {
    const points = { ...MATERIAL.points, 'i2.2': { ...MATERIAL.points['i2.2']!, verbatim: '' } };
    const { data } = Papa.parse<Record<string, string>>(traceCsv(traceOf({ ...MATERIAL, points })), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data[1]?.['verbatim']).toBe('This text was erased at the wish of the person whom it named.');
    expect(data.at(-1)?.['verbatim']).toBe('');
  });

  test('EX18: no cell of the CSV is run as a formula, also not one of several lines', () => {
    const { data } = Papa.parse<Record<string, string>>(traceCsv(traceOf(MATERIAL)), { header: true });
    expect(data.find(({ pointId }) => pointId === 'i2.10')).toMatchObject({
      verbatim: `'=HYPERLINK("x") now`,
      issues: '2 1',
    });
  });
});
