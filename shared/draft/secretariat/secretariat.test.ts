import { describe, expect, test } from 'vitest';
import type { Input, Point, Speaker } from '../../points/point.ts';
import { DraftEngine } from '../draftEngine.ts';
import { wordCount } from '../language/wording.ts';
import type { ProposedSection } from '../model.ts';
import { anInput, aPoint, aSetUp } from '../testing/aMeeting.ts';

function report(inputs: Input[], points: Point[] = [], setUp = aSetUp()): (sectionId: string) => ProposedSection {
  const engine = new DraftEngine(setUp);
  const draft = new Map<string, ProposedSection>();
  const put = (sections: ProposedSection[]) =>
    sections.forEach((section) => section.format === 'secretariat' && draft.set(section.sectionId, section));
  put(engine.frame([]));
  for (const input of inputs)
    put(
      engine.take(
        input,
        points.filter(({ inputId }) => inputId === input.inputId),
        [],
      ),
    );
  return (sectionId) => draft.get(sectionId)!;
}

const first = (section: ProposedSection) => section.sentences[0]!.text;
const said = (n: number) => aPoint(`i${n}.1`, 'call', 'noun: open spectrum');

describe('the subject ladder', () => {
  test.each([
    [{}, 'A participant from civil society'],
    [{ country: 'Peru' }, 'A participant'],
    [{ category: 'private sector' }, 'A participant from the private sector'],
    [{ category: 'government', country: 'Cuba', organization: 'Ministry' }, 'A delegate from Cuba'],
    [{ category: 'government', country: 'United Kingdom' }, 'A delegate from the United Kingdom'],
    [
      { category: 'intergovernmental organization', organization: 'European Union' },
      'A delegate from the European Union',
    ],
    [{ category: 'government', organization: 'Ministry of Health' }, 'A representative of the Ministry of Health'],
    [{ category: 'government', organization: 'European Commission' }, 'A representative of the European Commission'],
    [{ category: 'parliamentarian', country: 'Kenya' }, 'A member of parliament from Kenya'],
    [{ category: 'parliamentarian' }, 'A member of parliament'],
    [
      { category: 'United Nations', organization: 'United Nations Delta Fund', country: 'Switzerland' },
      'A representative of the United Nations Delta Fund',
    ],
    [
      { category: 'intergovernmental organization', organization: 'UNESCO', invited: true },
      'A representative of UNESCO',
    ],
    [{ invited: true }, 'The first speaker'],
    [{ presiding: true }, 'The Chair'],
  ] as [Partial<Speaker>, string][])('DR78: %j is "%s"', (speaker, subject) => {
    expect(first(report([anInput(1, {}, speaker)], [said(1)])('discussion.i1'))).toBe(
      `${subject} called for open spectrum.`,
    );
  });

  test('DR78: invited speakers are counted as long as nobody uninvited has spoken', () => {
    const invited = { invited: true };
    const inputs = [anInput(1, {}, invited), anInput(2, {}, invited), anInput(3), anInput(4, {}, invited)];
    const get = report(inputs, [1, 2, 3, 4].map(said));
    const subjects = [1, 2, 3, 4].map((n) => first(get(`discussion.i${n}`)).replace(' called for open spectrum.', ''));
    expect(subjects).toEqual([
      'The first speaker',
      'The second speaker',
      'A participant from civil society',
      'Another participant from civil society',
    ]);
  });

  test('DR78: neighbours alternate, a person without organization comes from a country, who speaks again is known', () => {
    const inputs = [
      anInput(1),
      anInput(2),
      anInput(3),
      anInput(4, {}, { organization: '', country: 'Gambia' }),
      anInput(5),
      anInput(6, {}, { personId: 'p1' }),
    ];
    const get = report(inputs, [1, 2, 3, 4, 5, 6].map(said));
    const subjects = [1, 2, 3, 4, 5, 6].map((n) =>
      first(get(`discussion.i${n}`)).replace(' called for open spectrum.', ''),
    );
    expect(subjects).toEqual([
      'A participant from civil society',
      'Another participant from civil society',
      'A participant from civil society',
      'A participant from the Gambia',
      'A participant from civil society',
      'An earlier speaker',
    ]);
  });

  test('DR78: an opening speaker goes by office, one of several chairs by country', () => {
    const setUp = aSetUp({ chairs: [{ name: 'Ana Reyes' }, { name: 'Bo Li' }] });
    const inputs = [
      anInput(1, { itemKind: 'opening' }, { presiding: true, country: 'Samoa' }),
      anInput(2, { itemKind: 'opening' }, { invited: true, function: 'Head of the Secretariat' }),
    ];
    const get = report(inputs, [said(1), said(2)], setUp);
    expect(first(get('opening.i1'))).toMatch(/^The Co-Chair from Samoa called/);
    expect(first(get('opening.i2'))).toMatch(/^The Head of the Secretariat called/);
  });

  test('DR136: an office keeps what it is for, or is not named', () => {
    const opens = (given: string, organization = '') => {
      const input = anInput(1, { itemKind: 'opening' }, { invited: true, function: given, organization });
      return first(report([input], [said(1)])('opening.i1'));
    };
    expect(opens('Chief, Water Partnerships', 'River Bank')).toMatch(
      /^The Chief, Water Partnerships, of River Bank called/,
    );
    expect(opens('Chief, Water Partnerships')).toMatch(/^The Chief, Water Partnerships, called/);
    expect(opens('Head of the Secretariat, Geneva')).toMatch(/^The Head of the Secretariat called/);
    expect(opens('Director, River Bank', 'River Bank')).toMatch(/^The Director of River Bank called/);
    expect(opens('Chief, Partnerships, Outreach, Resource Mobilization and Relations with Donors')).not.toMatch(
      /Chief/,
    );
  });

  test('DR81: a statement on behalf of a group says so', () => {
    const section = report(
      [
        anInput(
          1,
          { kind: 'groupStatement', onBehalfOf: 'Small Islands Group' },
          { category: 'government', country: 'Tonga' },
        ),
      ],
      [said(1)],
    )('discussion.i1');
    expect(first(section)).toBe(
      'A delegate from Tonga, speaking on behalf of the Small Islands Group, called for open spectrum.',
    );
  });
});

