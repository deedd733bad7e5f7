import { describe, expect, test } from 'vitest';
import type { Checked, Rule } from './check/breach.ts';
import { checkDraft } from './checkDraft.ts';
import type { ProposedSentence } from './model.ts';
import { anInput, aPoint, aSetUp } from './testing/aMeeting.ts';

const inputs = [anInput(1, {}, { organization: 'Open Delta' }), anInput(2), anInput(3)];
const points = [
  aPoint('i1.1', 'call', 'noun: open spectrum'),
  aPoint('i2.1', 'call', 'noun: shared masts'),
  aPoint('i3.1', 'urge', 'verb: set a date', { agent: 'Delta+20' }),
];

function section(changes: Partial<ProposedSentence> = {}, where: Partial<Checked> = {}): Checked {
  const text = changes.text ?? 'Calls were made for open spectrum and shared masts.';
  const elements =
    text === 'Calls were made for open spectrum and shared masts.'
      ? [
          { start: 20, end: 33, cites: ['i1.1'] },
          { start: 38, end: 50, cites: ['i2.1'] },
        ]
      : [];
  const sentence = {
    key: 'call',
    paragraphId: 'issue-1.1',
    text,
    cites: ['i1.1', 'i2.1'],
    elements,
    organizations: 2,
    ...changes,
  };
  return { format: 'president', sectionId: 'issue-1', sentences: [sentence], thin: true, ...where };
}

const rules = (checked: Checked): Rule[] => checkDraft([checked], inputs, points, aSetUp()).map(({ rule }) => rule);

describe('the checker', () => {
  test('DR85: finds nothing in a sound section', () => {
    expect(checkDraft([section()], inputs, points, aSetUp())).toEqual([]);
  });

  test.each<[Rule, Partial<ProposedSentence>]>([
    ['firstPerson', { text: 'Stakeholders called for what we need.' }],
    ['decides', { text: 'It was agreed that spectrum be opened.' }],
    ['decides', { text: 'Stakeholders reached consensus and called for open spectrum.' }],
    ['speaksForEverybody', { text: 'All stakeholders called for open spectrum.' }],
    ['quotation', { text: 'Stakeholders called for "open spectrum".' }],
    ['halfSentence', { text: 'Stakeholders called for open spectrum' }],
    ['halfSentence', { text: 'Open spectrum and masts.' }],
    ['halfSentence', { text: 'Stakeholders called for access to the.' }],
    ['oneStakeholder', { text: 'One stakeholder called for open spectrum.' }],
    ['missingCites', { cites: [], elements: [], organizations: 0 }],
    ['neutralCites', { text: 'A participant took the floor.', elements: [] }],
    ['unknownCite', { cites: ['i1.1', 'i2.1', 'i9.9'] }],
    ['elementSpan', { elements: [{ start: 20, end: 500, cites: ['i1.1'] }] }],
    ['elementSpan', { elements: [{ start: 21, end: 33, cites: ['i1.1'] }] }],
    [
      'elementSpan',
      {
        elements: [
          { start: 20, end: 33, cites: ['i1.1'] },
          { start: 25, end: 33, cites: ['i2.1'] },
        ],
      },
    ],
    ['elementCites', { elements: [{ start: 20, end: 33, cites: ['i3.1'] }] }],
    ['quantifier', { text: 'Several stakeholders called for open spectrum.' }],
    ['quantifier', { text: 'Stakeholders called for open spectrum.', cites: ['i1.1'], organizations: 1 }],
    ['quantifier', { organizations: 3 }],
    ['namesSomebody', { text: 'Stakeholders called for the funding of Open Delta.' }],
    ['closerUncited', { text: 'Delta+20 was urged to open spectrum.', cites: ['i1.1', 'i3.1'], elements: [] }],
    [
      'mixedList',
      {
        text: 'Calls were made to share masts and for a date.',
        elements: [
          { start: 19, end: 30, cites: ['i1.1'] },
          { start: 39, end: 45, cites: ['i2.1'] },
        ],
      },
    ],
  ])('DR85: catches a planted breach of %s', (rule, changes) => {
    expect(rules(section(changes))).toContain(rule);
  });

  test('DR85: what opposition is expressed to is no "to" of a list', () => {
    const text = 'Opposition was expressed to a new fund and a levy on masts.';
    const [fund, levy] = ['a new fund', 'a levy on masts'].map((part) => text.indexOf(part));
    const elements = [
      { start: fund!, end: fund! + 10, cites: ['i1.1'] },
      { start: levy!, end: levy! + 15, cites: ['i2.1'] },
    ];
    expect(rules(section({ text, elements }))).not.toContain('mixedList');
  });

  test('DR85: a view expressed that one thing is so and that another is so is one list', () => {
    const text = 'Concern was expressed that fees are high and that schools are closing.';
    const elements = ['fees are high', 'schools are closing'].map((part, at) => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
      cites: [`i${at + 1}.1`],
    }));
    expect(rules(section({ text, elements }))).not.toContain('mixedList');
    const mixed = 'Concern was expressed that fees are high and about schools closing.';
    const second = { start: mixed.indexOf('schools'), end: mixed.length - 1, cites: ['i2.1'] };
    expect(rules(section({ text: mixed, elements: [elements[0]!, second] }))).toContain('mixedList');
  });

  test('DR85: catches a key that stands twice and a paragraph out of bounds', () => {
    const [one] = section().sentences;
    expect(rules(section({}, { sentences: [one!, one!] }))).toContain('repeatedKey');
    const { thin: _thin, ...whole } = section();
    expect(rules(whole)).toEqual(['issueLength']);
    const many = Array.from({ length: 8 }, (_, at) => ({ ...one!, key: `call.${at}` }));
    expect(rules(section({}, { sentences: many }))).toContain('issueLength');
    const long = { ...one!, elements: [], text: `A participant called for ${'more '.repeat(180)}masts.` };
    const paragraph = { format: 'secretariat', sectionId: 'discussion.i1', sentences: [long] } as const;
    expect(rules(section({}, { ...paragraph, sentences: [long] }))).toContain('interventionLength');
  });

  test('DR85: a gap marker, a line of the title and a lettered question are no half sentences', () => {
    const cites = ['setUp.title'];
    const lines = (sectionId: string, sentences: ProposedSentence[]): Checked => ({
      format: 'secretariat',
      sectionId,
      sentences,
    });
    const line = { key: 'title', paragraphId: 'p', cites, organizations: 0 };
    expect(rules(lines('mandate', [{ ...line, text: '[Mandate: to be supplied]', gap: true }]))).toEqual([]);
    const footnotes = [{ at: 3, on: { text: 'The views are not those of the secretariat.' } }];
    expect(rules(lines('title', [{ ...line, text: '“Our future”', footnotes }]))).toEqual([]);
    expect(rules(lines('opening', [{ ...line, key: 'question.1', text: '(a) What do we owe one another?' }]))).toEqual(
      [],
    );
  });
});
