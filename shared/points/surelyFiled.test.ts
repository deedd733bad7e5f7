import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileUnderIssues, profileIssues } from './fileUnderIssues.ts';
import { type FiledBy, surelyFiled } from './surelyFiled.ts';

const profiles = profileIssues([
  { title: 'Connectivity and devices', keywords: ['rural areas', 'submarine cables'] },
  { title: 'Privacy', keywords: ['mass surveillance', 'personal data'] },
  { title: 'Governance', keywords: ['enhanced cooperation', 'working group'] },
]);
const by: FiledBy = { profiles, usual: undefined, near: undefined, itemIssues: [] };

function filed(text: string, around: { beside?: string; rest?: string } = {}, changes: Partial<FiledBy> = {}) {
  const likely = fileUnderIssues(text, [], profiles, changes.itemIssues ?? []);
  const said = { text, beside: () => around.beside ?? '', rest: () => around.rest ?? '' };
  return surelyFiled(likely, said, { ...by, ...changes }).map(({ ordinal }) => ordinal);
}

describe('filing that is borne out', () => {
  it('DR233 who says a whole keyword, or a whole part of the title, speaks of the issue, whatever stands around', () => {
    const elsewhere = { beside: 'privacy', rest: 'privacy and mass surveillance' };
    expect(filed('we need submarine cables', elsewhere)[0]).toBe(1);
    expect(filed('we need devices', elsewhere)[0]).toBe(1);
  });

  it('DR233 one word of a keyword alone stands under no issue, unless something else speaks for it', () => {
    const text = 'a group of visitors came by';
    expect(filed(text)).toEqual([]);
    expect(filed(text, { beside: 'mass surveillance' })).toEqual([]);
    expect(filed(text, { beside: 'enhanced cooperation' })).toEqual([3]);
    expect(filed(text, { rest: 'a working group on enhanced cooperation' })).toEqual([3]);
    expect(filed(text, {}, { near: [0.1, 0.2, 0.5] })).toEqual([3]);
    expect(filed(text, {}, { near: [0.5, 0.2, 0.1] })).toEqual([]);
  });

  it('DR233 the item under discussion speaks for its issues, one that is open to all for none', () => {
    expect(filed('the harvest of apples', {}, { itemIssues: [3] })).toEqual([3]);
    expect(filed('a group of visitors came by', {}, { itemIssues: [1, 2, 3] })).toEqual([]);
  });

  it('DR233 what stands around files nothing that says nothing of any issue', () => {
    const said = { text: 'apples', beside: () => 'privacy', rest: () => 'privacy' };
    expect(surelyFiled([{ ordinal: 2, score: 0.2 }], said, by)).toEqual([]);
  });

  it('DR233 nothing is filed that was not likely, and more evidence never takes an issue away', () => {
    const word = fc.constantFrom('rural', 'areas', 'privacy', 'group', 'data', 'apples', 'cables', 'governance', 'we');
    const words = fc.array(word, { maxLength: 8 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(words, words, words, (text, beside, rest) => {
        const likely = fileUnderIssues(text, [], profiles, []).map(({ ordinal }) => ordinal);
        const alone = filed(text);
        const amid = filed(text, { beside, rest });
        expect(likely.filter((ordinal) => amid.includes(ordinal))).toEqual(amid);
        expect(amid).toEqual(expect.arrayContaining(alone));
      }),
    );
  });
});
