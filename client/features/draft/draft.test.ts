import { expect, test } from 'vitest';
import { emptyDesk, type DeskState, type DraftSection } from '#shared/consultation/desk/state.ts';
import type { Sentence } from '#shared/draft/model.ts';
import { changedSince, draftPage, wordsIn } from './draftPage.ts';
import { rewritingReducer, whatChanged, type Rewritings } from './rewriting.ts';
import { sentencePieces } from './sentencePieces.ts';

function sentence(id: string, change: Partial<Sentence> = {}): Sentence {
  const rest = { paragraphId: 'p1', cites: [], organizations: 0, origin: 'machine', state: 'proposed' } as const;
  return { id, key: id, text: `Text of ${id}.`, ...rest, cites: [], ...change };
}

function section(
  sectionId: string,
  order: number,
  sentences: Sentence[],
  change: Partial<DraftSection> = {},
): DraftSection {
  return { format: 'secretariat', sectionId, heading: null, order, sentences, revisedAt: {}, ...change };
}

const desk = (...sections: DraftSection[]): DeskState => ({
  ...emptyDesk,
  sections: Object.fromEntries(sections.map((each) => [`${each.format}/${each.sectionId}`, each])),
});

test('CL59 numerals stand behind the part they support, one per intervention, the set-up last', () => {
  const text = 'Calls were made for cables and for schools.';
  const pieces = sentencePieces({
    text,
    cites: ['i9.1', 'i2.1', 'i2.3', 'setUp.mandate', 'i10.1'],
    elements: [
      { start: 20, end: 26, cites: ['i9.1', 'i2.1', 'i2.3'] },
      { start: 31, end: 42, cites: ['i10.1'] },
    ],
  });
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.map(({ sources }) => sources.map(({ key }) => key))).toEqual([['i2', 'i9'], ['i10'], ['setUp']]);
  expect(pieces[0]?.sources[0]).toMatchObject({ inputId: 'i2', pointIds: ['i2.1', 'i2.3'] });
  expect(pieces.map(({ lead, element, text: words }) => [element, words.slice(lead)])).toEqual([
    [0, 'cables'],
    [1, 'for schools'],
    [null, ''],
  ]);
});

test('CL59 a span beyond the text is left aside and its sources are cited at the end', () => {
  const pieces = sentencePieces({
    text: 'Short.',
    cites: ['i1.1'],
    elements: [{ start: 2, end: 40, cites: ['i1.1'] }],
  });
  expect(pieces).toEqual([
    {
      text: 'Short.',
      lead: 6,
      element: null,
      sources: [{ kind: 'input', key: 'i1', inputId: 'i1', pointIds: ['i1.1'] }],
    },
  ]);
});

test('CL60 a revision of the draft never touches text that somebody is writing', () => {
  const begun = rewritingReducer({}, { type: 'begin', sectionKey: 's', sentence: sentence('t1'), index: 0, seen: 7 });
  const written = rewritingReducer(begun, { type: 'write', sentenceId: 't1', text: 'My own words.' });
  const again = rewritingReducer(written, {
    type: 'begin',
    sectionKey: 's',
    sentence: sentence('t1'),
    index: 0,
    seen: 9,
  });
  expect(again['t1']).toMatchObject({ text: 'My own words.', seen: 7 });
  const changed = sentence('t1', { text: 'Other machine text.' });
  expect(whatChanged(again['t1']!, sentence('t1', { state: 'accepted' }))).toBe('nothing');
  expect(whatChanged(again['t1']!, changed)).toBe('text');
  const looked = rewritingReducer(again, { type: 'lookAgain', sentence: changed, seen: 9 });
  expect(looked['t1']).toMatchObject({ text: 'My own words.', seen: 9 });
  expect(whatChanged(looked['t1']!, changed)).toBe('nothing');
  expect(rewritingReducer(looked, { type: 'close', sentenceId: 't1' })).toEqual({});
});

test('CL61 a sentence that the machine drops while somebody rewrites it stays on the page until they close it', () => {
  const rewritings: Rewritings = {
    t2: { sectionKey: 'secretariat/a', sentence: sentence('t2'), index: 1, text: 'Mine.', seen: 1 },
  };
  const shown = (open: Rewritings) =>
    draftPage(desk(section('a', 1, [sentence('t1'), sentence('t3')])), 'secretariat', open)
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap(({ sentences }) => sentences.map(({ id }) => id));
  expect(shown(rewritings)).toEqual(['t1', 't2', 't3']);
  expect(shown({})).toEqual(['t1', 't3']);
  expect(whatChanged(rewritings['t2']!, undefined)).toBe('gone');
});

test('CL62 paragraphs are numbered as in the exports: no titles, no questions, none that is rejected whole', () => {
  const page = draftPage(
    desk(
      section('title', 0, [sentence('t1')]),
      section('b', 2, [sentence('t4'), sentence('t5', { paragraphId: 'p2', text: '(a) Why?' })], { heading: 'I' }),
      section('a', 1, [sentence('t2', { state: 'rejected' }), sentence('t3', { paragraphId: 'p2' })], { heading: 'I' }),
    ),
    'secretariat',
    {},
  );
  expect(page.map(({ heading }) => heading)).toEqual([null, 'I', null]);
  expect(page.map(({ paragraphs }) => paragraphs.map(({ number }) => number))).toEqual([[null], [null, 1], [2, null]]);
  expect(wordsIn(page)).toBe(11);
});

test('CL380 a section that lost its sentences shows no heading, unless what follows stands under it', () => {
  const headings = (...sections: DraftSection[]) =>
    draftPage(desk(...sections), 'secretariat', {}).map(({ heading, section: { sectionId } }) => [sectionId, heading]);
  expect(
    headings(
      section('a', 1, [sentence('t1')], { heading: 'Opening' }),
      section('b', 2, [], { heading: 'Discussion' }),
      section('c', 3, [sentence('t2')]),
      section('d', 4, [], { heading: 'Closing' }),
    ),
  ).toEqual([
    ['a', 'Opening'],
    ['c', 'Discussion'],
  ]);
  expect(
    headings(section('b', 2, [], { heading: 'One' }), section('c', 3, [sentence('t2')], { heading: 'Two' })),
  ).toEqual([['c', 'Two']]);
});

test('CL63 a sentence counts as changed when its words were revised, by somebody else, after the version last looked at', () => {
  const revised = section('a', 1, [sentence('t1'), sentence('t2'), sentence('t3')], {
    revisedAt: { t1: 3, t2: 5, t3: 6 },
  });
  const page = draftPage(desk(revised), 'secretariat', {});
  expect(changedSince(page, 4)).toEqual(['t2', 't3']);
  expect(changedSince(page, 4, new Set([6]))).toEqual(['t2']);
  expect(changedSince(page, 6)).toEqual([]);
});
