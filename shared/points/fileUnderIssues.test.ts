import { describe, expect, it } from 'vitest';
import { UsualWords } from './usualWords.ts';
import { fileUnderIssues, type IssueProfile, profileIssues, scoreText } from './fileUnderIssues.ts';

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

  it('DR117 words of the same matter file a text whose own words no issue has, after those that have them', () => {
    const terse = profileIssues([
      { title: 'Connectivity', keywords: [] },
      { title: 'Privacy', keywords: [] },
      { title: 'Broadband', keywords: [] },
    ]);
    expect(fileUnderIssues('unconnected villages', [], terse, [])[0]?.ordinal).toBe(1);
    expect(fileUnderIssues('the surveillance of journalists', [], terse, [])[0]?.ordinal).toBe(2);
    expect(fileUnderIssues('broadband for the unconnected', [], terse, [])[0]?.ordinal).toBe(3);
    expect(fileUnderIssues('apple trees', [], terse, [])).toEqual([]);
  });

  it('DR117 what a title hangs on its nouns counts less than these', () => {
    const titled = profileIssues([
      { title: 'Building trust in the use of devices', keywords: [] },
      { title: 'Devices', keywords: [] },
    ]);
    expect(fileUnderIssues('cheap devices', [], titled, [])[0]?.ordinal).toBe(2);
  });

  it('DR118 an item that is open to every issue tells nothing', () => {
    expect(fileUnderIssues('the harvest of apples', [], profiles, [1, 2, 3])).toEqual([]);
  });

  it('DR118 of two issues nearly as likely the far emptier one is told more with the point', () => {
    const text = 'affordable access and data governance';
    const [first, second] = fileUnderIssues(text, [], profiles, []);
    const crowded = new UsualWords();
    crowded.file(
      'i1',
      Array.from({ length: 12 }, () => first!.ordinal),
    );
    const isClose = second!.score >= first!.score * 0.7;
    expect(isClose).toBe(true);
    expect(fileUnderIssues(text, [], profiles, [], crowded)).toEqual([second, first]);
    const sure = 'affordable access in rural areas';
    expect(fileUnderIssues(sure, [], profiles, [], crowded)[0]).toEqual(fileUnderIssues(sure, [], profiles, [])[0]);
  });

  it('DR118 an input that is read again counts once', () => {
    const usual = new UsualWords();
    usual.file('i1', [1, 1, 2]);
    usual.file('i1', [2]);
    expect([usual.loadOf(1), usual.loadOf(2)]).toEqual([0, 1]);
  });

  it('DR145 the pairs of a long keyword weigh together what one pair does', () => {
    const [long, short] = profileIssues([
      { title: 'Follow-up', keywords: ['Sustainable Development Goals'] },
      { title: 'Participation', keywords: ['youth delegates'] },
    ]);
    const pairs = ({ weights }: IssueProfile) =>
      [...weights].flatMap(([term, weight]) => (term.includes(' ') ? [weight] : []));
    expect(pairs(long!)).toHaveLength(2);
    for (const weight of pairs(long!)) expect(weight).toBeLessThan(pairs(short!)[0]!);
  });

  it('DR145 the name of the whole field outweighs no word of an issue', () => {
    const issues = profileIssues([
      { title: 'Internet governance', keywords: ['mandate'] },
      { title: 'Access', keywords: ['literacy', 'older people'] },
    ]);
    expect(fileUnderIssues('low-literacy users of the Internet', [], issues, [])[0]?.ordinal).toBe(2);
    expect(fileUnderIssues('governance of the Internet', [], issues, [])[0]?.ordinal).toBe(1);
  });

  it('DR231 what hangs on the nouns of a keyword counts less than these, and draws nothing by itself', () => {
    const issues = profileIssues([
      { title: 'Governance', keywords: ['participation of island States'] },
      { title: 'Connectivity', keywords: ['cables'] },
    ]);
    const weight = (term: string) => issues[0]!.weights.get(term)!;
    expect(weight('island')).toBeLessThan(weight('particip'));
    expect(weight('island state')).toBeLessThan(weight('particip island'));
    expect(fileUnderIssues('cables for island States', [], issues, [])[0]?.ordinal).toBe(2);
    expect(fileUnderIssues('participation of island States', [], issues, [])[0]?.ordinal).toBe(1);
  });

  it('DR234 a point goes to the emptier of two issues only where it says a name of it', () => {
    const crowded = new UsualWords();
    crowded.file(
      'i1',
      Array.from({ length: 12 }, () => 1),
    );
    const issues = profileIssues([
      { title: 'Cables', keywords: [] },
      { title: 'Rural libraries', keywords: [] },
    ]);
    const first = (text: string) => fileUnderIssues(text, [], issues, [], crowded)[0]?.ordinal;
    expect(first('cables for rural libraries')).toBe(2);
    expect(first('cables for libraries')).toBe(1);
  });
});
