import { expect, it } from 'vitest';
import { sideBySide } from './judged.ts';
import { judgedPage, totalsPage } from './judgedPage.ts';
import { aLine, judgedAs } from './testing/aReading.ts';

const title = { title: 'A draft, read by two', about: 'Drafted from two interventions.' };
const lines = [aLine(1), aLine(2), aLine(3, { from: 'setUp', section: 'Before' })];
const read = sideBySide(
  [
    judgedAs(lines[0]!, 'usable'),
    judgedAs(lines[1]!, 'wrong', 'whose', 'Kim said no such thing'),
    judgedAs(lines[2]!, 'usable'),
  ],
  [judgedAs(lines[0]!, 'usable'), judgedAs(lines[1]!, 'small edit', 'cut'), judgedAs(lines[2]!, 'usable')],
);

it('BE44 each sentence stands with its source and both judgements, and where they differ it says so', () => {
  const page = judgedPage(title, read);
  const [, second] = page.split('**2.** ');
  expect(page).toContain(
    '**1.** Calls were made for ferry 1.\n- i1.1, Kim 1, Harbour 1: “We want ferry 1.”\n- First reader: usable. Second reader: usable.\n',
  );
  expect(second).toContain(
    '- First reader: wrong (whose): Kim said no such thing. Second reader: small edit (cut). **They differ.**',
  );
  expect(page.match(/They differ\./g)).toHaveLength(1);
  expect(page).toContain('They differ on 1 of 3 sentences, marked below: 2.');
});

it('BE44 the totals of what was said and of the set-up stand apart, with agreement and classes', () => {
  const page = judgedPage(title, read);
  expect(page).toContain('| 2 from what was said | first | 1 (50 %) | 0 (0 %) | 1 (50 %) |');
  expect(page).toContain('|  | second | 1 (50 %) | 1 (50 %) | 0 (0 %) |');
  expect(page).toContain('| 1 from the set-up | first | 1 (100 %) |');
  expect(page).toContain('both say the same of 1 of 2 (50 %;');
  expect(page).toContain('at least one says wrong of 1 (50 %)');
  expect(page).toMatch(/\| whose \| .* \| 1 \|/);
});

it('BE45 the page of totals has the same totals and nothing of the material', () => {
  const page = totalsPage(title, read);
  expect(page).toContain('| 2 from what was said | first | 1 (50 %) |');
  for (const { line, first } of read) {
    expect(page).not.toContain(line.text);
    for (const { said, who } of line.sources) expect(page).not.toMatch(new RegExp(`${said}|${who}`));
    if (first.note) expect(page).not.toContain(first.note);
  }
});
