import { describe, expect, test } from 'vitest';
import type { Point } from '../../../points/point.ts';
import { checkDraft } from '../../checkDraft.ts';
import { DraftEngine } from '../../draftEngine.ts';
import type { ProposedSection, Settled } from '../../model.ts';
import { anInput, aPoint, aSetUp } from '../../testing/aMeeting.ts';
import { wordCount } from '../../language/wording.ts';
import { richIssue } from '../../testing/richIssue.ts';

/** The paragraph of the first issue after these points, everybody in an organization of their own, and what the checker says of it. */
function issue(points: Point[], settled: Settled[] = []): ProposedSection {
  const engine = new DraftEngine(aSetUp());
  const inputs = [...new Set(points.map(({ inputId }) => inputId))].map((id) => anInput(Number(id.slice(1))));
  let section: ProposedSection | undefined;
  for (const input of inputs) {
    const own = points.filter(({ inputId }) => inputId === input.inputId);
    section = engine.take(input, own, settled).find(({ sectionId }) => sectionId === 'issue-1') ?? section;
  }
  if (settled.length === 0) expect(checkDraft([section!], inputs, points, aSetUp())).toEqual([]);
  return section!;
}

const elementsOf = ({ sentences }: ProposedSection, key: string) => {
  const { text, elements } = sentences.find((one) => one.key === key)!;
  return elements!.map(({ start, end, cites }) => [text.slice(start, end), ...cites]);
};

describe('what many came to', () => {
  const saying = (id: string, element: string, verbatim: string) =>
    aPoint(id, 'fact', element, { verbatim, individual: `noted that ${verbatim.toLowerCase().replace(/\.$/, '')}` });
  /** Nothing of these can stand in a list, and each can be reported: only what they speak of brings them in. */
  const told = [
    'The school libraries of the islands wait for handsets.',
    'A visit to the school libraries shows the cost of handsets.',
    'Much depends on the school libraries and on affordability.',
    'Nobody speaks of affordability in the islands.',
  ].map((verbatim, at) => ({ ...saying(`i${at + 1}.1`, 'clause: x', verbatim), element: null }));

  test('DR114: stands in the first sentence with every point that speaks of it', () => {
    const section = issue([...told, aPoint('i9.1', 'call', 'noun: open spectrum')]);
    expect(section.sentences[0]!.text).toMatch(
      /^Bridging digital divides was [a-z ]+, with stakeholders referring to .*school libraries.*\.$/,
    );
    const [libraries] = elementsOf(section, 'open').filter(([text]) => /school libraries/.test(text!));
    expect(libraries).toEqual(['the school libraries', 'i1.1', 'i2.1', 'i3.1']);
    expect(section.sentences[0]!.organizations).toBeGreaterThanOrEqual(3);
  });

  test('DR114: and is not named again in the same sentence', () => {
    const again = aPoint('i9.1', 'call', 'noun: money for the school libraries');
    const other = aPoint('i8.1', 'concern', 'noun: the price of handsets');
    const [first] = issue([...told, again, other]).sentences;
    expect(first!.text).toContain('referring to');
    expect(first!.text.match(/school libraries/g)).toHaveLength(1);
  });

  test('DR114: what one speaker alone named, or what can only be quoted, is no such subject', () => {
    const quoted = told.map((point) => ({ ...point, individual: null, flags: ['firstPerson' as const] }));
    const call = aPoint('i9.1', 'call', 'noun: open spectrum');
    expect(JSON.stringify(issue([...quoted, call]))).not.toContain('referring');
    const alone = told.map((point) => ({ ...point, inputId: 'i1', pointId: point.pointId.replace(/^i\d/, 'i1') }));
    const numbered = alone.map((point, at) => ({ ...point, pointId: `i1.${at + 1}` }));
    expect(JSON.stringify(issue([...numbered, call]))).not.toContain('referring');
  });
});

