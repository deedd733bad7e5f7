import { describe, expect, it } from 'vitest';
import { fileUnderIssues, profileIssues } from './fileUnderIssues.ts';
import { UsualWords } from './usualWords.ts';

const profiles = profileIssues([
  { title: 'The Internet forum', keywords: ['Internet', 'forum secretariat'] },
  { title: 'Rural cables', keywords: ['cables', 'rural areas'] },
]);

describe('what most inputs say', () => {
  it('DR93 a word that is in most inputs files nothing', () => {
    const usual = new UsualWords();
    for (let i = 0; i < 10; i += 1) usual.add('The Internet is global.');
    expect(fileUnderIssues('the Internet and visitors', [], profiles, [])[0]?.ordinal).toBe(1);
    expect(fileUnderIssues('the Internet and visitors', [], profiles, [], usual)).toEqual([]);
    expect(fileUnderIssues('the Internet over rural cables', [], profiles, [], usual)[0]?.ordinal).toBe(2);
  });

  it('DR93 few inputs show no habit', () => {
    const usual = new UsualWords();
    for (let i = 0; i < 3; i += 1) usual.add('The Internet is global.');
    expect(fileUnderIssues('the Internet and visitors', [], profiles, [], usual)[0]?.ordinal).toBe(1);
  });

  it('DR232 what the title of the consultation says tells no issue from another', () => {
    const issues = [{ title: 'The Internet forum' }, { title: 'Rural cables' }];
    const usual = new UsualWords({ title: 'Consultation on the Internet', issues });
    expect(fileUnderIssues('the Internet and visitors', [], profiles, [], usual)).toEqual([]);
    expect(fileUnderIssues('the Internet forum', [], profiles, [], usual)[0]?.ordinal).toBe(1);
  });

  it('DR232 except where the title of an issue says nothing else', () => {
    const usual = new UsualWords({ title: 'Consultation on rural cables', issues: [{ title: 'Cables' }] });
    expect([usual.has('cabl'), usual.has('rural')]).toEqual([false, true]);
  });
});
