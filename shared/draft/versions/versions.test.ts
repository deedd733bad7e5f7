import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machine, rapporteur } from '../../consultation/testing/actors.ts';
import { does, given, type Story } from '../../consultation/testing/givenWhenThen.ts';
import { histories, recorded } from '../../consultation/testing/history.ts';
import { miraHasSpoken, point, revises, section, sentence } from '../../consultation/testing/stories.ts';
import type { ConsultationEvent } from '../../consultation/events.ts';
import { last } from '../../consultation/testing/history.ts';
import { compareVersions, countChanges } from './compareVersions.ts';
import { DraftHistory } from './draftHistory.ts';
import { wordDiff } from './wordDiff.ts';

const open = sentence('open', 'Water was discussed.');
const call = sentence('call', 'Calls were made for wells.', ['i1.1']);
const close = sentence('close', 'More was said.');
const fact = sentence('note', 'Wells run dry.');

function historyOf(events: readonly ConsultationEvent[]): DraftHistory {
  const history = new DraftHistory();
  for (const event of events) if (event.type === 'DraftRevised') history.add(event);
  return history;
}
const told = (...story: Story) => historyOf(given(miraHasSpoken, ...story).events);
const changesBetween = (history: DraftHistory, from: number, to: number) =>
  compareVersions(history.at(from, 'president'), history.at(to, 'president')).flatMap(({ changes }) => changes);

describe('VE1 versions from the record', () => {
  const story = [
    revises([section([open, close])]),
    revises([section([open, call, close]), section([open], 'issue-2')], 'i1', [point('i1.1')]),
    does(rapporteur, { type: 'RejectSentence', sentenceId: 't2' }),
  ];

  it('VE1 each says what caused it, who did what, when, and which sections it touched', () => {
    expect(told(...story).versions).toMatchObject([
      { draftVersion: 1, causedBy: null, action: null, by: machine.personId, sections: [{ sectionId: 'issue-1' }] },
      { draftVersion: 2, causedBy: 'i1', sections: [{ sectionId: 'issue-1' }, { sectionId: 'issue-2' }] },
      { draftVersion: 3, causedBy: null, action: { did: 'rejected', sentenceId: 't2' }, by: rapporteur.personId },
    ]);
  });

  it('VE1 the draft of any version is there, of version 0 nothing, and of the last what stands', () => {
    const history = told(...story);
    const textAt = (version: number) =>
      history.at(version, 'president').map(({ sentences }) => sentences.map(({ text }) => text));
    expect(textAt(0)).toEqual([]);
    expect(textAt(1)).toEqual([[open.text, close.text]]);
    expect(textAt(99)).toEqual(textAt(3));
    expect(history.at(3, 'secretariat')).toEqual([]);
  });

  it('VE1 whatever happens, the last version is what the desk holds', () => {
    fc.assert(
      fc.property(histories, (lived) => {
        const history = historyOf(recorded(lived));
        const { desk } = last(lived);
        for (const format of ['president', 'secretariat'] as const) {
          const standing = Object.values(desk.sections).filter((each) => each.format === format);
          const folded = new Map(history.at(desk.draftVersion, format).map((each) => [each.sectionId, each.sentences]));
          for (const { sectionId, sentences } of standing)
            expect(JSON.parse(JSON.stringify(folded.get(sectionId)))).toEqual(JSON.parse(JSON.stringify(sentences)));
        }
        expect(history.versions.at(-1)?.draftVersion ?? 0).toBe(desk.draftVersion);
      }),
      { seed: 20260504, numRuns: 40 },
    );
  });

  it('VE2 an input is first reflected in the version in which a sentence that stands first cites it', () => {
    const early = [revises([section([open])]), revises([section([open, call])], 'i1', [point('i1.1')])];
    expect(told(...early).firstCiting('i1')?.draftVersion).toBe(2);
    expect(told(...early).firstCiting('i2')).toBeNull();
  });
});

