import { expect, it } from 'vitest';
import { judgedSentences, whatChanged } from './draftMark.ts';
import { sideBySide } from './judged.ts';
import { judgedPage, totalsPage } from './judgedPage.ts';
import { aLine, judgedAs } from './testing/aReading.ts';

const lines = [aLine(1), aLine(2), aLine(3)];
const judged = lines.map((line) => judgedAs(line, 'usable'));
const page = judgedPage({ title: 'T', about: 'A.' }, sideBySide(judged, judged));
const now = lines.map(({ hash }) => hash);

it('BE46 a page is about the draft while all of its sentences are made and no others', () => {
  expect(judgedSentences(page)).toEqual(now);
  expect(whatChanged(page, now)).toBe('is about the draft as it is made now, 3 sentences');
  expect(whatChanged(totalsPage({ title: 'T', about: 'A.' }, sideBySide(judged, judged)), now)).toContain(
    '3 sentences',
  );
});

it('BE46 it says how many judged sentences are gone and how many were never judged', () => {
  const later = [now[0]!, aLine(2, { text: 'Another wording.' }).hash, now[2]!, aLine(4).hash];
  expect(whatChanged(page, later)).toBe(
    'is older than the engine: 1 of 3 judged sentences are no longer made, 2 of 4 were not judged',
  );
});

it('BE46 a page whose list of sentences was touched says nothing any more', () => {
  expect(whatChanged(page.replace(now[1]!, now[0]!), now)).toContain('changed by hand');
  expect(whatChanged('# A page without a mark', now)).toContain('changed by hand');
});
