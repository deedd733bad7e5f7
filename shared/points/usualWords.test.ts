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
});