describe('short statements', () => {
  test('DR115: two of one element stand in one sentence, each element where it says', () => {
    const section = issue([
      aPoint('i1.1', 'concern', 'noun: the price of handsets in rural areas'),
      aPoint('i2.1', 'support', 'noun: open school materials'),
      aPoint('i3.1', 'propose', 'clause: a fund be created'),
      aPoint('i4.1', 'concern', 'noun: the price of handsets in rural areas'),
    ]);
    const joined = section.sentences.find(({ elements }) => elements!.length === 2)!;
    expect(joined.text).toBe(
      'It was suggested that a fund be created, and support was expressed for open school materials.',
    );
    expect(joined.elements!.map(({ start, end }) => joined.text.slice(start, end))).toEqual([
      'a fund be created',
      'open school materials',
    ]);
    expect(joined.organizations).toBe(2);
  });

  test('DR115: a full paragraph keeps its four sentences', () => {
    expect(issue(richIssue().points).sentences.length).toBeGreaterThanOrEqual(4);
  });

  test('DR115: where people have settled a sentence every statement stands alone', () => {
    const opened: Settled[] = [
      { format: 'president', sectionId: 'issue-1', key: 'open', cites: [], state: 'accepted' },
    ];
    const section = issue(
      [aPoint('i1.1', 'support', 'noun: open materials'), aPoint('i2.1', 'propose', 'clause: a fund be created')],
      opened,
    );
    expect(section.sentences.map(({ elements }) => elements!.length)).toEqual([1, 1]);
  });
});

describe('statements of several elements', () => {
  const rural = aPoint('i1.1', 'concern', 'noun: the price of handsets');
  const asks = [aPoint('i2.1', 'call', 'noun: open spectrum'), aPoint('i3.1', 'call', 'noun: shared masts')];
  const proposed = [aPoint('i4.1', 'propose', 'noun: a fund'), aPoint('i5.1', 'propose', 'noun: a school of radio')];

  test('DR170: stand in one sentence as long as it has four elements at most, one after the other behind the title', () => {
    const twice = { ...rural, pointId: 'i6.1', inputId: 'i6' };
    const texts = issue([rural, ...asks, ...proposed, twice]).sentences;
    expect(texts.map(({ text }) => text)).toContain(
      'Calls were made for open spectrum and shared masts, and proposals included a fund and a school of radio.',
    );
    expect(Math.max(...texts.map(({ elements }) => elements!.length))).toBeLessThanOrEqual(4);
    const chain = issue([rural, ...asks]).sentences.map(({ text }) => text);
    expect(chain).toEqual([
      'Bridging digital divides was a key focus, with stakeholders expressing concern about the price of handsets, and calling for open spectrum and shared masts.',
    ]);
  });

  test('DR170: no proposal to do something stands behind "proposing"', () => {
    const deeds = [
      aPoint('i2.1', 'propose', 'noun: creating a fund'),
      aPoint('i3.1', 'propose', 'noun: sharing masts'),
    ];
    const text = issue([rural, ...deeds])
      .sentences.map((one) => one.text)
      .join(' ');
    expect(text).toContain('Proposals included creating a fund and sharing masts.');
  });

  test('DR170: what several support by itself keeps its count, and a sentence of its own', () => {
    const twice = [
      aPoint('i6.1', 'support', 'noun: open materials'),
      aPoint('i7.1', 'support', 'noun: open materials'),
    ];
    const texts = issue([rural, ...asks, ...twice]).sentences.map(({ text }) => text);
    expect(texts).toContain('Some stakeholders expressed support for open materials.');
  });

  test('DR171: what stood together stays together when another statement comes', () => {
    const engine = new DraftEngine(aSetUp());
    const take = (n: number, ...own: Point[]) =>
      engine
        .take(anInput(n), own, [])
        .find(({ sectionId }) => sectionId === 'issue-1')!
        .sentences.map(({ text }) => text);
    take(
      1,
      aPoint('i1.1', 'concern', 'noun: the price of handsets and data in rural areas'),
      aPoint('i1.2', 'concern', 'noun: the exclusion of older people from services that exist online only'),
    );
    const before = take(
      2,
      aPoint('i2.1', 'propose', 'noun: creating a fund for the last mile'),
      aPoint('i2.2', 'support', 'noun: open licensing of school materials'),
    );
    const joined = before.find((text) => text.includes(', and support was expressed for '))!;
    expect(take(3, aPoint('i3.1', 'welcome', 'noun: the work of rural libraries'))).toContain(joined);
  });

  test('DR172: what was dropped for its length comes back where a shorter one leaves room', () => {
    const long = (id: string, act: Point['act'], k: number) =>
      aPoint(id, act, `noun: ${Array.from({ length: 15 }, (_, at) => `word${k}x${at}`).join(' ')}`);
    const acts: Point['act'][] = ['concern', 'call', 'propose', 'support', 'welcome', 'emphasize'];
    const points = acts
      .map((act, at) => long(`i${at + 1}.1`, act, at))
      .concat(aPoint('i9.1', 'fact', 'clause: two masts stand'));
    const { sentences } = issue(points);
    const words = sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
    expect(sentences.map(({ text }) => text).join(' ')).toContain('two masts stand');
    expect(words).toBeLessThanOrEqual(130);
  });

  test('DR224: who would fall silent takes the place of a second element of somebody who is heard', () => {
    const words = (k: number, count: number) => Array.from({ length: count }, (_, at) => `word${k}x${at}`).join(' ');
    const acts: Point['act'][] = ['concern', 'call', 'propose', 'support', 'welcome', 'emphasize', 'call'];
    const heard = acts.map((act, at) =>
      aPoint(`i${(at % 3) + 1}.${at + 1}`, act, `noun: digital divides ${words(at, 13)}`, { strength: 3 }),
    );
    const { sentences } = issue([...heard, aPoint('i4.1', 'welcome', `noun: ${words(9, 10)}`, { strength: 1 })]);
    expect(sentences.map(({ text }) => text).join(' ')).toContain(words(9, 10));
    expect(new Set(sentences.flatMap(({ cites }) => cites).map((cite) => cite.split('.')[0]))).toHaveProperty(
      'size',
      4,
    );
  });
});

