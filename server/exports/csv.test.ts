import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n+2', ' =1', '＝1+1'])(
  'EX18: %j is text in a spreadsheet',
  (text) => {
    expect(toCsv(['a'], [{ a: text }]).split('\r\n')[1]).toMatch(/^"?'/);
  },
);

test('EX18: numbers, quotes, commas and line breaks survive', () => {
  expect(toCsv(['a', 'b'], [{ a: -5, b: 'x, "y"\nz' }])).toBe('a,b\r\n-5,"x, ""y"" z"\r\n');
});
