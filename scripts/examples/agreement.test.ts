import { expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';
import { type Judgement, sideBySide } from './judged.ts';
import { aLine, judgedAs } from './testing/aReading.ts';

function read(...pairs: [Judgement, Judgement][]) {
  const lines = pairs.map((_, at) => aLine(at + 1));
  return sideBySide(
    lines.map((line, at) => judgedAs(line, pairs[at]![0], 'cut')),
    lines.map((line, at) => judgedAs(line, pairs[at]![1], 'meaning')),
  );
}

const times = (count: number, pair: [Judgement, Judgement]) => Array.from({ length: count }, () => pair);

it('BE43 kappa is what the textbook says: 20 and 15 alike of 50, chance a half, 0.4', () => {
  const known = agreementOf(
    read(
      ...times(20, ['usable', 'usable']),
      ...times(5, ['usable', 'wrong']),
      ...times(10, ['wrong', 'usable']),
      ...times(15, ['wrong', 'wrong']),
    ),
  );
  expect(known).toMatchObject({ sentences: 50, alike: 35, bothUsable: 20, bothWrong: 15, eitherWrong: 30 });
  expect(known.kappa).toBeCloseTo(0.4, 10);
});

it('BE43 counts are those of each reader, classes those of both where it is not usable', () => {
  const { first, second, classes, alike } = agreementOf(
    read(['usable', 'small edit'], ['small edit', 'small edit'], ['wrong', 'usable']),
  );
  expect(first).toEqual({ usable: 1, 'small edit': 1, wrong: 1 });
  expect(second).toEqual({ usable: 1, 'small edit': 2, wrong: 0 });
  expect(classes).toEqual({ cut: 2, meaning: 2 });
  expect(alike).toBe(1);
});

it('BE43 where both always say the same one word, or there is nothing, kappa says nothing', () => {
  expect(agreementOf(read(['usable', 'usable'], ['usable', 'usable'])).kappa).toBeNull();
  expect(agreementOf([]).kappa).toBeNull();
  expect(agreementOf(read(['usable', 'usable'], ['wrong', 'wrong'])).kappa).toBe(1);
});