describe('several addressees', () => {
  test('DR116: are urged in one sentence, what one of them is urged to do together', () => {
    const section = issue([
      aPoint('i1.1', 'urge', 'verb: open low-cost spectrum', { agent: 'regulators' }),
      aPoint('i2.1', 'urge', 'verb: lend to islands', { agent: 'development banks' }),
      aPoint('i3.1', 'urge', 'verb: publish their fees', { agent: 'Regulators' }),
      aPoint('i4.1', 'need', 'verb: measure affordability'),
    ]);
    const urged = section.sentences.find(({ text }) => text.includes('urged'))!;
    expect(urged.text).toBe(
      'Regulators were urged to open low-cost spectrum and to publish their fees, and development banks to lend to islands.',
    );
    expect(elementsOf(section, urged.key)).toEqual([
      ['open low-cost spectrum', 'i1.1'],
      ['publish their fees', 'i3.1'],
      ['lend to islands', 'i2.1'],
    ]);
  });
});

describe('questions', () => {
  const asked = (id: string, element: string, individual: string) => aPoint(id, 'fact', element, { individual });

  test('DR113: are told as questions, apart from what was said', () => {
    const section = issue([
      asked('i1.1', 'noun: the rural funds', 'asked about the rural funds'),
      asked('i2.1', 'noun: the wage scheme', 'asked whether the wage scheme would go on'),
      aPoint('i3.1', 'concern', 'noun: the price of handsets'),
      aPoint('i4.1', 'need', 'verb: measure affordability'),
    ]);
    expect(section.sentences.map(({ text }) => text).join(' ')).toMatch(
      /(?:[Qq]uestions (?:were )?(?:also )?raised|raising questions) about the rural funds and the wage scheme/,
    );
  });

  test('DR113: a whole question stands where its matter says nothing by itself', () => {
    const section = issue([
      asked('i1.1', 'clause: how to reach the islands', 'asked how to reach the islands'),
      aPoint('i3.1', 'concern', 'noun: the price of handsets'),
    ]);
    expect(section.sentences.map(({ text }) => text).join(' ')).toMatch(
      /it was (?:also )?asked how to reach the islands/i,
    );
  });
});

