import type { SetUp } from '../consultation/setUp.ts';

/** The running text of a set-up, in which capitals in the middle of a sentence tell proper nouns. */
export function runningTextOf(setUp: SetUp): string {
  const asks = setUp.guidingQuestions ?? [];
  const keywords = setUp.issues.flatMap((issue) => issue.keywords).map((keyword) => `about ${keyword}`);
  return [...setUp.mandate, setUp.purpose ?? '', ...asks, ...keywords].join('. ');
}
