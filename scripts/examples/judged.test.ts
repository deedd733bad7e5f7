import { expect, it } from 'vitest';
import { type JudgedLine, judgedLines, sideBySide } from './judged.ts';
import { toJsonLines } from './readingSheet.ts';
import { aLine, judgedAs } from './testing/aReading.ts';

it('BE41 a sheet judged in the three words is taken as it is', () => {
  const lines = [judgedAs(aLine(1), 'usable'), judgedAs(aLine(2), 'wrong', 'whose'), judgedAs(aLine(3), 'small edit')];
  expect(judgedLines(toJsonLines(lines), 'a.jsonl')).toEqual(lines);
});

it('BE41 what is not judged, has no class, or stands there twice is named', () => {
  const open = aLine(1) as unknown as JudgedLine;
  const read =
    (...lines: object[]) =>
    () =>
      judgedLines(toJsonLines(lines), 'a.jsonl');
  expect(read(judgedAs(aLine(2), 'usable'), open)).toThrow(
    'a.jsonl: line 2 (president/issue-1/call.1) is not judged usable, small edit, wrong, but "".',
  );
  expect(read({ ...judgedAs(aLine(1), 'wrong'), class: 'bad' })).toThrow(
    'line 1 (president/issue-1/call.1) has no class of cut,',
  );
  expect(read({ ...judgedAs(aLine(1), 'wrong'), class: '' })).toThrow('has no class');
  expect(read(judgedAs(aLine(1), 'wrong', 'other'))).toThrow('no note says what');
  expect(read(judgedAs(aLine(1), 'usable'), judgedAs(aLine(1), 'usable'))).toThrow('call.1 stands there twice');
  expect(() => judgedLines('{"id":', 'a.jsonl')).toThrow('line 1 is no JSON');
});

it('BE42 both readings of a sentence come together whatever their order', () => {
  const first = [judgedAs(aLine(1), 'usable'), judgedAs(aLine(2), 'wrong')];
  const second = [judgedAs(aLine(2), 'usable'), judgedAs(aLine(1), 'small edit')];
  expect(sideBySide(first, second).map((each) => [each.first.judgement, each.second.judgement])).toEqual([
    ['usable', 'small edit'],
    ['wrong', 'usable'],
  ]);
});

it('BE42 another wording, another source, one sentence more or less: they did not read the same', () => {
  const one = [judgedAs(aLine(1), 'usable')];
  const reworded = [judgedAs(aLine(1, { text: 'A call was made for ferry 1.' }), 'usable')];
  expect(() => sideBySide(one, reworded)).toThrow('did not read the same sentences: president/issue-1/call.1.');
  const [source] = aLine(1).sources;
  const resourced = [judgedAs(aLine(1, { sources: [{ ...source!, said: 'No ferry.' }] }), 'usable')];
  expect(() => sideBySide(one, resourced)).toThrow('did not read the same');
  const more = [...one, judgedAs(aLine(2), 'usable')];
  expect(() => sideBySide(one, more)).toThrow('call.2');
  expect(() => sideBySide(more, one)).toThrow('call.2');
});
