import { describe, expect, it } from 'vitest';
import { mira, rapporteur } from '#shared/consultation/testing/actors.ts';
import { does, given } from '#shared/consultation/testing/givenWhenThen.ts';
import { miraHasSpoken, point, revises, section, sentence } from '#shared/consultation/testing/stories.ts';
import { DraftHistory } from '#shared/draft/versions/draftHistory.ts';
import { comparisonHtml, comparisonMarkdown, comparisonOf } from './comparison.ts';
import { versionList } from './versionList.ts';

const call = sentence('call', 'Calls were made for <wells> & *seeds*.', ['i1.1']);
const { state, events } = given(
  miraHasSpoken,
  revises([section([sentence('open', 'Water was discussed.')])]),
  revises([section([sentence('open', 'Water was discussed.'), call])], 'i1', [point('i1.1')]),
  does(rapporteur, { type: 'CheckIn' }),
  does(rapporteur, { type: 'RewriteSentence', sentenceId: 't2', text: 'Calls were made for <deep> *seeds*.', seen: 2 }),
);
const history = new DraftHistory();
for (const event of events) if (event.type === 'DraftRevised') history.add(event);

describe('VE5 the list of versions', () => {
  it('VE5 names whose words or whose hand made each, the latest first, and counts what it changed', () => {
    const none = { added: 0, changed: 0, removed: 0, moved: 0 };
    expect(versionList(state, history)).toMatchObject([
      {
        draftVersion: 3,
        name: 'Luc Martin',
        action: { did: 'rewritten' },
        changes: { president: { ...none, changed: 1 } },
      },
      {
        draftVersion: 2,
        name: mira.profile?.name,
        causedBy: 'i1',
        changes: { president: { ...none, added: 1 }, secretariat: none },
      },
      { draftVersion: 1, name: null, causedBy: null, changes: { president: { ...none, added: 1 } } },
    ]);
  });
});

describe('VE6 a comparison to be read anywhere', () => {
  const comparison = comparisonOf(history, 'president', 1, 3);

  it('VE6 says what it compares and how much differs', () => {
    expect(comparison).toMatchObject({ from: 1, to: 3, counts: { added: 1, changed: 0, removed: 0, moved: 0 } });
    expect(comparisonMarkdown(comparison)).toContain("# President's Summary: from version 1 to version 3");
  });

  it('VE6 strikes what went and marks what came; the text of people stays text', () => {
    const changed = comparisonOf(history, 'president', 2, 3);
    expect(comparisonMarkdown(changed)).toContain(
      '- Changed: Calls were made for \\<~~wells~~**deep**> ~~&~~ \\*seeds\\*.',
    );
    expect(comparisonHtml(changed)).toContain(
      'Calls were made for &lt;<del>wells</del><ins>deep</ins>&gt;<del> &amp;</del> *seeds*.',
    );
    expect(comparisonHtml(comparison)).toContain('<ins>Calls were made for &lt;deep&gt; *seeds*.</ins>');
  });
});

describe('DR250 a comparison with a text that was erased since', () => {
  const gone = new DraftHistory();
  for (const event of events)
    if (event.type === 'DraftRevised')
      gone.add(
        event.draftVersion === 3
          ? {
              ...event,
              sentences: event.sentences.map((each) => (each.id === 't2' ? { ...each, text: null as never } : each)),
            }
          : event,
      );
  const says = 'This text was erased at the wish of the person whom it named.';

  it('DR250 says so beside the other wording, in Markdown and on the page', () => {
    const changed = comparisonOf(gone, 'president', 2, 3);
    expect(comparisonMarkdown(changed)).toContain(
      `- Changed: ~~Calls were made for \\<wells> & \\*seeds\\*.~~ *${says}*`,
    );
    expect(comparisonHtml(changed)).toContain(`</del> <em>${says}</em>`);
    expect(comparisonHtml(comparisonOf(gone, 'president', 1, 3))).toContain(`<strong>Added</strong> <em>${says}</em>`);
  });
});
