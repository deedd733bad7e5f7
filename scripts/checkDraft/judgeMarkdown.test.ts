import { describe, expect, it } from 'vitest';
import { breachSentences, severityOf, type BreachCode } from '#shared/draft/check/breachSentences.ts';
import { checkReport } from './checkReport.ts';
import { judgeMarkdown, NEEDS_RECORD } from './judgeMarkdown.ts';
import { markdownBlocks } from './markdownBlocks.ts';
import { formatOfText, sectionsOf } from './sectionsOf.ts';

const SUMMARY = `# Consultation on shared orchards

Hybrid - Lisbon

4 May 2026

President's Summary

machine draft, not an official record

The Valley Council convened the consultation on 4 May 2026 in Lisbon.

The consultation was chaired by Ms. Bela Nagy of Hungary.

The exchange was structured around two issues: water and seeds.

## Key Issues

The discussion brought out the following main issues:

### Issue 1: Water

Water was a key focus. Calls were made for shared wells.

### Issue 2: Seeds

It was suggested that seeds be shared.

## Next Steps / Conclusion

Stakeholders called for a second meeting.

---

Draft 12, exported on 4 May 2026, 17:05 UTC
`;

const REPORT = `# Report on shared orchards

Prepared by the Secretariat of the Valley Council[^1]

## I. Introduction

1. The Valley Council convened the consultation.

## II. Organization of work

2. Representatives of civil society took the floor.

## III. Opening

3. The following questions guided the consultation:

(a) Which wells?

## IV. Open discussion

4. The first speaker[^2] called for shared wells. She stressed that seeds should be shared.

5. A participant[^3] called for shade.

[^1]: The views in it are those of the speakers.

[^2]: Ms. Mira Costa, River Growers, Portugal.

[^3]: The speaker did not introduce himself.
`;

const setUp = { convenedBy: 'the Valley Council', processName: 'Orchards+5' };
const summaryWith = (text: string) => SUMMARY.replace('Calls were made for shared wells.', text);
const reportWith = (text: string) => REPORT.replace('A participant[^3] called for shade.', text);
const many = (count: number) => 'more and '.repeat(count);

/** One draft for each kind that a text alone can show. */
const PLANTED: [BreachCode, string][] = [
  ['firstPerson', summaryWith('We called for shared wells.')],
  ['decides', summaryWith('It was unanimously agreed to share wells.')],
  ['speaksForEverybody', summaryWith('All participants called for wells.')],
  ['quotation', summaryWith('A call was made for "shared wells".')],
  ['halfSentence', summaryWith('Deep wells in every valley.')],
  ['oneStakeholder', summaryWith('One stakeholder called for wells.')],
  ['namesSomebody', summaryWith('A call was made for Coca-Cola to share its wells.')],
  ['namesSomebody.unsure', summaryWith('A call was made for Zorblax to share its wells.')],
  ['namesPerson', summaryWith('Concern was raised by Ms. Costa about wells.')],
  ['issueLength.many', summaryWith(`Calls were made for ${many(70)}wells.`)],
  ['typedNumber', summaryWith('Wells were named.').replace('Water was a key', '3. Water was a key')],
  ['gap.open', summaryWith('[Calls: to be supplied]')],
  ['sectionMissing', SUMMARY.replace(/The exchange was.*\n/, '')],
  ['sectionUnknown', SUMMARY.replace('## Next Steps / Conclusion', '## Thanks')],
  ['sectionOrder', SUMMARY.replace('Issue 1: Water', 'Issue 3: Water')],
  ['spelling.word', summaryWith('Calls were made for programs on wells.')],
  ['spelling.unitedNations', summaryWith('The UN was asked for wells.')],
  ['spelling.acronym', summaryWith('Calls were made in the U.S.A. for wells.')],
  ['spelling.possessive', summaryWith("UNDP's wells were called for.")],
  ['figures.perCent', summaryWith('Calls were made for 40% of the wells.')],
  ['figures.date', summaryWith('Calls were made on May 4, 2026 for wells.')],
  ['figures.small', summaryWith('Calls were made for 3 wells.')],
  ['figures.large', summaryWith('Calls were made for forty wells.')],
  ['figures.thousands', summaryWith('Calls were made for 40000 wells.')],
  ['figures.start', summaryWith('40 wells were called for.')],
  ['interventionLength.many', reportWith(`A participant[^3] called for ${many(100)}shade.`)],
  ['footnoteMissing', reportWith('A participant called for shade.')],
  ['ladder', reportWith('Shade was called for[^3].')],
  ['disclaimerMissing', REPORT.replace('Council[^1]', 'Council')],
  ['reportLength', reportWith(`A participant[^3] called for ${many(4300)}shade.`)],
];
const codesOf = (markdown: string) =>
  judgeMarkdown(markdown, formatOfText(markdown), setUp).map(({ code }): BreachCode => code);

