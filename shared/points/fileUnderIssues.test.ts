import { describe, expect, it } from 'vitest';
import { fileUnderIssues, profileIssues, scoreText } from './fileUnderIssues.ts';

const profiles = profileIssues([
  { title: 'Bridging digital divides', keywords: ['connectivity', 'affordable access', 'rural areas', 'gender gap'] },
  { title: 'Data and artificial intelligence', keywords: ['algorithms', 'data governance', 'audits'] },
  { title: 'Internet governance', keywords: ['Internet Governance Forum', 'multistakeholder participation'] },
]);

describe('filing under issues', () => {
  it('DR33 a text goes to the issue whose title and keywords it shares', () => {
    expect(fileUnderIssues('affordable access in rural areas', [], profiles, [])[0]?.ordinal).toBe(1);
    expect(fileUnderIssues('independent audits of algorithms', [], profiles, [])[0]?.ordinal).toBe(2);
  });

  it('DR33 acronyms and spellings of one term meet', () => {
    expect(fileUnderIssues('oversight of AI', [], profiles, [])[0]?.ordinal).toBe(2);
    expect(fileUnderIssues('multi-stakeholder participation in the IGF', [], profiles, [])[0]?.ordinal).toBe(3);
  });

  it('DR33 at most two issues, best first, with scores', () => {
    const filed = fileUnderIssues('data governance, rural connectivity and the Forum', [], profiles, []);
    expect(filed).toHaveLength(2);
    expect(filed[0]!.score).toBeGreaterThanOrEqual(filed[1]!.score);
  });

  it('DR34 what matches no issue stays unassigned', () => {
    expect(
      fileUnderIssues('the harvest of apples', [scoreText('farmers wait for rain', profiles)], profiles, []),
    ).toEqual([]);
  });

  it('DR34 the programme item decides where the words do not, and does not overrule them', () => {
    expect(fileUnderIssues('the harvest of apples', [], profiles, [2])[0]?.ordinal).toBe(2);
    expect(fileUnderIssues('affordable access and the gender gap in rural areas', [], profiles, [2])[0]?.ordinal).toBe(
      1,
    );
  });

  it('DR34 the sentence around a phrase helps to file it', () => {
    expect(
      fileUnderIssues(
        'a longer licence',
        [scoreText('a longer licence for connectivity in rural areas', profiles)],
        profiles,
        [],
      )[0]?.ordinal,
    ).toBe(1);
  });
});
