import { describe, expect, test } from 'vitest';
import type { SetUp } from '../../../consultation/setUp.ts';
import type { Input, Point } from '../../../points/point.ts';
import { DraftEngine } from '../../draftEngine.ts';
import type { ProposedSection, Settled } from '../../model.ts';
import { anInput, aPoint, aSetUp } from '../../testing/aMeeting.ts';
import { richIssue } from '../../testing/richIssue.ts';
import { wordCount } from '../../language/wording.ts';

/** The paragraph of an issue after these points, everybody in an organization of their own. */
function issue(
  points: Point[],
  { ordinal = 1, setUp = aSetUp(), inputs = [] as Input[], settled = [] as Settled[] } = {},
): ProposedSection {
  return sectionsOf(setUp, points, inputs, settled).find(({ sectionId }) => sectionId === `issue-${ordinal}`)!;
}

function sectionsOf(setUp: SetUp, points: Point[], inputs: Input[], settled: Settled[]): ProposedSection[] {
  const engine = new DraftEngine(setUp);
  const known = new Map(inputs.map((input) => [input.inputId, input]));
  const byInput = new Map(points.map(({ inputId }) => [inputId, points.filter((point) => point.inputId === inputId)]));
  const latest = new Map<string, ProposedSection>();
  for (const [inputId, own] of byInput) {
    const input = known.get(inputId) ?? anInput(Number(inputId.slice(1)));
    for (const section of engine.take(input, own, settled))
      latest.set(`${section.format}/${section.sectionId}`, section);
  }
  return [...latest.values()].filter(({ format }) => format === 'president');
}

/** As if people had settled the opener, so that lists stand alone. */
const opened: Settled[] = [{ format: 'president', sectionId: 'issue-1', key: 'open', cites: [], state: 'accepted' }];
const sentence = (section: ProposedSection, key: string) => section.sentences.find((one) => one.key === key);
const elementsOf = (section: ProposedSection, key: string) => {
  const found = sentence(section, key)!;
  return found.elements!.map(({ start, end, cites }) => [found.text.slice(start, end), ...cites]);
};

describe('fused lists', () => {
  const three = [
    aPoint('i1.1', 'call', 'noun: public funding of community networks'),
    aPoint('i2.1', 'call', 'noun: open spectrum'),
    aPoint('i3.1', 'call', 'noun: training for librarians'),
    aPoint('i4.1', 'concern', 'noun: rising prices'),
  ];

  test('DR58: what several ask for in one shape becomes one sentence, each element with its own source', () => {
    const section = issue(three, { settled: opened });
    expect(sentence(section, 'call')!.text).toMatch(
      /^(?:Calls were made for|Stakeholders called for) public funding of community networks, open spectrum and training for librarians\.$/,
    );
    expect(elementsOf(section, 'call')).toEqual([
      ['public funding of community networks', 'i1.1'],
      ['open spectrum', 'i2.1'],
      ['training for librarians', 'i3.1'],
    ]);
    expect(sentence(section, 'call')!.organizations).toBe(3);
  });

  test('DR58: nouns, infinitives and clauses never share a list as they are', () => {
    const section = issue(
      [
        ...three,
        aPoint('i5.1', 'call', 'verb: lower the price of handsets and keep it low'),
        aPoint('i6.1', 'call', 'clause: libraries should open late'),
      ],
      { settled: opened },
    );
    expect(elementsOf(section, 'call').map(([text]) => text)).toHaveLength(3);
    expect(sentence(section, 'callTo')!.text).toBe(
      'A call was also made to lower the price of handsets and keep it low.',
    );
    expect(sentence(section, 'should')!.text).toMatch(
      /^It was (?:stressed|emphasized|underscored) that libraries should open late\.$/,
    );
  });

  test('DR59: the same idea of two speakers is one element with both sources, and counts two organizations', () => {
    const section = issue(
      [
        aPoint('i1.1', 'call', 'noun: a permanent mandate for the forum'),
        aPoint('i2.1', 'call', 'noun: permanent mandate for the forum'),
        aPoint('i3.1', 'concern', 'noun: high fees'),
      ],
      { settled: opened },
    );
    expect(elementsOf(section, 'call')).toEqual([['a permanent mandate for the forum', 'i1.1', 'i2.1']]);
    expect(sentence(section, 'call')).toMatchObject({
      text: 'Some stakeholders called for a permanent mandate for the forum.',
      organizations: 2,
    });
  });

  test('DR59: who joins an idea is not made to say its particulars', () => {
    const section = issue(
      [
        aPoint('i1.1', 'support', 'noun: a permanent mandate for the forum, with a regular budget behind it'),
        aPoint('i2.1', 'support', 'noun: a permanent mandate for the forum'),
      ],
      { settled: opened },
    );
    expect(elementsOf(section, 'support')).toEqual([['a permanent mandate for the forum', 'i1.1', 'i2.1']]);
  });

  test('DR59: two people of one organization count once', () => {
    const inputs = [anInput(1, {}, { organization: 'Delta Net' }), anInput(2, {}, { organization: 'delta net ' })];
    const section = issue(
      [
        aPoint('i1.1', 'call', 'noun: open spectrum'),
        aPoint('i2.1', 'call', 'noun: open spectrum'),
        aPoint('i2.2', 'concern', 'noun: high fees'),
      ],
      { inputs, settled: opened },
    );
    expect(sentence(section, 'call')).toMatchObject({ text: 'A call was made for open spectrum.', organizations: 1 });
  });
});