describe('VE3 what differs between two versions', () => {
  it('VE3 tells added, changed, removed and moved sentences apart, and leaves out sections that are alike', () => {
    const history = told(
      revises([section([open, call, fact, close]), section([open], 'issue-2')], 'i1', [point('i1.1')]),
      revises([
        section([close, { ...call, text: 'Calls were made for deep wells.' }, fact, sentence('need', 'Seeds.')]),
      ]),
    );
    const found = compareVersions(history.at(1, 'president'), history.at(2, 'president'));
    expect(found).toHaveLength(1);
    expect(found[0]!.changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['removed', 'Water was discussed.'],
      ['moved', 'More was said.'],
      ['changed', 'Calls were made for deep wells.'],
      ['added', 'Seeds.'],
    ]);
    expect(countChanges(found)).toEqual({ added: 1, changed: 1, removed: 1, moved: 1 });
    expect(changesBetween(history, 2, 2)).toEqual([]);
  });

  it('VE3 a rejected sentence went out of the text, and one that is restored came', () => {
    const reject = does(rapporteur, { type: 'RejectSentence', sentenceId: 't1' });
    const restore = does(rapporteur, { type: 'AcceptSentence', sentenceId: 't1' });
    const history = told(revises([section([open, close])]), reject, restore);
    expect(changesBetween(history, 1, 2)).toMatchObject([{ kind: 'removed', sentenceId: 't1' }]);
    expect(changesBetween(history, 2, 3)).toMatchObject([{ kind: 'added', sentenceId: 't1' }]);
    expect(changesBetween(history, 1, 3)).toEqual([]);
  });

  it('VE3 backwards is the same, with what came and what went exchanged', () => {
    const history = told(revises([section([open, call])], 'i1', [point('i1.1')]), revises([section([open, close])]));
    const kinds = (from: number, to: number) =>
      changesBetween(history, from, to).map(({ kind, text }) => `${kind} ${text}`);
    expect(kinds(1, 2).toSorted()).toEqual(['added More was said.', 'removed Calls were made for wells.']);
    expect(kinds(2, 1).toSorted()).toEqual(['added Calls were made for wells.', 'removed More was said.']);
  });
});

describe('VE4 word by word', () => {
  it('VE4 shows the words that came and went, and leaves the others alone', () => {
    expect(wordDiff('Calls were made for wells.', 'Calls were made for deep wells and seeds.')).toEqual([
      { kind: 'same', text: 'Calls were made for' },
      { kind: 'added', text: ' deep' },
      { kind: 'same', text: ' wells' },
      { kind: 'added', text: ' and seeds' },
      { kind: 'same', text: '.' },
    ]);
    expect(wordDiff('Wells run dry.', 'Seeds run dry.')).toEqual([
      { kind: 'removed', text: 'Wells' },
      { kind: 'added', text: 'Seeds' },
      { kind: 'same', text: ' run dry.' },
    ]);
  });

  it('VE4 what stayed and went is the old text, what stayed and came the new one', () => {
    const words = fc.array(fc.constantFrom('wells', 'seeds', 'and', ', ', '. ', ' ', '(x)', 'ü-b', '  '), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        const runs = wordDiff(before, after);
        const text = (...kinds: string[]) =>
          runs
            .filter(({ kind }) => kinds.includes(kind))
            .map((run) => run.text)
            .join('');
        expect([text('same', 'removed'), text('same', 'added')]).toEqual([before, after]);
        expect(runs.every((run, i) => run.text !== '' && run.kind !== runs[i - 1]?.kind)).toBe(true);
        if (before === after) expect(runs.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it('VE4 a very long text is shown as gone and come', () => {
    const long = 'wells '.repeat(500);
    expect(wordDiff(long, `${long}too`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('DR250 what was erased since', () => {
  const rewritten = (text: string, seen: number) =>
    does(rapporteur, { type: 'RewriteSentence', sentenceId: 't1', text, seen });
  const { events } = given(
    miraHasSpoken,
    revises([section([call])], 'i1', [point('i1.1')]),
    rewritten('Mira asked for wells.', 1),
    rewritten('Wells were asked for.', 2),
    does(rapporteur, { type: 'RejectSentence', sentenceId: 't1' }),
  );
  const history = historyOf(
    events.map((event) =>
      event.type === 'DraftRevised' && event.draftVersion === 2
        ? { ...event, sentences: event.sentences.map((each) => ({ ...each, text: null as never })) }
        : event,
    ),
  );

  it('DR250 is compared as a whole, on whichever side it stood', () => {
    expect(changesBetween(history, 1, 2)).toMatchObject([
      {
        kind: 'changed',
        erased: true,
        runs: [
          { kind: 'removed', text: call.text },
          { kind: 'added', erased: true },
        ],
      },
    ]);
    const [after] = changesBetween(history, 2, 3);
    expect(after).toMatchObject({ kind: 'changed', text: 'Wells were asked for.' });
    expect(after).not.toHaveProperty('erased');
    expect(after?.runs).toEqual([
      { kind: 'removed', text: '', erased: true },
      { kind: 'added', text: 'Wells were asked for.' },
    ]);
  });

  it('DR250 came in and went as any sentence does, and is not told as changed where it did not', () => {
    expect(changesBetween(history, 0, 2)).toMatchObject([{ kind: 'added', erased: true, text: '' }]);
    expect(changesBetween(history, 2, 4)).toMatchObject([{ kind: 'removed', erased: true, text: '' }]);
    expect(changesBetween(history, 2, 2)).toEqual([]);
    expect(changesBetween(history, 1, 3)[0]?.runs?.some(({ erased }) => erased)).toBe(false);
  });
});
