import { expect, test } from 'vitest';
import { moveCodes, reasonCodes, reasonSentence } from '#shared/consultation/ordering/reasons.ts';
import common from './en/common.json' with { type: 'json' };

const words = common.reason as Record<string, unknown>;
const params = {
  place: 2,
  count: 2,
  room: 1,
  online: 1,
  sector: 'society',
  group: 'youth',
  region: 'African',
  most: 3,
  lot: 2,
  why: 'access',
};

test('OR5 every reason is a sentence of the page’s language, its gaps those that the order fills', () => {
  for (const code of reasonCodes) {
    const said = [words[code], words[`${code}_one`], words[`${code}_other`]].filter((each) => each !== undefined);
    expect([code, said.length]).toEqual([code, code === 'passed' ? 2 : 1]);
    const gaps = said.flatMap((each) => [...String(each).matchAll(/\{\{(\w+)\}\}/g)].map(([, gap]) => gap));
    expect(gaps.filter((gap) => !(gap! in params))).toEqual([]);
    if (gaps.length === 0) expect(said[0]).toBe(reasonSentence({ reasonCode: code, reasonParams: params }));
  }
});

test('OR10 every code of a move has its words', () => {
  expect(Object.keys(common.reason.why).toSorted()).toEqual([...moveCodes].toSorted());
});