describe('footnotes', () => {
  test('DR79: the call stands after the subject noun, on the person', () => {
    const { sentences } = report([anInput(1, { onBehalfOf: 'the Group' })], [said(1)])('discussion.i1');
    expect(sentences[0]!.footnotes).toEqual([
      { at: 'A participant from civil society'.length - 1, on: { personId: 'p1' } },
    ]);
  });

  test('DR79: somebody who did not say a name has a footnote that says so', () => {
    expect(report([anInput(1, {}, null)], [said(1)])('discussion.i1').sentences[0]!.footnotes).toEqual([
      { at: 12, on: { unnamed: true } },
    ]);
    expect(
      report([anInput(1, {}, { name: '', country: 'Peru' })], [said(1)])('discussion.i1').sentences[0]!.footnotes,
    ).toEqual([{ at: 12, on: { unnamed: true } }]);
  });

  test('DR83: the disclaimer is the footnote of the line that says who prepared the report', () => {
    const line = report([])('title').sentences.find(({ key }) => key === 'preparedBy')!;
    expect(line.text).toBe('Prepared by the Delta Secretariat');
    expect(line.footnotes).toEqual([
      { at: line.text.length - 1, on: { text: expect.stringContaining('not necessarily') } },
    ]);
  });
});

describe('an intervention', () => {
  const six = [
    aPoint('i1.1', 'fact', 'clause: prices have doubled in five years'),
    aPoint('i1.2', 'fact', 'clause: masts stand empty along the coast'),
    aPoint('i1.3', 'concern', 'noun: the cost of handsets'),
    aPoint('i1.4', 'call', 'noun: open spectrum'),
    aPoint('i1.5', 'propose', 'noun: a regional fund'),
    aPoint('i1.6', 'emphasize', 'clause: libraries matter'),
  ];

  test('DR77: is one paragraph of three to six sentences in spoken order, each clause with its source', () => {
    const { sentences } = report([anInput(1, {}, { pronoun: 'he/him' })], six)('discussion.i1');
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThanOrEqual(6);
    expect(sentences.flatMap(({ cites }) => cites)).toEqual(six.map(({ pointId }) => pointId));
    expect(new Set(sentences.map(({ paragraphId }) => paragraphId)).size).toBe(1);
    expect(sentences.slice(1).every(({ text }) => /\b(?:[Hh]e|[Tt]he speaker)\b/.test(text))).toBe(true);
    for (const { text, elements } of sentences)
      for (const { start, end } of elements!) expect(text.slice(start, end)).toMatch(/^[a-z].*\w$/);
  });

  test('DR82: reporting verbs vary within their act, and one verb serves two clauses of a sentence', () => {
    const facts = [
      'prices have doubled in five years',
      'masts stand empty along the coast',
      'few people own a handset there',
    ].map((text, at) => aPoint(`i1.${at + 1}`, 'fact', `clause: ${text}`));
    const { sentences } = report([anInput(1)], facts)('discussion.i1');
    const verbs = sentences.map(({ text }) => /(noted|observed|pointed out|stated) that/.exec(text)![1]);
    expect(new Set(verbs).size).toBe(verbs.length);
  });

  test('DR77: keeps within its bounds by leaving out what is weakest', () => {
    const long = Array.from({ length: 12 }, (_, at) =>
      aPoint(`i1.${at + 1}`, 'call', `noun: ${Array.from({ length: 18 }, (_word, n) => `word${at}x${n}`).join(' ')}`, {
        strength: at,
      }),
    );
    const { sentences } = report([anInput(1)], long)('discussion.i1');
    expect(sentences.reduce((sum, { text }) => sum + wordCount(text), 0)).toBeLessThanOrEqual(177);
    expect(sentences.flatMap(({ cites }) => cites)).toContain('i1.12');
    expect(sentences.flatMap(({ cites }) => cites)).not.toContain('i1.1');
  });

  test('DR80: of which nothing can be reported has an empty section, and a line says how many there are', () => {
    const get = report(
      [anInput(1), anInput(2), anInput(3, { kind: 'response' }, { presiding: true })],
      [aPoint('i2.1', 'call', 'noun: it', { individual: null, flags: ['firstPerson'] })],
    );
    for (const n of [1, 2, 3]) expect(get(`discussion.i${n}`).sentences).toEqual([]);
    expect(get('organization').sentences[1]).toMatchObject({
      text: 'The record holds two further interventions that are not summarized here.',
      cites: ['setUp.programme'],
    });
  });

  test('DR100: neutral sentences cite the programme, never a point', () => {
    const unsaid = [1, 2, 3, 4].map((n) =>
      aPoint(`i${n}.1`, 'call', 'noun: it', { individual: null, flags: ['question'] }),
    );
    const chair = { personId: 'p1', presiding: true };
    const get = report(
      [
        anInput(1, { itemKind: 'opening' }, chair),
        anInput(2, { itemKind: 'opening' }, chair),
        anInput(3, { itemKind: 'opening' }, { invited: true }),
        anInput(4, { itemKind: 'closing' }, chair),
      ],
      unsaid,
    );
    expect(first(get('opening.i1'))).toBe('The Chair made opening remarks.');
    expect(get('opening.i2').sentences).toEqual([]);
    expect(first(get('opening.i3'))).toBe('An invited speaker made opening remarks.');
    expect(first(get('closing.i4'))).toBe('The Chair made closing remarks.');
    for (const id of ['opening.i1', 'opening.i3', 'closing.i4', 'organization'])
      for (const { cites } of get(id).sentences) expect(cites.every((cite) => cite.startsWith('setUp.'))).toBe(true);
    expect(get('opening.i1').sentences[0]!.footnotes).toEqual([{ at: 8, on: { personId: 'p1' } }]);
  });
});

