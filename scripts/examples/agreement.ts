import { type ErrorClass, JUDGEMENTS, type Judgement, type Twice } from './judged.ts';

export type Counts = Record<Judgement, number>;

export interface Agreement {
  sentences: number;
  first: Counts;
  second: Counts;
  /** Sentences on which both say the same. */
  alike: number;
  /** Both say usable; both say wrong. */
  bothUsable: number;
  bothWrong: number;
  eitherWrong: number;
  /** Cohen's kappa; null where chance alone would agree always. */
  kappa: number | null;
  /** How often each class was given, by either reader. */
  classes: Partial<Record<ErrorClass, number>>;
}

/** What two readers say of the same sentences, counted. */
export function agreementOf(read: readonly Twice[]): Agreement {
  const first = countsOf(read.map((each) => each.first.judgement));
  const second = countsOf(read.map((each) => each.second.judgement));
  const both = (judgement: Judgement) =>
    read.filter((each) => each.first.judgement === judgement && each.second.judgement === judgement).length;
  const alike = JUDGEMENTS.reduce((sum, judgement) => sum + both(judgement), 0);
  return {
    sentences: read.length,
    first,
    second,
    alike,
    bothUsable: both('usable'),
    bothWrong: both('wrong'),
    eitherWrong: first.wrong + second.wrong - both('wrong'),
    kappa: kappaOf(read.length, first, second, alike),
    classes: classesOf(read),
  };
}

function countsOf(judgements: readonly Judgement[]): Counts {
  const counts: Counts = { usable: 0, 'small edit': 0, wrong: 0 };
  for (const judgement of judgements) counts[judgement] += 1;
  return counts;
}

/** Agreement above chance, as a share of what is possible above chance. */
function kappaOf(count: number, first: Counts, second: Counts, alike: number): number | null {
  const chance = JUDGEMENTS.reduce((sum, each) => sum + first[each] * second[each], 0) / count ** 2;
  return count === 0 || chance === 1 ? null : (alike / count - chance) / (1 - chance);
}

function classesOf(read: readonly Twice[]): Agreement['classes'] {
  const classes: Agreement['classes'] = {};
  for (const each of read.flatMap(({ first, second }) => [first, second]))
    if (each.judgement !== 'usable' && each.class !== '') classes[each.class] = (classes[each.class] ?? 0) + 1;
  return classes;
}
