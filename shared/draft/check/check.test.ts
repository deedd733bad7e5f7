import { describe, expect, it } from 'vitest';
import { rapporteur } from '../../consultation/testing/actors.ts';
import { does, given, type Story } from '../../consultation/testing/givenWhenThen.ts';
import {
  miraHasSpoken,
  point,
  revises,
  section as proposedSection,
  sentence,
} from '../../consultation/testing/stories.ts';
import { checkDraft, evidenceOf, judgeDraft } from '../checkDraft.ts';
import { DraftEngine } from '../draftEngine.ts';
import type { ProposedSection, ProposedSentence } from '../model.ts';
import { judgeRewriting, judgeStanding } from '../standingDraft.ts';
import { anInput, aPoint, aSetUp } from '../testing/aMeeting.ts';
import type { Breach, Checked } from './breach.ts';
import { breachSentence, breachSentences, severityOf, type BreachCode } from './breachSentences.ts';

const inputs = [anInput(1, {}, { name: 'Kim Doe' }), anInput(2), anInput(3)];
const points = [aPoint('i1.1', 'call', 'noun: masts'), aPoint('i2.1', 'call', 'noun: cables')];
const evidence = evidenceOf(inputs, points, aSetUp());
const TEXT = 'Calls were made for masts and cables.';

function place(change: Partial<ProposedSentence> = {}, where: Partial<Checked> = {}): Checked {
  const one = { key: 'call', paragraphId: 'p', text: TEXT, cites: ['i1.1', 'i2.1'], organizations: 2, ...change };
  return { format: 'president', sectionId: 'issue-1', thin: true, sentences: [one], ...where };
}
const onReport = (sentences: Partial<ProposedSentence>[], sectionId = 'discussion.i1'): Checked => ({
  format: 'secretariat',
  sectionId,
  sentences: sentences.map((change, at) => ({
    key: `point.${at + 1}`,
    paragraphId: 'p',
    text: 'A participant called for masts.',
    cites: ['i1.1'],
    organizations: 1,
    ...(at === 0 && { footnotes: [{ at: 12, on: { personId: 'p1' } }] }),
    ...change,
  })),
});
const NOT_THE_DOCUMENT = new Set(['sectionMissing']);
const codes = (...sections: Checked[]): BreachCode[] =>
  judgeDraft(sections, evidence)
    .filter(({ rule }) => !NOT_THE_DOCUMENT.has(rule))
    .map(({ code }) => code);
const saying = (text: string) => codes(place({ text }));