describe('who speaks again', () => {
  const cuba = { category: 'government', country: 'Cuba' };

  test('DR101: is "the delegate from Cuba" only while nobody else was called so, and the footnote call comes again', () => {
    const inputs = [
      anInput(1, {}, { ...cuba, personId: 'a' }),
      anInput(2),
      anInput(3, {}, { ...cuba, personId: 'a' }),
      anInput(4, {}, { ...cuba, personId: 'b' }),
      anInput(5),
      anInput(6, {}, { ...cuba, personId: 'a' }),
    ];
    const get = report(inputs, [1, 2, 3, 4, 5, 6].map(said));
    expect(first(get('discussion.i3'))).toMatch(/^The delegate from Cuba called/);
    expect(first(get('discussion.i4'))).toMatch(/^A(?:nother)? delegate from Cuba called/);
    expect(first(get('discussion.i6'))).toMatch(/^A delegate from Cuba called/);
    expect(get('discussion.i6').sentences[0]!.footnotes).toMatchObject([{ on: { personId: 'a' } }]);
  });

  test('DR101: two turns in a row are those of the same speaker', () => {
    const get = report(
      [1, 2].map((n) => anInput(n, {}, { personId: 'a', country: 'Peru' })),
      [said(1), said(2)],
    );
    expect(first(get('discussion.i2'))).toMatch(/^The same speaker called/);
  });

  test('DR101: who has no paragraph counts for nobody', () => {
    const get = report([anInput(1), anInput(2), anInput(3, {}, { personId: 'p1' })], [said(2), said(3)]);
    expect(first(get('discussion.i2'))).toMatch(/^A participant from civil society/);
    expect(first(get('discussion.i3'))).toMatch(/^Another participant from civil society/);
  });
});