describe('opposing views', () => {
  const against = (id: string, element: string) =>
    aPoint(id, 'concern', element, { individual: `expressed opposition to ${element.replace('noun: ', '')}` });
  const others = [
    aPoint('i8.1', 'concern', 'noun: the price of handsets in rural areas'),
    aPoint('i9.1', 'need', 'verb: measure affordability'),
  ];

  test('DR121: what some want and others reject is told in one sentence, each side with its own source', () => {
    const section = issue([
      ...others,
      aPoint('i1.1', 'support', 'noun: a binding treaty on spectrum'),
      against('i2.1', 'noun: a treaty on spectrum'),
    ]);
    const both = section.sentences.find(({ text }) => text.includes('while'))!;
    expect(both.text).toBe(
      'Support was expressed for a binding treaty on spectrum, while opposition was expressed to a treaty on spectrum.',
    );
    expect(both.elements!.map(({ cites }) => cites)).toEqual([['i1.1'], ['i2.1']]);
  });

  test('DR121: what is rejected is never told as a concern, nor left out because others want it', () => {
    const wanted = [1, 2, 3].map((n) => aPoint(`i${n}.1`, 'call', 'noun: a binding treaty on spectrum'));
    const text = issue([...others, ...wanted, against('i4.1', 'noun: a binding treaty on spectrum')])
      .sentences.map((one) => one.text)
      .join(' ');
    expect(text).toMatch(/[Ss]takeholders called for a binding treaty on spectrum, while opposition was expressed to/);
    expect(text).not.toMatch(/concern[^.]*treaty/i);
    const alone = issue([...others, against('i4.1', 'noun: a levy on handsets')]);
    expect(alone.sentences.map((one) => one.text).join(' ')).toMatch(/opposition was (?:also )?expressed to a levy/i);
  });

  const denied = (id: string, text: string) => aPoint(id, 'emphasize', `clause: ${text}`, { stance: 'against' });

  test('DR173: who denies what others want is told in the same sentence, in the words of the denial', () => {
    const section = issue([
      ...others,
      aPoint('i1.1', 'call', 'noun: a binding treaty on spectrum'),
      denied('i2.1', 'a treaty on spectrum would not help'),
    ]);
    const both = section.sentences.find(({ text }) => text.includes(', while '))!;
    expect(both.text).toMatch(
      /call(?: was made)? for a binding treaty on spectrum, while the view was expressed that a treaty on spectrum would not help\.$/,
    );
    expect(both.elements!.map(({ cites }) => cites)).toEqual([['i1.1'], ['i2.1']]);
    expect(both.organizations).toBe(2);
  });

  test('DR173: opposite clauses never count for each other', () => {
    const section = issue([
      ...others,
      aPoint('i1.1', 'emphasize', 'clause: masts should be shared by operators'),
      aPoint('i2.1', 'emphasize', 'clause: masts should not be shared by operators', { stance: 'against' }),
    ]);
    for (const { elements } of section.sentences)
      for (const { cites } of elements!) expect(cites).not.toEqual(expect.arrayContaining(['i1.1', 'i2.1']));
    const text = section.sentences.map((one) => one.text).join(' ');
    expect(text).toContain('masts should be shared');
    expect(text).toContain('masts should not be shared');
  });

  test('DR173: where both do not fit into one sentence the second stands right behind the first', () => {
    const tail = 'with a secretariat of its own, and with a seat for each of the islands';
    const section = issue([
      ...others,
      aPoint('i1.1', 'support', `noun: a binding treaty on spectrum, ${tail}`),
      denied('i2.1', `a treaty on spectrum would not help the islands of the south, ${tail}`),
    ]);
    const at = section.sentences.findIndex(({ cites }) => cites.includes('i1.1'));
    expect(section.sentences[at + 1]!.cites).toEqual(['i2.1']);
  });
});