describe('DR210 a Markdown draft is checked without its record', () => {
  it.each([
    ['summary', SUMMARY],
    ['report', REPORT],
  ])('DR210 a sound %s breaks nothing', (_name, markdown) => {
    expect(codesOf(markdown)).toEqual([]);
  });

  it.each(['11:03 (Lisbon, GMT+1)', '10:03 UTC'])('EX22 the line of a release, told as %s, is no text', (time) => {
    const line = `Released by Luc Martin on 4 May 2026, ${time}`;
    const blocks = (markdown: string) => markdownBlocks(markdown).blocks;
    expect(blocks(`${line}\n\n${SUMMARY}`)).toEqual(blocks(SUMMARY));
  });

  it.each(PLANTED)('DR210 %s is found where it was planted', (code, markdown) => {
    expect(codesOf(markdown)).toContain(code);
  });

  it('DR210 every kind is planted here, or needs the record', () => {
    const known = Object.keys(breachSentences) as BreachCode[];
    const planted = new Set(PLANTED.map(([code]) => code));
    expect(known.filter((code) => !planted.has(code) && !NEEDS_RECORD.test(code))).toEqual([]);
    expect([...planted].filter((code) => NEEDS_RECORD.test(code))).toEqual([]);
  });

  it('DR210 each is told with its heading and its sentence, breaches before notes, and what was not looked at', () => {
    const markdown = summaryWith('Calls were made for 3 wells. We called for seeds.');
    const text = checkReport('draft.md', 'president', judgeMarkdown(markdown, 'president', setUp));
    expect(text).toMatch(
      /Breach \(firstPerson\) under "Issue 1: Water": .*\n {2}> We called for seeds\.\n\nNote \(figures\.small\)/,
    );
    expect(text).toContain('1 breach, 1 note.');
    expect(text).toContain('Not looked at, for want of the record');
    expect(severityOf('firstPerson')).toBe('breach');
  });

  it('DR210 drafts of people and models are read as well: other headings, emphasis, no set-up', () => {
    const typed = `# Meeting\n**President's Summary**\n\nThe Council met.\n\n## Key issues\n\n### Water for all\n\n**Wells** were *called for*, and we agreed on \\*seeds\\*.\n`;
    const sections = sectionsOf(typed, formatOfText(typed));
    expect(sections.map(({ sectionId }) => sectionId)).toEqual(['title', 'mandate', 'issue-1']);
    expect(sections.at(-1)?.sentences[0]?.text).toBe('Wells were called for, and we agreed on *seeds*.');
    expect(codesOf(typed)).toEqual(expect.arrayContaining(['firstPerson', 'decides', 'sectionMissing']));
  });

  it('DR210 footnotes stand where they were called, and marks, colophon and sources are not read as text', () => {
    const sections = sectionsOf(REPORT, 'secretariat');
    const [first] = sections.find(({ sectionId }) => sectionId === 'discussion.m1')!.sentences;
    expect(first).toMatchObject({ text: 'The first speaker called for shared wells.', footnotes: [{ at: 16 }] });
    const annotated = `${SUMMARY}\n## Sources\n\n- i1.1 (1. Ms. Costa): “We want wells”\n`;
    expect(codesOf(annotated)).toEqual([]);
    expect(
      sectionsOf(SUMMARY, 'president').some(({ sentences }) => sentences.some(({ text }) => /Draft 12/.test(text))),
    ).toBe(false);
  });
});