describe('the report around them', () => {
  test('DR84: a heading stands once over what follows it, and a further day has its own', () => {
    const inputs = [
      anInput(1, { itemKind: 'opening' }),
      anInput(2),
      anInput(3),
      anInput(4, { itemKind: 'opening', day: 2 }),
      anInput(5, { day: 2 }),
      anInput(6, { itemKind: 'closing', day: 2 }),
    ];
    const get = report(inputs);
    const headings = inputs.map(
      ({ inputId, itemKind }) => get(`${itemKind === 'issues' ? 'discussion' : itemKind}.${inputId}`).heading,
    );
    expect(headings).toEqual([
      'Opening',
      'Open discussion',
      null,
      'Opening of the second day',
      'Open discussion (continued)',
      'Closing',
    ]);
  });

  test('DR84: an earlier input that comes late takes the heading over', () => {
    const get = report([anInput(2), anInput(1)], [said(1), said(2)]);
    expect([get('discussion.i1').heading, get('discussion.i2').heading]).toEqual(['Open discussion', null]);
    expect(first(get('discussion.i2'))).toBe('Another participant from civil society called for open spectrum.');
  });

  test('DR83: the organization of work says who spoke and how many attended, and leaves a gap while nobody counted', () => {
    const engine = new DraftEngine(aSetUp());
    const section = engine.take(anInput(1), [said(1)], []).find(({ sectionId }) => sectionId === 'organization')!;
    expect(section.sentences.map(({ text }) => text)).toEqual([
      'Representatives of civil society took the floor.',
      '[Attendance: to be supplied]',
    ]);
    expect(engine.attended({ room: 120, online: 8 }, [])[0]!.sentences[1]!.text).toBe(
      'Attendance was 120 in the room and eight online.',
    );
  });

  test('DR110: where nobody counted, who checked in is told as checked in, along with the next input and not again', () => {
    const engine = new DraftEngine(aSetUp());
    const told = (sections: ProposedSection[]) =>
      sections.filter(({ sectionId }) => sectionId === 'organization').map(({ sentences }) => sentences.at(-1)!.text);
    engine.knowAttendance({ room: 70, online: 2, checkedIn: true });
    expect(told(engine.take(anInput(1), [said(1)], []))).toEqual([
      'Attendance, by those who checked in, was 70 in the room and two online.',
    ]);
    expect(told(engine.take(anInput(2), [said(2)], []))).toEqual([]);
    engine.knowAttendance({ room: 71, online: 2, checkedIn: true });
    expect(told(engine.take(anInput(3), [said(3)], []))[0]).toContain('was 71 in the room');
    expect(told(engine.attended({ room: 80, online: 3 }, []))).toEqual([
      'Attendance was 80 in the room and three online.',
    ]);
    expect(told(engine.attended({ room: 80, online: 0 }, []))).toEqual([
      'Attendance was 80 in the room and none online.',
    ]);
  });

  test('DR88: the guiding questions are lettered', () => {
    expect(report([])('opening').sentences.map(({ key, text }) => [key, text])).toEqual([
      ['questionsLead', 'The following questions guided the consultation:'],
      ['question.1', '(a) What has changed?'],
      ['question.2', '(b) What remains to be done?'],
    ]);
  });

  test('DR73: the introduction says mandate, time, chairs, purpose and what follows', () => {
    const texts = report([])('introduction').sentences.map(({ text }) => text);
    expect(texts[0]).toBe(
      'The President of the Delta Assembly convened the consultation in accordance with Delta resolution 7/12.',
    );
    expect(texts.at(-1)).toBe(
      'The results of the consultation are to inform the Delta outcome document in December 2025.',
    );
  });
});