describe('the first sentence', () => {
  const demand = (n: number, words: string) => aPoint(`i${n}.1`, 'call', `noun: ${words}`);

  test('DR180: says that the issue was discussed, also where it was a demand, and goes straight to what was said where it would be too long', () => {
    expect(issue([demand(1, 'open spectrum')]).sentences[0]!.text).toBe(
      'Bridging digital divides was discussed, with a call for open spectrum.',
    );
    const long = [
      'open spectrum for community networks on the smaller islands and in the valleys',
      'public funding of submarine cables between the islands that have none of their own',
      'training for librarians who guide older people through services online',
    ].map((words, at) => demand(at + 1, words));
    expect(issue(long).sentences[0]!.text).toMatch(/^On bridging digital divides, calls were made for open spectrum/);
  });

  test('DR180: stands as it stood while nothing else in it changes', () => {
    const need = aPoint('i1.1', 'need', 'verb: measure the price of handsets in every village');
    const first = issue([need]).sentences[0]!.text;
    expect(first).toMatch(/^Bridging digital divides was discussed, /);
    const urged = (n: number, agent: string) => aPoint(`i${n}.1`, 'urge', `verb: lend to village ${n}`, { agent });
    const more = issue([need, urged(2, 'regulators'), urged(3, 'development banks')]);
    expect(more.sentences[0]!.text).toBe(first);
  });

  test('DR180: what stakeholders do behind the title keeps its order', () => {
    const said = [
      aPoint('i1.1', 'propose', 'clause: each island should have a library'),
      aPoint('i2.1', 'call', 'noun: open spectrum in the valleys'),
    ];
    const order = / suggesting that .* calling for /;
    expect(issue(said).sentences[0]!.text).toMatch(order);
    const stronger = { ...said[1]!, pointId: 'i4.1', inputId: 'i4' };
    expect(issue([...said, stronger]).sentences[0]!.text).not.toMatch(/ calling for .* suggesting that /);
  });
});

describe('statements that belong together', () => {
  test('DR181: the process is urged in the sentence that urges others', () => {
    const few = issue([
      aPoint('i1.1', 'need', 'verb: measure affordability'),
      aPoint('i2.1', 'urge', 'verb: open spectrum', { agent: 'regulators' }),
      aPoint('i3.1', 'urge', 'verb: set a date for coverage', { agent: 'Delta+20' }),
    ]);
    expect(few.sentences.map(({ text }) => text)).toContain(
      'Regulators were urged to open spectrum, and Delta+20 to set a date for coverage.',
    );
  });

  test('DR181: what a body of the United Nations said stands by itself, all of it together', () => {
    const body = anInput(1, {}, { category: 'United Nations', organization: 'World Delta Programme (WDP)' });
    const engine = new DraftEngine(aSetUp());
    engine.take(
      body,
      [aPoint('i1.1', 'concern', 'noun: network shutdowns'), aPoint('i1.2', 'call', 'noun: one reporting format')],
      [],
    );
    engine.take(anInput(2), [aPoint('i2.1', 'need', 'verb: keep an offline alternative')], []);
    const sections = engine.take(anInput(3), [aPoint('i3.1', 'support', 'noun: open licences for schools')], []);
    const texts = sections.find(({ sectionId }) => sectionId === 'issue-1')!.sentences.map(({ text }) => text);
    expect(texts).toContain('WDP expressed concern about network shutdowns, and called for one reporting format.');
  });
});

describe('what is told', () => {
  test('DR182: a word that one alone let fall is not, unless another says it too', () => {
    const word = (n: number) => aPoint(`i${n}.1`, 'concern', 'noun: fragmentation');
    const other = aPoint('i9.1', 'call', 'noun: open spectrum');
    expect(
      issue([word(1), other])
        .sentences.map(({ text }) => text)
        .join(' '),
    ).not.toContain('fragmentation');
    expect(
      issue([word(1), word(2), other])
        .sentences.map(({ text }) => text)
        .join(' '),
    ).toContain('fragmentation');
  });

  test('DR182: an idea is not told already because both speak of the issue\u2019s keywords', () => {
    const told = issue([
      aPoint('i1.1', 'call', 'noun: measurable targets on affordability and connectivity'),
      aPoint('i2.1', 'propose', 'noun: a levy on advertising for libraries, affordability and connectivity'),
    ]);
    const prose = told.sentences.map(({ text }) => text).join(' ');
    expect(prose).toContain('measurable targets');
    expect(prose).toContain('a levy on advertising');
  });
});
