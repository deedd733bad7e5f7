import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { traceOf } from './trace.ts';
import { TRACE_COLUMNS } from './traceCsv.ts';
import { traceXlsx } from './traceXlsx.ts';
import { POINTS, SPEAKERS, testDocument } from './testing/documents.ts';
import { unzip } from './testing/unzip.ts';

const HOSTILE = '=HYPERLINK("http://x","open") & <b>"quoted"</b> _x0041_ ]]> é 数 🙂';

function trace(verbatim: string) {
  return traceOf({
    inputs: [
      { inputId: 'i2', order: 2, item: '+1 item', speaker: { ...SPEAKERS['u2']!, name: '@SUM(A1)' } },
      { inputId: 'i3', order: 3, item: '-1', speaker: null },
    ],
    points: { 'i2.1': { ...POINTS['i2.1']!, verbatim } },
    sections: testDocument('president').sections,
    draftVersion: 12,
    head: 'ab',
  });
}

async function readBack(verbatim: string) {
  const [sheet, ...others] = await readSheets(await traceXlsx(trace(verbatim)));
  expect(others).toEqual([]);
  expect(sheet!.sheet).toBe('trace');
  const [head, ...rows] = sheet!.data;
  expect(head).toEqual([...TRACE_COLUMNS]);
  return rows.map((row) => Object.fromEntries(TRACE_COLUMNS.map((column, place) => [column, row[place] ?? null])));
}

test('RF20 the spreadsheet holds the rows of the trace, texts as texts and numbers as numbers', async () => {
  const [point, nothing] = await readBack(HOSTILE);
  expect(point).toMatchObject({ pointId: 'i2.1', order: 2, verbatim: HOSTILE, state: 'reflected' });
  expect(point).toMatchObject({ speaker: expect.stringContaining('@SUM(A1)') as string, item: '+1 item' });
  expect(nothing).toMatchObject({ inputId: 'i3', item: '-1', pointId: null, state: 'no point taken' });
});

test('RF20 a formula sign at the start makes no formula', async () => {
  const inside = [...(await unzip(await traceXlsx(trace('=1+1')))).values()].join('\n');
  expect(inside).toContain('=1+1');
  expect(inside).not.toMatch(/<f[ >]/);
});

test('RF20 a text longer than a cell and one with control characters still make a file that opens', async () => {
  const [point] = await readBack(`\u0000\u0008a\ud800${'x'.repeat(40_000)}`);
  expect(String(point!['verbatim'])).toMatch(/^ax+$/);
  expect(String(point!['verbatim'])).toHaveLength(32_767);
});
