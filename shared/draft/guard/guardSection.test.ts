import { expect, it } from 'vitest';
import type { ProposedSection, ProposedSentence } from '../model.ts';
import { anInput, aPoint, aSetUp } from '../testing/aMeeting.ts';
import { guardSection } from './guardSection.ts';

const inputs = [anInput(1), anInput(2), anInput(3)];
const points = [
  aPoint('i1.1', 'call', 'noun: shared masts along the coast'),
  aPoint('i2.1', 'call', 'noun: fair prices for rural areas'),
  aPoint('i3.1', 'concern', 'noun: the closing of village libraries'),
];

const call: ProposedSentence = {
  ...{ key: 'call', paragraphId: 'issue-1.1', organizations: 2, cites: ['i1.1', 'i2.1'] },
  text: 'Calls were made for shared masts along the coast and fair prices for rural areas.',
  elements: [
    { start: 20, end: 48, cites: ['i1.1'] },
    { start: 53, end: 80, cites: ['i2.1'] },
  ],
};
const concern: ProposedSentence = {
  ...{ key: 'concern', paragraphId: 'issue-1.1', organizations: 1, cites: ['i3.1'] },
  text: 'Concern was expressed about the closing of village libraries.',
  elements: [{ start: 28, end: 60, cites: ['i3.1'] }],
};
const section = (...sentences: ProposedSentence[]): ProposedSection => ({
  ...{ format: 'president', sectionId: 'issue-1', heading: 'Issue 1', order: 101, thin: true },
  sentences,
});
const judge = (offered: [string, string, string[]][], asked = ['call', 'concern'], before = section(call, concern)) =>
  guardSection(
    before,
    asked,
    offered.map(([slot, text, cites]) => ({ slot, text, cites })),
    { setUp: aSetUp(), inputs, points },
  );
const GOOD = 'Stakeholders called for shared masts along the coast and for fair prices for rural areas.';

it('LM13 each slot is judged by itself: one stands, the other keeps the rules’ text', () => {
  expect(
    judge([
      ['call', GOOD, ['i1.1', 'i2.1']],
      ['concern', 'Concern was expressed about the closing of schools.', ['i3.1']],
    ]),
  ).toMatchObject([
    { key: 'call', instead: call.text, text: GOOD },
    { key: 'concern', instead: concern.text, refused: expect.arrayContaining(['words']) },
  ]);
});

it('LM13 a slot without an offer is refused as missing; one that nobody asked about, or that there is not, is not judged', () => {
  expect(judge([['concern', GOOD, ['i3.1']]], ['call'])).toEqual([
    { key: 'call', instead: call.text, refused: ['missing'] },
  ]);
  expect(judge([['other', GOOD, ['i1.1']]], [])).toEqual([]);
});

it('LM13 the elements of a list keep their places where all of them stand in the wording', () => {
  const [verdict] = judge([['call', GOOD, ['i1.1', 'i2.1']]], ['call']);
  expect(verdict!.elements!.map(({ start, end, cites }) => [GOOD.slice(start, end), cites])).toEqual([
    ['shared masts along the coast', ['i1.1']],
    ['fair prices for rural areas', ['i2.1']],
  ]);
  const turned = 'Stakeholders called for fair prices for rural areas and for shared masts along the coast.';
  expect(judge([['call', turned, ['i1.1', 'i2.1']]], ['call'])[0]).toEqual({
    ...{ key: 'call', instead: call.text },
    text: turned,
  });
});

it('LM13 what would take the paragraph out of its bounds is refused', () => {
  const filler = Array.from({ length: 4 }, (_, at) => ({
    ...concern,
    key: `settled${at}`,
    text: `${Array.from({ length: at === 0 ? 29 : 28 }, () => 'Libraries').join(' ')} were named.`,
  }));
  const before = section(...filler, concern);
  expect(
    judge(
      [['concern', 'Concern was expressed about the closing of the village libraries.', ['i3.1']]],
      ['concern'],
      before,
    ),
  ).toEqual([{ key: 'concern', instead: concern.text, refused: ['length'] }]);
});

it('LM19 a text of its own points that cites a point of another slot is refused, changed or not', () => {
  const changed = 'Stakeholders called for shared masts along the coast and for the closing of village libraries.';
  for (const text of [GOOD, changed])
    expect(judge([['call', text, ['i1.1', 'i2.1', 'i3.1']]], ['call'])[0]!.refused).toContain('foreignCite');
  expect(judge([['call', changed, ['i1.1', 'i2.1']]], ['call'])[0]!.refused).toContain('words');
});