describe('attribution', () => {
  const one = (act: Point['act'], element: string) =>
    issue([aPoint('i1.1', act, element), aPoint('i2.1', 'concern', 'noun: high fees for rural areas')], {
      settled: opened,
    });

  test.each([
    ['call', 'noun: open spectrum', 'call', 'A call was made for open spectrum.'],
    ['need', 'verb: measure affordability', 'need', 'Emphasis was placed on the need to measure affordability.'],
    ['propose', 'noun: a regional fund', 'propose', 'A proposal was made for a regional fund.'],
    ['propose', 'clause: a fund be created', 'proposeThat', 'It was suggested that a fund be created.'],
    ['support', 'noun: open licences', 'support', 'Support was expressed for open licences.'],
    ['welcome', 'noun: the work of libraries', 'welcome', 'Appreciation was expressed for the work of libraries.'],
    ['fact', 'clause: prices have doubled', 'note', 'It was noted that prices have doubled.'],
  ] as const)('DR53: one organization that %ss "%s" gives an impersonal sentence', (act, element, key, expected) => {
    expect(sentence(one(act, element), key)!.text).toBe(expected);
    expect(JSON.stringify(one(act, element))).not.toMatch(/stakeholder/i);
  });

  test('DR52: a single element has the highest quantifier that holds, a list the bare word', () => {
    const same = (n: number) =>
      Array.from({ length: n }, (_, at) => aPoint(`i${at + 1}.1`, 'need', 'verb: measure affordability'));
    const other = [aPoint('i20.1', 'concern', 'noun: high fees for rural areas')];
    expect(sentence(issue([...same(2), ...other], { settled: opened }), 'need')!.text).toMatch(/^Some stakeholders/);
    expect(sentence(issue([...same(3), ...other], { settled: opened }), 'need')!.text).toMatch(/^Several stakeholders/);
    expect(sentence(issue([...same(4), ...other], { settled: opened }), 'need')!.text).toMatch(/^Many stakeholders/);
    expect(sentence(issue([...same(6), ...other], { settled: opened }), 'need')!.text).toMatch(/^Most stakeholders/);
  });

  test('DR61: the process is urged only where a point addresses it', () => {
    const asked = aPoint('i2.1', 'urge', 'verb: set a date for coverage', { agent: 'Delta+20' });
    const other = aPoint('i1.1', 'urge', 'verb: open spectrum', { agent: 'regulators' });
    const section = issue([other, asked, aPoint('i3.1', 'need', 'clause: the Delta+20 review should fund libraries')]);
    expect(sentence(section, 'closer')!.text).toBe(
      'Delta+20 was urged to set a date for coverage and to fund libraries.',
    );
    expect(section.sentences[0]!.text).toBe(
      'Bridging digital divides was discussed, and regulators were urged to open spectrum.',
    );
    expect(sentence(issue([other]), 'closer')).toBeUndefined();
    const unnamed = { ...aSetUp() };
    delete unnamed.processName;
    expect(sentence(issue([asked], { setUp: unnamed }), 'closer')).toBeUndefined();
  });

  test('DR87: a body of the United Nations is named, with the verb of its act', () => {
    const body = anInput(1, {}, { category: 'United Nations', organization: 'World Delta Programme (WDP)' });
    const section = issue(
      [
        aPoint('i1.1', 'concern', 'noun: network shutdowns'),
        aPoint('i1.2', 'call', 'noun: one reporting format'),
        aPoint('i2.1', 'need', 'verb: keep an offline alternative'),
      ],
      { inputs: [body] },
    );
    const texts = section.sentences.map(({ text }) => text);
    expect(texts).toContain('WDP expressed concern about network shutdowns, and called for one reporting format.');
  });
});

