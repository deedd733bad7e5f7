import { describe, expect, it } from 'vitest';
import { chair, machine, rapporteur } from '../testing/actors.ts';
import { does, given, type Story } from '../testing/givenWhenThen.ts';
import { created, revises, section, sentence } from '../testing/stories.ts';

const first = sentence('open', 'Water was discussed.');
const second = sentence('call', 'Wells were called for.');
const next = { ...sentence('close', 'More was said.'), paragraphId: 'issue-1.2' };
const drafted = [created, revises([section([first, second, next]), section([first], 'issue-2')])];
const on = { type: 'ShareDraft', on: true } as const;
const shares = does(chair, on);
const rejects = { type: 'RejectSentence', sentenceId: 't2' } as const;
const paragraphs = ['Water was discussed. Wells were called for.', 'More was said.'];

describe('DR9 sharing the draft', () => {
  it('DR9 turning it on sends all sections as text, paragraph by paragraph', () => {
    const { state } = given(drafted)
      .when(on)
      .thenEvents(
        { type: 'DraftShared', on: true },
        {
          type: 'SharedDraftRevised',
          sections: [
            { format: 'president', sectionId: 'issue-1', heading: 'Water', order: 5, paragraphs },
            {
              format: 'president',
              sectionId: 'issue-2',
              heading: 'Water',
              order: 5,
              paragraphs: ['Water was discussed.'],
            },
          ],
        },
      );
    expect(state.everyone.draft.sections['president/issue-1']?.paragraphs).toEqual(paragraphs);
  });

  it('DR9 rejected sentences are left out', () => {
    const { sections } = given(drafted, does(rapporteur, rejects), shares).state.everyone.draft;
    expect(sections['president/issue-1']?.paragraphs).toEqual(['Water was discussed.', 'More was said.']);
    expect(JSON.stringify(sections)).not.toContain('Wells');
  });

  it('DR9 while it is shared the same commit holds the sections that change', () => {
    given(drafted, shares)
      .when(revises([section([first, second, { ...next, text: 'Much was said.' }])]).command, { by: machine })
      .thenEvents(
        { type: 'DraftRevised', sectionId: 'issue-1' },
        {
          type: 'SharedDraftRevised',
          sections: [{ sectionId: 'issue-1', paragraphs: [paragraphs[0], 'Much was said.'] }] as never,
        },
      );
    given(drafted, shares)
      .when(rejects, { by: rapporteur })
      .thenEvents(
        { type: 'DraftRevised', sectionId: 'issue-1' },
        { type: 'SharedDraftRevised', sections: [{ paragraphs: ['Water was discussed.', 'More was said.'] }] as never },
      );
  });

  it('DR9 it holds text alone: neither sources nor states', () => {
    expect(JSON.stringify(given(drafted, shares).state.everyone.draft)).not.toMatch(/cites|state|origin|"t1"/);
  });

  it('DR9 turned off, nobody else reads it and nothing more is sent', () => {
    const off = [drafted, shares, does(chair, { type: 'ShareDraft', on: false })];
    expect(given(off).state.everyone.draft).toEqual({ shared: false, sections: {} });
    given(off).when(rejects, { by: rapporteur }).thenEvents({ type: 'DraftRevised' });
    given(drafted).when(rejects, { by: rapporteur }).thenEvents({ type: 'DraftRevised' });
  });

  it('DR9 what is on is not turned on', () => {
    given(drafted, shares).when(on).thenRefused('changed');
    given(drafted).when({ type: 'ShareDraft', on: false }).thenRefused('changed');
  });

  it('CL340 a lead-in is shared once something comes after it, and goes again with what came after it', () => {
    const leadIn = { ...sentence('leadIn', 'The discussion brought out the following:'), paragraphId: 'keyIssues.1' };
    const frame = revises([section([leadIn], 'keyIssues'), section([first], 'mandate')]);
    const readsOf = (...story: Story) => {
      const { sections } = given(created, frame, ...story).state.everyone.draft;
      return Object.values(sections).flatMap((each) => each.paragraphs);
    };
    expect(readsOf(shares)).toEqual(['Water was discussed.']);
    const arrives = revises([section([second])]);
    expect(readsOf(shares, arrives)).toEqual([
      'The discussion brought out the following:',
      'Water was discussed.',
      'Wells were called for.',
    ]);
    expect(readsOf(shares, arrives)).toEqual(readsOf(arrives, shares));
    expect(readsOf(shares, arrives, does(rapporteur, { type: 'RejectSentence', sentenceId: 't3' }))).toEqual([
      'Water was discussed.',
    ]);
  });
});
