import { parseArgs } from 'node:util';

export const usage = [
  'npm run examples                  the drafts of our own sample into docs/examples, their reading sheets into out/examples',
  'npm run examples -- sheet --setup F --interventions F --out DIR [--most 80]',
  '                                  reading sheets of another meeting, of at most so many sentences each',
  'npm run examples -- totals --first A.jsonl --second B.jsonl --title T --about S --out page.md',
  '                                  a page of totals and error classes alone, without a sentence of the material',
  'npm run examples -- changed --page page.md --sheet S.jsonl',
  '                                  how many of the judged sentences are still made',
].join('\n');

export type Wish =
  | { what: 'publish' }
  | { what: 'sheet'; setUpFile: string; interventionsFile: string; out: string; most: number }
  | { what: 'totals'; first: string; second: string; title: string; about: string; out: string }
  | { what: 'changed'; page: string; sheet: string };

const NAMES = ['setup', 'interventions', 'out', 'most', 'first', 'second', 'title', 'about', 'page', 'sheet'] as const;

/** @throws Error with a sentence on what is missing or not understood */
export function readWish(args: string[]): Wish {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }])),
  });
  const [what = 'publish', ...more] = positionals;
  if (more.length > 0) throw new Error(`One thing at a time, not also ${more.join(', ')}.\n\n${usage}`);
  const given = (name: (typeof NAMES)[number]) => {
    const value = values[name];
    if (typeof value !== 'string' || value === '') throw new Error(`--${name} is missing.\n\n${usage}`);
    return value;
  };
  if (what === 'publish') return { what };
  if (what === 'sheet') {
    const most = values['most'] === undefined ? Infinity : Number(values['most']);
    if (!(most >= 1)) throw new Error(`--most is a number from 1, not "${String(values['most'])}".`);
    const files = { setUpFile: given('setup'), interventionsFile: given('interventions') };
    return { what, ...files, out: given('out'), most };
  }
  if (what === 'totals') {
    const judged = { first: given('first'), second: given('second') };
    return { what, ...judged, title: given('title'), about: given('about'), out: given('out') };
  }
  if (what === 'changed') return { what, page: given('page'), sheet: given('sheet') };
  throw new Error(`There is no "${what}".\n\n${usage}`);
}