describe('the paragraph', () => {
  test('DR62: a full issue has 87 to 130 words in four to seven sentences, beginning with its title', () => {
    const { inputs, points } = richIssue();
    const section = issue(points, { inputs });
    const words = section.sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
    expect(words).toBeGreaterThanOrEqual(87);
    expect(words).toBeLessThanOrEqual(130);
    expect(section.sentences.length).toBeGreaterThanOrEqual(4);
    expect(section.sentences.length).toBeLessThanOrEqual(7);
    expect(section.thin).toBeUndefined();
    expect(section.heading).toBe('Issue 1: Bridging digital divides');
    expect(section.sentences[0]).toMatchObject({
      key: 'open',
      text: expect.stringMatching(/^Bridging digital divides was a key focus, /),
    });
    expect(section.sentences.at(-1)!.key).toBe('closer');
  });

  test('DR62: with less, the paragraph is as long as its material and marked thin', () => {
    const section = issue([aPoint('i1.1', 'need', 'verb: keep an offline alternative')]);
    expect(section.sentences.map(({ text }) => text)).toEqual([
      'Bridging digital divides was discussed, with emphasis placed on the need to keep an offline alternative.',
    ]);
    expect(section.thin).toBe(true);
  });

  test('DR63: an issue of which nothing can be told has no sentences', () => {
    const section = issue([aPoint('i1.1', 'call', 'noun: it', { flags: ['unresolvedPronoun'] })]);
    expect(section.sentences).toEqual([]);
  });

  test('DR64: a non-governmental organization that took part is not named, a ministry may be', () => {
    const inputs = [
      anInput(1, {}, { organization: 'Open Delta (ODL)' }),
      anInput(2, {}, { organization: 'Ministry of Works', category: 'government' }),
    ];
    const section = issue(
      [
        aPoint('i1.1', 'call', 'noun: funding for ODL'),
        aPoint('i1.2', 'call', 'noun: funding for Open Delta'),
        aPoint('i2.1', 'support', 'noun: the plan of the Ministry of Works'),
        aPoint('i2.2', 'need', 'verb: lower fees'),
      ],
      { inputs },
    );
    const text = section.sentences.map((one) => one.text).join(' ');
    expect(text).not.toMatch(/ODL|Open Delta/);
    expect(text).toContain('Ministry of Works');
  });

  test('DR64: a name that becomes known later leaves the paragraphs that already print it', () => {
    const engine = new DraftEngine(aSetUp());
    engine.take(anInput(1), [aPoint('i1.1', 'call', 'noun: funding for Zeta Labs in rural areas')], []);
    const sections = engine.take(
      anInput(2, {}, { organization: 'Zeta Labs' }),
      [aPoint('i2.1', 'call', 'noun: audits', { issue: 2 })],
      [],
    );
    expect(sections.find(({ sectionId }) => sectionId === 'issue-1')!.sentences).toEqual([]);
  });

  test.each([
    ['noun: what we need', {}],
    ['noun: the text adopted in Geneva', {}],
    ['noun: access to the', {}],
    ['noun: better access', { flags: ['thirdParty'] as Point['flags'] }],
    ['verb: order shutdowns', { agent: 'Member States not' }],
    ['noun: clearing and tore down the huts', { act: 'fact' as const }],
  ])('DR65: "%s" %j stays out of the summary', (element, changes) => {
    const section = issue([aPoint('i1.1', 'urge', element, changes)]);
    expect(section.sentences).toEqual([]);
  });

  test('DR59: what many support is told, also beside a like demand on the process by one', () => {
    const support = [1, 2, 3, 4].map((n) => aPoint(`i${n}.1`, 'support', 'noun: a permanent mandate for the forum'));
    const asked = aPoint('i5.1', 'urge', 'verb: make the mandate of the forum permanent', { agent: 'Delta+20' });
    const section = issue([...support, asked], { settled: opened });
    expect(section.sentences.map(({ text }) => text)).toEqual([
      'Many stakeholders expressed support for a permanent mandate for the forum.',
      'Delta+20 was urged to make the mandate of the forum permanent.',
    ]);
  });

  test('DR71: what was printed keeps its place when something equal comes in', () => {
    const engine = new DraftEngine(aSetUp());
    const { inputs, points } = richIssue();
    const take = (input: Input, own: Point[]) =>
      engine.take(input, own, []).find(({ sectionId }) => sectionId === 'issue-1')!;
    let before: ProposedSection | undefined;
    for (const input of inputs)
      before = take(
        input,
        points.filter(({ inputId }) => inputId === input.inputId),
      );
    const after = take(anInput(9), [aPoint('i9.1', 'call', 'noun: shared masts along roads')]);
    const cited = (section: ProposedSection) => section.sentences.flatMap(({ cites }) => cites);
    const kept = cited(before!).filter((cite) => cited(after).includes(cite));
    expect(kept.length / cited(before!).length).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a paragraph that reads', () => {
  const text = (section: ProposedSection) => section.sentences.map((one) => one.text).join(' ');
  const facts = ['prices have doubled', 'masts stand empty', 'few people own a handset', 'libraries are closing'].map(
    (words, at) => aPoint(`i${at + 1}.1`, 'fact', `clause: ${words}`),
  );

  test('DR106: notes facts in one sentence, in a second only where there is room', () => {
    const noted = (section: ProposedSection) => text(section).match(/\bnot(?:ed|ing) that\b/g)!.length;
    expect(noted(issue([...facts, aPoint('i9.1', 'call', 'noun: open spectrum')]))).toBe(2);
    const long = facts.map((point) => ({
      ...point,
      pointId: point.pointId.replace(/\.1$/, '.9'),
      element: {
        ...point.element!,
        text: `${point.element!.text} in most of the valleys, on most of the islands of the north, and in the larger part of the plains of the south`,
      },
    }));
    expect(noted(issue([...richIssue().points.slice(0, 8), ...long], { inputs: richIssue().inputs }))).toBe(1);
  });

  test('DR107: opens on the topic also where only demands were made, and keeps these together', () => {
    const asks = ['open spectrum', 'shared masts', 'training for librarians'].map((words, at) =>
      aPoint(`i${at + 1}.1`, 'call', `noun: ${words}`),
    );
    expect(text(issue(asks))).toBe(
      'Bridging digital divides was a key focus, with calls for open spectrum, shared masts and training for librarians.',
    );
    const urged = [aPoint('i1.1', 'urge', 'verb: open spectrum', { agent: 'Ghana' })];
    expect(text(issue(urged))).toBe('Bridging digital divides was discussed, and Ghana was urged to open spectrum.');
  });

  test('DR107: issues do not all open alike', () => {
    const openings = [1, 2, 3].map((ordinal) => {
      const own = richIssue().points.map((point) => ({ ...point, issues: [{ ordinal, score: 0.5 }] }));
      return issue(own, { ordinal })
        .sentences[0]!.text.replace(/^.*?(was|were) /, '')
        .split(' ')
        .slice(0, 4)
        .join(' ');
    });
    expect(new Set(openings).size).toBe(3);
  });

  test('DR108: what is asked for, what is held and what was done have frames of their own', () => {
    const said = (act: Point['act'], element: string) =>
      text(issue([aPoint('i1.1', act, element), aPoint('i2.1', 'concern', 'noun: high fees')], { settled: opened }));
    expect(said('need', 'clause: the draft be circulated early')).toContain(
      'It was requested that the draft be circulated early.',
    );
    expect(said('emphasize', 'clause: voluntary rules protect people sooner')).toContain(
      'The view was expressed that voluntary rules protect people sooner.',
    );
    expect(said('fact', 'noun: training three thousand librarians')).toContain(
      'Steps described included training three thousand librarians.',
    );
  });

  test('DR108: a list whose element repeats its preposition repeats it throughout', () => {
    const section = issue(
      [
        aPoint('i1.1', 'call', 'noun: remote seats, for hours that rotate and for training'),
        aPoint('i2.1', 'call', 'noun: small grants'),
        aPoint('i3.1', 'concern', 'noun: high fees'),
      ],
      { settled: opened },
    );
    expect(sentence(section, 'call')!.text).toMatch(/for remote seats, .*for training, as well as for small grants\.$/);
  });

  test('DR109: one list never says the same words twice', () => {
    const section = issue(
      [
        aPoint('i1.1', 'support', 'noun: alternative B'),
        aPoint('i2.1', 'support', 'noun: an increase in the target and alternative B'),
        aPoint('i3.1', 'concern', 'noun: high fees'),
      ],
      { settled: opened },
    );
    expect(text(section).match(/alternative B/g)!.length).toBe(1);
  });

  test('DR104: names no person', () => {
    const section = issue([
      aPoint('i1.1', 'welcome', "noun: Mr. Dalton's input"),
      aPoint('i2.1', 'concern', 'noun: high fees'),
    ]);
    expect(text(section)).not.toContain('Dalton');
  });

  test('DR109: an idea that a plainer wording brings together counts everybody who had it', () => {
    const section = issue(
      [
        aPoint('i1.1', 'support', 'noun: a permanent mandate for the council, with a regular budget behind it'),
        aPoint('i2.1', 'support', 'noun: a permanent network council'),
        aPoint('i3.1', 'support', 'noun: a permanent mandate for the network council'),
        aPoint('i4.1', 'concern', 'noun: high fees'),
      ],
      { settled: opened },
    );
    expect(sentence(section, 'support')!.organizations).toBe(3);
    expect([...sentence(section, 'support')!.cites].sort()).toEqual(['i1.1', 'i2.1', 'i3.1']);
  });

  test('DR109: topic words alone do not make two demands the same', () => {
    const section = issue(
      [
        aPoint('i1.1', 'call', 'noun: binding oversight of artificial intelligence systems', { issue: 2 }),
        aPoint('i2.1', 'call', 'noun: training in artificial intelligence systems', { issue: 2 }),
        aPoint('i3.1', 'concern', 'noun: high fees', { issue: 2 }),
      ],
      { ordinal: 2 },
    );
    expect(text(section)).toContain('binding oversight');
    expect(text(section)).toContain('training in artificial');
  });
});