describe('CK1 breaches a person can act on', () => {
  it('CK1 each has an id of its own, its rule and weight, where it is, and a sentence without gaps', () => {
    const found = judgeDraft([place({ text: 'We call for 5% of masts' })], evidence);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    const first = found.find(({ code }) => code === 'firstPerson')!;
    expect(first).toMatchObject({ rule: 'firstPerson', severity: 'breach', sectionId: 'issue-1', key: 'call' });
    for (const { message } of found) expect(message).not.toMatch(/\{\{|undefined/);
    expect(breachSentence('quantifier.most', { word: 'most', k: 2, n: 9, right: 'some' })).toBe(
      'Says "most" where 2 of 9 organizations are cited. Say "some".',
    );
  });

  it('CK1 the format’s rules are breaches, the editorial rules advice that fails no draft', () => {
    expect(severityOf('quotation')).toBe('breach');
    expect(severityOf('figures.perCent')).toBe('warning');
    const advised = place({ text: 'Calls were made for masts and programs.' });
    expect(codes(advised)).toEqual(['spelling.word']);
    expect(checkDraft([advised], inputs, points, aSetUp())).toEqual([]);
  });

  it('CK1 a sound section has none', () => {
    expect(codes(place())).toEqual([]);
    expect(codes(onReport([{}]))).toEqual([]);
  });
});

describe('CK2 what stands on what', () => {
  it('CK2 what reports cites a point; what stands on the set-up cites none', () => {
    expect(codes(place({ cites: ['setUp.title'], organizations: 0 }))).toContain('missingPoint');
    expect(
      codes(place({ text: 'The Chair made opening remarks.', cites: ['setUp.programme'] }, { sectionId: 'opening' })),
    ).toEqual([]);
    expect(codes(place({ cites: ['i1.1'] }, { sectionId: 'mandate' }))).toContain('frameCites');
  });

  it('CK2 a gap is shown, and says that it waits for a fact', () => {
    const gap = { cites: ['setUp.mandate'], gap: true, organizations: 0 };
    expect(codes(place({ ...gap, text: '[Mandate: to be supplied]' }, { sectionId: 'mandate' }))).toEqual(['gap.open']);
    expect(codes(place({ ...gap, text: 'The mandate is well known.' }, { sectionId: 'mandate' }))).toEqual([
      'gap.hidden',
    ]);
  });
});

describe('CK3 who said it', () => {
  it.each([
    ['Participants called for masts.', 'quantifier.one'],
    ['Several speakers called for masts.', 'quantifier.most'],
    ['Concerns of Ms. Okoye were noted.', 'namesPerson'],
    ['In closing, Delta+20 was also urged to build masts.', 'closerUncited'],
  ])('CK3 "%s" is %s', (text, code) => {
    expect(codes(place({ text, cites: ['i1.1'], organizations: 1 }))).toContain(code);
  });

  it('CK3 the right quantifier is named, from those cited of those who spoke on the issue', () => {
    const [found] = judgeDraft([place({ text: 'Most stakeholders called for masts.' })], evidence).filter(
      ({ rule }) => rule === 'quantifier',
    );
    expect(found).toMatchObject({ code: 'quantifier.most', params: { word: 'most', k: 2, n: 2, right: 'some' } });
  });
});

describe('DR209 names and decisions that no participant brought', () => {
  const severities = (text: string, where: Partial<Checked> = {}) =>
    judgeDraft([place({ text }, where)], evidence)
      .filter(({ rule }) => rule === 'namesSomebody')
      .map(({ severity, params }) => [severity, params['name']]);

  it.each([
    ['Calls were made for masts that Coca-Cola pays for.', 'Coca-Cola'],
    ['Nestlé was urged to build masts.', 'Nestlé'],
    ['Calls were made for masts by Acme Widgets Ltd.', 'Acme Widgets Ltd'],
    ['Concern was expressed about YouTube’s masts.', 'YouTube'],
  ])('DR209 "%s" names somebody: a breach', (text, name) => {
    expect(severities(text)).toEqual([['breach', name]]);
  });

  it.each([
    ['Calls were made for masts by Acme Widgets.', 'Acme Widgets'],
    ['Calls were made for masts like those of Zorblax.', 'Zorblax'],
  ])('DR209 "%s" may name somebody: a warning, which fails no draft', (text, name) => {
    expect(severities(text)).toEqual([['warning', name]]);
    expect(checkDraft([place({ text })], inputs, points, aSetUp())).toEqual([]);
  });

  it.each([
    'Calls were made for masts in Viet Nam, Burkina Faso and the African Union.',
    'Delta+20 was urged to build masts.',
    'The Internet Governance Forum and the Global Digital Compact were named as homes for masts.',
    'UNESCO, the World Health Organization and Member States were asked for masts by December.',
    'Calls were made for AI and 5G masts, the English and the Arabic ones first.',
    'Affordable masts were called for.',
  ])('DR209 "%s" names nobody', (text) => {
    expect(severities(text)).toEqual([]);
  });

  it('DR209 what the set-up says, and a government or an international body that took part, may be named', () => {
    const state = anInput(4, {}, { organization: 'Zorblax Regional Bank', category: 'intergovernmental organization' });
    const setUp = aSetUp({ convenedBy: 'the Quendril Board' });
    const text = 'Calls were made for masts of the Zorblax Regional Bank and the Quendril Board.';
    const judged = judgeDraft([place({ text })], evidenceOf([...inputs, state], points, setUp));
    expect(judged.filter(({ rule }) => rule === 'namesSomebody')).toEqual([]);
  });

  it('DR209 the machine keeps such a business out of an issue itself, and the rest of what was said in it', () => {
    const said = [
      aPoint('i1.1', 'call', 'noun: shared masts'),
      aPoint('i2.1', 'call', 'noun: a levy on Coca-Cola'),
      aPoint('i3.1', 'call', 'noun: submarine cables'),
    ];
    const engine = new DraftEngine(aSetUp());
    const sections = inputs.flatMap((input, at) => engine.take(input, [said[at]!], []));
    const issue = sections.filter(({ sectionId }) => sectionId === 'issue-1').at(-1);
    const prose = issue?.sentences.map(({ text }) => text).join(' ') ?? '';
    expect(prose).toMatch(/masts/);
    expect(prose).toMatch(/cables/);
    expect(prose).not.toContain('Coca-Cola');
  });

  it('DR209 only issues are looked at so: elsewhere those who open and the bodies of the United Nations are named', () => {
    expect(severities('Zorblax called for masts.', { sectionId: 'opening' })).toEqual([]);
  });

  it.each([
    ['It was unanimously agreed that masts be built.', { sectionId: 'nextSteps' }],
    ['The participants agreed on masts.', { sectionId: 'issue-1' }],
    ['Consensus was reached on masts.', { sectionId: 'opening' }],
  ])('DR209 "%s" decides, also where it stands on the set-up alone', (text, where) => {
    expect(codes(place({ text, cites: ['setUp.title'], organizations: 0 }, where))).toContain('decides');
  });

  it.each([
    ['ZORBLAX was urged to build masts.', [['warning', 'ZORBLAX']]],
    ['Calls were made to GOOGLE for masts.', [['breach', 'GOOGLE']]],
    [
      'Calls were made for masts by ACME LTD and Zorblax GmbH.',
      [
        ['breach', 'ACME LTD'],
        ['breach', 'Zorblax GmbH'],
      ],
    ],
    ['Calls were made for WIPO, UNCTAD and UNESCO masts.', []],
  ])('DR240 a name in capitals is seen too: %s', (text, found) => {
    expect(severities(text)).toEqual(found);
  });

  it.each([
    ['Calls were made for masts by Mary Oduya of Zorblax Inc.', 'Zorblax Inc'],
    ['Calls were made by Jan Smith, Google, for masts.', 'Google'],
    ['Mary Oduya of Google called for masts.', 'Google'],
  ])('DR241 who speaks for a business is a person, told apart from the business: %s', (text, business) => {
    expect(severities(text)).toEqual([['breach', business]]);
    expect(codes(place({ text })).filter((code) => code === 'namesPerson')).toHaveLength(1);
  });

  it.each([
    'Stakeholders were in agreement that masts be built.',
    'It was noted that everybody was of one mind on masts.',
    'Consensus emerged on masts.',
    'Participants reached broad agreement on masts.',
  ])('DR242 agreement by other words is a decision too: %s', (text) => {
    expect(codes(place({ text }))).toContain('decides');
    expect(codes(onReport([{ text }]))).toContain('decides');
  });

  it('DR243 stakeholders of whom something is told are not those who spoke', () => {
    const text = 'It was noted that masts for all stakeholders including schools were cheap.';
    expect(codes(place({ text, cites: ['i1.1'], organizations: 1 }))).not.toContain('quantifier.one');
    expect(
      codes(place({ text: 'Stakeholders noted that masts were cheap.', cites: ['i1.1'], organizations: 1 })),
    ).toContain('quantifier.one');
  });

  it('DR242 what agrees with a law, and an agreement to be made, decide nothing', () => {
    for (const text of [
      'Calls were made for masts that are in agreement with the law.',
      'Calls were made for an agreement on masts.',
    ])
      expect(codes(place({ text }))).not.toContain('decides');
  });

  it('DR209 the meeting decides nothing in the report either; what others decided elsewhere is told', () => {
    expect(codes(onReport([{ text: 'A participant noted that it was agreed to build masts.' }]))).toContain('decides');
    const elsewhere = 'A participant noted that the parliament had adopted a law on masts.';
    expect(codes(onReport([{ text: elsewhere }]))).not.toContain('decides');
  });
});

describe('CK4 the report of the secretariat', () => {
  it.each<[string, Checked, BreachCode]>([
    ['two paragraphs', onReport([{}, { paragraphId: 'q' }]), 'onePerIntervention'],
    ['no footnote', onReport([{ footnotes: [] }]), 'footnoteMissing'],
    ['a footnote on somebody else', onReport([{ footnotes: [{ at: 12, on: { personId: 'p2' } }] }]), 'footnoteOther'],
    ['unnamed who gave a name', onReport([{ footnotes: [{ at: 12, on: { unnamed: true } }] }]), 'footnoteOther'],
    ['a call outside', onReport([{ footnotes: [{ at: 120, on: { personId: 'p1' } }] }]), 'footnotePlace'],
    ['the name in the text', onReport([{ text: 'The speaker, Kim Doe, called for masts.' }]), 'speakerNamed'],
    ['no subject', onReport([{ text: 'Masts were called for.' }]), 'ladder'],
    ['a number typed', onReport([{ text: '7. The speaker called for masts.' }]), 'typedNumber'],
    [
      'no disclaimer',
      onReport([{ text: 'Report', cites: ['setUp.title'], footnotes: [] }], 'title'),
      'disclaimerMissing',
    ],
    [
      'too many words',
      onReport([{ text: `A participant called for ${'more '.repeat(180)}masts.` }]),
      'interventionLength.many',
    ],
  ])('CK4 %s', (_what, checked, code) => {
    expect(codes(checked)).toContain(code);
  });

  it('CK4 a paragraph is short only where enough was said', () => {
    const many = [1, 2, 3, 4].map((k) => aPoint(`i1.${k}`, 'call', `noun: masts ${k}`));
    const judged = judgeDraft([onReport([{}])], evidenceOf(inputs, many, aSetUp()));
    expect(judged.map(({ code }) => code)).toContain('interventionLength.few');
    expect(codes(onReport([{}]))).not.toContain('interventionLength.few');
  });
});

describe('CK5 the whole document', () => {
  const titled = (...sectionIds: string[]) =>
    judgeDraft(
      sectionIds.map((sectionId) => place({ cites: ['setUp.title'], organizations: 0 }, { sectionId })),
      evidence,
    );
  const told = (found: Breach[], ...rules: string[]) =>
    found.filter(({ rule }) => rules.includes(rule)).map(({ message }) => message);

  it('CK5 misses sections that every summary has, and knows which stand out of order or are none', () => {
    expect(told(titled('title', 'themes', 'chairs', 'mandate'), 'sectionMissing', 'sectionOrder')).toEqual([
      'Stands after themes, which belongs behind it.',
      'Stands after themes, which belongs behind it.',
    ]);
    expect(told(titled('title', 'mandate'), 'sectionMissing')).toHaveLength(2);
    expect(told(titled('issue-2', 'issue-10', 'nextSteps', 'issue-3'), 'sectionOrder')).toHaveLength(1);
    expect(told(titled('title', 'annex'), 'sectionUnknown')).toHaveLength(1);
  });

  it('CK5 an issue is thin only where little is on it', () => {
    const rich = [1, 2, 3].flatMap((n) => [1, 2].map((k) => aPoint(`i${n}.${k}`, 'call', `noun: masts ${n}${k}`)));
    const judged = (thin: boolean) =>
      judgeDraft([place({}, thin ? {} : { thin: false })], evidenceOf(inputs, rich, aSetUp())).map(({ code }) => code);
    expect(judged(true)).toContain('issueLength.thin');
    expect(judged(false)).toContain('issueLength.few');
    expect(codes(place())).not.toContain('issueLength.thin');
  });

  it('CK6 the composers’ whole documents have no breach, and no advice but that facts are missing', () => {
    const engine = new DraftEngine(aSetUp());
    const draft = new Map<string, ProposedSection>();
    const put = (sections: ProposedSection[]) =>
      sections.forEach((each) => draft.set(`${each.format}/${each.sectionId}`, each));
    put(engine.frame([]));
    for (const input of inputs)
      put(
        engine.take(
          input,
          points.filter(({ inputId }) => inputId === input.inputId),
          [],
        ),
      );
    const judged = judgeDraft(
      [...draft.values()].toSorted((a, b) => a.order - b.order),
      evidence,
    );
    expect(judged.map(({ code }) => code)).toEqual(['gap.open']);
  });
});

describe('CK7 the editorial rules of the United Nations, as advice', () => {
  it.each([
    ['Calls were made for an organisation of masts.', 'spelling.word', 'organization'],
    ['Calls were made for programs.', 'spelling.word', 'programmes'],
    ['Calls were made by the UN for masts.', 'spelling.unitedNations', ''],
    ['Calls were made in the U.S.A. for masts.', 'spelling.acronym', 'U.S.A.'],
    ["Calls were made for ITU's masts.", 'spelling.possessive', "ITU's"],
    ['Calls were made for 40% of masts.', 'figures.perCent', ''],
    ['Calls were made for 40 percent of masts.', 'figures.perCent', ''],
    ['Calls were made on June 9, 2025 for masts.', 'figures.date', 'June 9, 2025'],
    ['Calls were made on 9th June for masts.', 'figures.date', '9th June'],
    ['Calls were made for 5 masts.', 'figures.small', '5'],
    ['Calls were made for twelve masts.', 'figures.large', 'twelve'],
    ['Calls were made for 12000 masts.', 'figures.thousands', '12000'],
    ['12 calls were made for masts.', 'figures.start', ''],
  ])('CK7 "%s" is %s', (text, code, word) => {
    const found = judgeDraft([place({ text })], evidence).filter(({ severity }) => severity === 'warning');
    expect(found.map((each) => each.code)).toEqual([code]);
    expect(Object.values(found[0]!.params).join()).toContain(word);
  });

  it.each([
    'Calls were made on 9-10 June 2025 and in 2030 for masts.',
    'Calls were made for Goal 9, target 3 and issue 4.',
    'Calls were made for 5 per cent, for 12,000 masts and for 3.5 degrees.',
    'Calls were made to UN Women and UN-Habitat for masts.',
    'Calls were made for the WSIS+20 review and Web3 by UNESCO.',
    'Calls were made to analyse, advise and comprise masts.',
    'Calls were made for resolution 70/125 and for nine masts.',
  ])('CK7 "%s" is as it should be', (text) => {
    expect(saying(text)).toEqual([]);
  });
});

describe('CK8 the draft as it stands', () => {
  const drafted: Story = [
    miraHasSpoken,
    revises([proposedSection([sentence('call', 'A call was made for wells.', ['i1.1'])])], 'i1', [point('i1.1')]),
  ];
  const of = (found: Breach[]) => found.filter(({ sentenceId }) => sentenceId === 't1').map(({ code }) => code);
  const rewrite = (text: string) => does(rapporteur, { type: 'RewriteSentence', sentenceId: 't1', text, seen: 1 });

  it('CK8 sentences of people are judged like those of the machine, rejected ones not at all', () => {
    expect(of(judgeStanding(given(drafted).state))).toEqual([]);
    const own = [drafted, rewrite('We want wells.')];
    expect(of(judgeStanding(given(own).state))).toEqual(['firstPerson', 'halfSentence']);
    const rejected = does(rapporteur, { type: 'RejectSentence', sentenceId: 't1' });
    expect(of(judgeStanding(given(own, rejected).state))).toEqual([]);
  });

  it('CK9 a rewriting is judged before it is saved, as it would be afterwards', () => {
    const { state } = given(drafted);
    for (const text of ['We want wells.', 'It was agreed that wells be dug.', 'A call was made for deep wells.'])
      expect(of(judgeRewriting(state, 't1', text))).toEqual(of(judgeStanding(given(drafted, rewrite(text)).state)));
    expect(judgeRewriting(state, 't9', 'We want wells.')).toEqual([]);
  });
});

it('CK1 no sentence of the checker breaks off or lacks its stop', () => {
  for (const said of Object.values(breachSentences)) expect(said).toMatch(/^[\p{Lu}{].*[."]$/u);
});
