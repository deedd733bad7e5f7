import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input, Point, WordsPiece } from '#shared/points/point.ts';
import plainSentences from '#shared/points/plainSentences.json' with { type: 'json' };
import { stemsOf } from '#shared/points/stems.ts';
import type { Tagger } from '#shared/points/tagger.ts';
import { isFinite } from '#shared/points/wordClasses.ts';
import { takePoints, textOfSource } from '#shared/points/takePoints.ts';
import statements from './statements.json' with { type: 'json' };
import { createWinkTagger } from './winkTagger.ts';

const tagger = createWinkTagger();
const input: Input = {
  inputId: 'i7',
  kind: 'intervention',
  itemId: 't1',
  itemKind: 'issues',
  itemIssues: [],
  order: 7,
  day: 1,
  speaker: null,
};
const issues = [
  {
    title: 'Digital divides and access',
    keywords: ['connectivity', 'rural areas', 'devices', 'cable', 'women', 'languages'],
  },
  { title: 'Artificial intelligence and data', keywords: ['audits', 'impact assessments', 'oversight', 'data rules'] },
  { title: 'Internet governance', keywords: ['Internet Governance Forum', 'participation', 'consultations', 'inputs'] },
];
const take = (words: WordsPiece[]) => takePoints(input, words, issues, tagger);
const taken = new Map<string, Point[]>();
function said(text: string): Point[] {
  const points = taken.get(text) ?? take([{ source: 'statement', text }]);
  taken.set(text, points);
  return points;
}
const printed = (points: Point[]) =>
  points.flatMap((point) =>
    [point.individual, point.element?.text, point.element?.agent].flatMap((text) => (text ? [{ point, text }] : [])),
  );

/** Any order and choice of the sentences that the corpus holds. */
const sentences = statements.flatMap((statement) => statement.split(/(?<=[.?;:]) /));
const speech = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 9 })
  .map((chosen) => chosen.join(' '));
const everywhere = (check: (points: Point[], text: string) => void) => {
  for (const statement of statements) check(said(statement), statement);
  fc.assert(
    fc.property(speech, (text) => check(said(text), text)),
    { numRuns: 25, seed: 2025 },
  );
};

const FRAME = stemsOf(
  'asked reported having called for advocated emphasized the need stressed underscored highlighted underlined urged encouraged invited requested proposed recommended suggested expressed concern voiced cautioned warned against opposition noted pointed out stated observed welcomed appreciation support supported reaffirmed commitment view shared drew attention called on not ensure that importance acknowledged announced plans described as a priority doubt reservations saw questioned value',
);

/** After `recommended that` a verb stands in its base form. */
const isRecommended = (individual: string | null) =>
  /^(?:proposed|recommended|suggested|requested) that /.test(individual ?? '');

describe('points', () => {
  it('DR38 nothing in the first or second person is printed', () => {
    everywhere((points) => {
      for (const { text } of printed(points))
        expect(text).not.toMatch(/\b(?:I|we|me|us|my|our|ours|you|your|myself|ourselves)\b/);
    });
  });

  it('DR39 every content word and figure of a point was said in its place', () => {
    everywhere((points) => {
      for (const { point, text } of printed(points)) {
        const heard = new Set([...stemsOf(point.verbatim), ...FRAME].map((one) => one.replace(/(?:ing|e|i|y)$/, '')));
        for (const one of stemsOf(text))
          expect(
            [...heard].some(
              (stem) =>
                one.startsWith(stem.slice(0, Math.max(3, stem.length - 1))) || stem.startsWith(one.slice(0, -1)),
            ),
          ).toBe(true);
        for (const figure of text.match(/\d[\d.,]*\d|\d/g) ?? []) expect(point.verbatim).toContain(figure);
      }
    });
  });

  it('DR40 nothing printed ends in a function word, a mark or half a pair', () => {
    everywhere((points) => {
      for (const { text } of printed(points)) {
        expect(text).not.toMatch(
          /\b(?:the|an?|of|to|for|with|by|from|and|or|but|that|which|who|is|are|was|were|be|has|have|will|would|should|can|could|must|may|their|its|because|if|when|while)$/i,
        );
        expect(text).not.toMatch(/[.,;:?!"“”()[\]]$|["“”()[\]]/);
        expect(/\bbetween\b(?!.*(?:\b(?:and|them)\b|s\b))/.test(text)).toBe(false);
      }
    });
  });

  it('DR126 whatever stands after "that" is a clause: a finite verb, and no modal at its end', () => {
    everywhere((points) => {
      for (const { element, individual } of points) {
        if (element?.shape !== 'clause' || individual?.startsWith('asked ') || / that .*\bbe\b/.test(individual ?? ''))
          continue;
        const tokens = tagger.tag(element.text);
        expect(isRecommended(individual) || tokens.some((_, i) => i > 0 && isFinite(tokens, i))).toBe(true);
        expect(element.text).not.toMatch(/\b(?:will|would|can|could|must|should|may|might|shall)$/);
      }
    });
  });

  it.each([
    ['We do not believe that', 'we urge regulators to open rural spectrum.'],
    ['If', 'we urge regulators to open rural spectrum, prices will fall.'],
    ['Some say that', 'regulators must open rural spectrum.'],
  ])('DR126 "%s" before an ask takes it away, whatever stands around it', (before, ask) => {
    for (const statement of statements.slice(0, 4)) {
      const open = `${statement} ${before} ${ask}`;
      for (const { text } of printed(said(open))) expect(text).not.toMatch(/open rural spectrum/);
    }
  });

  it('DR41 a point quotes the words at its place in the source', () => {
    everywhere((points, text) => {
      for (const { verbatim, source } of points) expect(text.slice(source.start, source.end)).toBe(verbatim);
    });
    const pieces: WordsPiece[] = [
      { source: 'captions', text: 'We call for open' },
      { source: 'notes', text: 'supports independent audits of algorithms' },
      { source: 'captions', text: 'standards in every region. We urge operators to publish prices.' },
    ];
    const points = take(pieces);
    expect(points).toHaveLength(3);
    for (const { verbatim, source } of points)
      expect(textOfSource(pieces, source.source).slice(source.start, source.end)).toBe(verbatim);
  });

  it('DR42 the same words give the same points', () => {
    for (const text of statements) expect(take([{ source: 'statement', text }])).toEqual(said(text));
  });

  it('DR43 at most seven points of one input, numbered in the order of the text', () => {
    everywhere((points) => {
      expect(points.length).toBeLessThanOrEqual(7);
      expect(points.map(({ pointId }) => pointId)).toEqual(points.map((_, k) => `i7.${k + 1}`));
      expect(points.map(({ source }) => source.start)).toEqual(
        points.map(({ source }) => source.start).sort((a, b) => a - b),
      );
    });
  });

  it('DR44 a flagged point is quoted only, every other has its reported form', () => {
    everywhere((points) => {
      for (const { flags, individual, element } of points) {
        if (flags.length > 0) expect({ individual, element }).toEqual({ individual: null, element: null });
        else expect(individual).toMatch(/^[a-z]/);
      }
    });
  });

  it('DR45 one idea in captions and in the statement is one point, as the statement puts it', () => {
    const points = take([
      { source: 'captions', text: 'So we call on regulators to open the low-cost spectrum for community networks.' },
      { source: 'statement', text: 'We call on regulators to open low-cost spectrum for community networks.' },
    ]);
    expect(points.map(({ source }) => source.source)).toEqual(['statement']);
  });

  it('DR46 words in another language are quoted only, given as such or evidently so', () => {
    const given = take([{ source: 'captions', text: 'We call for open standards in every region.', language: 'fr' }]);
    expect(given.map(({ flags, individual }) => [flags, individual])).toEqual([[['otherLanguage'], null]]);
    const mixed = said(
      'Nous appelons les États membres à investir dans les langues locales et dans la formation. We call for open standards in every region.',
    );
    expect(mixed.map(({ flags }) => flags)).toEqual([['otherLanguage'], []]);
  });

  it.each([
    'Thank you, Madam Chair, for giving me the floor.',
    'Good morning, excellencies, distinguished delegates.',
    'My name is Amina Sow and I represent a network of libraries.',
    'We congratulate you on your election.',
    'I will be brief in my remarks today.',
    'I now give the floor to the next speaker on the list.',
    'It is an honour to speak on behalf of the small islands.',
    'We thank the host country for its hospitality.',
    'We welcome the opportunity to participate in this meeting.',
  ])('DR47 courtesy, introductions and procedure give no reported speech: %s', (text) => {
    expect(printed(said(text))).toEqual([]);
  });

  it.each([
    ['We support their proposal on open audits.', 'unresolvedPronoun'],
    ['We must protect their rights and dignity in every region.', 'unresolvedPronoun'],
    ['We urge you to publish the access data by sex.', 'firstPerson'],
    ['We support a common method, provided it is one method for all operators.', 'conditional'],
  ])('DR48 what cannot stand alone is flagged: %s', (text, flag) => {
    const points = said(text);
    expect(printed(points)).toEqual([]);
    expect(points.flatMap(({ flags }) => flags)).toContain(flag);
  });

  it('DR49 within an act the reporting verbs take turns', () => {
    const points = said(
      'We must protect journalists from harassment. We must train teachers in rural schools. We must lower the price of satellite capacity.',
    );
    expect(points.map(({ individual }) => individual?.split(' ')[0])).toEqual([
      'emphasized',
      'stressed',
      'underscored',
    ]);
  });
});

/** What is printed of one sentence, as the reports would have it. */
const reported = (text: string) => said(text).flatMap(({ individual }) => (individual ? [individual] : []));

describe('the sense of what was said', () => {
  it.each([
    ['Racialized and marginalized communities have been hit hard by the price of data.', /racializeding|^proposed/],
    ['Our local hospital put out a call for community members to sew masks and received over 60,000 masks.', /./],
    ['Echoing the call of the chief coroner and of the mayor, more is expected from us.', /for the chief/],
    ['We saw it in the case of the city tramway and of the northern ferry.', /tramway/],
    ['The literature emphasizes the importance of public libraries in rural areas.', /./],
    ['The paper lists a series of issues we need to face in network security in the short term.', /need to face/],
    ['There are some specific actions that we must take in rural areas.', /need to take/],
    ['I need to ask very quickly which ministry is responsible for rural connectivity.', /./],
    ['I have to say a few words about rural connectivity in the islands.', /./],
    ['I was talking about the importance of acting quickly on rural connectivity.', /./],
  ])('DR90 an act is the speaker’s own, and what it asks for is whole: %s', (text, never) => {
    for (const one of reported(text)) expect(one).not.toMatch(never);
  });

  it.each([
    ['In this context we need stronger safeguards for children online.', /need for stronger safeguards/],
    ['There is a call for predictable grants in every region.', /need for predictable grants/],
    ['We repeat the call for predictable grants in every region.', /need for predictable grants/],
    ['It is clear that we must protect journalists from harassment.', /need to protect journalists/],
    ['Ensure independent audits of algorithms in public services.', /^proposed ensuring/],
  ])('DR90 and the same words in the speaker’s own voice are a point: %s', (text, always) => {
    expect(reported(text).join('; ')).toMatch(always);
  });

  it.each([
    'We do not support making the rural Forum permanent.',
    'We disagree with the transfer of rural oversight to a closed body.',
    'We cannot accept new taxes on rural networks.',
  ])('DR121 who rejects something opposes it, and neither supports nor asks for it: %s', (text) => {
    expect(reported(text).length).toBe(1);
    expect(reported(text)[0]).toMatch(/^expressed opposition to /);
  });

  it('DR90 opposition and a promise are no concern and no support', () => {
    const [opposed] = said('My government opposes the taxation of community networks.');
    expect(opposed).toMatchObject({
      individual: 'expressed opposition to the taxation of community networks',
      element: { shape: 'noun', text: 'the taxation of community networks' },
    });
    const [promised] = said('We are committed to creating 250 training centres in rural areas.');
    expect(promised).toMatchObject({ act: 'fact', element: null });
    expect(promised!.individual).toMatch(/^(?:expressed|reaffirmed) commitment to creating 250/);
  });

  it.each([
    ['Did the minister forget that audits were promised to rural areas?'],
    ['Do we support community networks in rural schools?'],
    ['Who can forget the women of the rural networks?'],
    ['Will the minister keep his promise to the rural areas this time?'],
    ['If the audits fail, will the ministry withdraw the devices?'],
    ['Why is this corrupt ministry afraid of audits in rural areas?'],
  ])('DR112 what is rhetorical, conditional or about a person is quoted at most: %s', (text) => {
    expect(printed(said(text))).toEqual([]);
  });

  it('DR112 what is about the turn is no point', () => {
    expect(said('Should I repeat the question about rural connectivity?')).toEqual([]);
  });

  it.each([
    ['When will the ministry release the rural funds?', 'asked when the ministry would release the rural funds'],
    [
      'Could the minister tell us how much was spent on rural connectivity?',
      'asked how much was spent on rural connectivity',
    ],
    ['Is the ministry going to audit the algorithms?', 'asked whether the ministry is going to audit the algorithms'],
    [
      'Why has the regulator not published the audits of algorithms?',
      'asked why the regulator has not published the audits of algorithms',
    ],
    ['Does the secretariat have data on rural schools?', 'asked whether the secretariat has data on rural schools'],
    [
      'Over the past year, has the regulator published the audits of algorithms?',
      'asked whether the regulator has published the audits of algorithms',
    ],
    [
      'My question is whether the new fund will cover rural libraries.',
      'asked whether the new fund will cover rural libraries',
    ],
    ['How can we bring devices to women in rural areas?', 'asked how to bring devices to women in rural areas'],
    ['What would you say about the audits of algorithms?', 'asked about the audits of algorithms'],
  ])('DR112 a question is told as a question: %s', (text, individual) => {
    const [point] = said(text);
    expect(point).toMatchObject({ act: 'fact', flags: [], individual });
  });

  it('DR112 and its element is its matter, or the whole question where that says nothing by itself', () => {
    expect(said('What would you say about the audits of algorithms?')[0]!.element).toEqual({
      shape: 'noun',
      text: 'the audits of algorithms',
    });
    expect(said('When will the ministry release the rural funds?')[0]!.element).toEqual({
      shape: 'clause',
      text: 'when the ministry would release the rural funds',
    });
    expect(said('How can we bring devices to women in rural areas?')[0]!.element).toEqual({
      shape: 'clause',
      text: 'how to bring devices to women in rural areas',
    });
  });

  it('DR91 a request to commit is asked of a body, except by a chair', () => {
    const text = 'Will the government commit to independent audits of algorithms in rural areas?';
    expect(said(text)[0]).toMatchObject({
      act: 'urge',
      individual: 'asked the government to commit to independent audits of algorithms in rural areas',
      element: { shape: 'verb', agent: 'the government' },
    });
    const chair: Input = { ...input, speaker: { personId: 'p1', presiding: true } };
    expect(printed(takePoints(chair, [{ source: 'captions', text }], issues, tagger))).toEqual([]);
  });

  it.each([
    'This pandemic has shown that whatever the challenge is, the village community will overcome it.',
    'There are still some places on the left, near the booths.',
    'The letter is answered, when it is answered, by a law firm.',
    'Saturday is World Women in Rural Areas Day.',
    'The study is based on an analysis of the legal documents on connectivity.',
    'The goals are to energize discussion on connectivity in rural areas.',
    'This week the island government will table its own plan for connectivity.',
    'The province itself is in difficulty over connectivity.',
    'This week, we are celebrating National Connectivity Week in rural areas.',
  ])('DR92 a story, a tribute, a date, housekeeping and what a paper says of itself are no points: %s', (text) => {
    expect(printed(said(text))).toEqual([]);
  });

  it.each([
    ['Only 31 per cent of women in rural areas own a smartphone.', /^noted that only 31 per cent/],
    ['Connectivity in rural areas remains more expensive than in cities.', /remains more expensive/],
  ])('DR92 a fact that measures or judges is one: %s', (text, always) => {
    expect(reported(text).join('; ')).toMatch(always);
  });

  it.each([
    ['In 2024, support for rural devices declined by 12 per cent.', /rural devices declined by 12 per cent$/],
    ['The cost of devices rose faster than wages in rural areas.', /devices rose faster than wages/],
    ['The islands and the coast depend on cables for their hospitals.', /the islands and the coast depend on cables/],
  ])('DR122 what happens of itself is a statement too: %s', (text, individual) => {
    expect(reported(text)[0]).toMatch(individual);
  });

  it('DR122 a participle of one that takes an object is no verb of its own', () => {
    expect(reported('The devices bought by the ministry of the islands.')).toEqual([]);
  });

  it('DR123 a concession is left out, a duty that stands beside a statement is a point of its own', () => {
    expect(reported('While prices have fallen, cables should reach every island.')).toEqual([
      'emphasized that cables should reach every island',
    ]);
    const both = reported('Devices remain expensive in rural areas, and governments should not tax them.');
    expect(both).toHaveLength(1);
    const two = reported('Devices remain expensive in rural areas, and governments should lower taxes on devices.');
    expect(two).toHaveLength(2);
    expect(two.join('; ')).toMatch(/governments should lower taxes on devices/);
  });

  it('DR119 an aside is no point: neither a clear act nor about an issue', () => {
    expect(said('I am not sure that they had enough chairs at the back.')).toEqual([]);
    expect(said('Is anybody going to open the window over there?')).toEqual([]);
    expect(said('We urge you to publish the cable data.').map(({ flags }) => flags)).toEqual([['firstPerson']]);
  });

  it('DR120 plurals that are everybody’s lose "our", what is the speaker’s own keeps it', () => {
    expect(reported('We must protect our rivers from the cables.')).toEqual([
      'emphasized the need to protect rivers from the cables',
    ]);
    expect(printed(said('We must protect our members from the cables.'))).toEqual([]);
  });

  it('DR93 what shares too little with every issue stays unassigned', () => {
    const [apples] = said('We call for a longer harvest of apples and pears in the hills.');
    expect(apples!.issues).toEqual([]);
  });

  it.each([
    [
      'The Kenyan government wants to take the opportunity to propose a register of data centres.',
      /^proposed a register/,
    ],
    ['The Government of Kenya urges regulators to open low-cost spectrum.', /^urged regulators to open/],
    ['This submission serves to highlight the situation of women in rural areas.', /^highlighted the situation/],
    ['It is relevant to underline the interdependence of networks and languages.', /interdependence of networks/],
    [
      'Roadmap for the digital future: Strengthen the libraries of rural areas.',
      /^proposed strengthening the libraries/,
    ],
    [
      'Principle 4: No stakeholder group should define the roles of another group.',
      /no stakeholder group should define/,
    ],
    ['NET NEUTRALITY The networks should treat all content alike.', /that the networks should treat/],
    [
      'Tactics which include delays but do not damage devices should be tolerated in rural areas.',
      /^emphasized that tactics/,
    ],
    ['The rural areas need support from larger networks.', /^emphasized that the rural areas need support/],
  ])(
    'DR94 the speaker’s own body and paper speak for the speaker, a label and a heading for nobody: %s',
    (text, always) => {
      const kenyan: Input = { ...input, speaker: { personId: 'p1', country: 'Kenya', category: 'government' } };
      const points = takePoints(kenyan, [{ source: 'statement', text }], issues, tagger);
      expect(points.map(({ individual }) => individual).join('; ')).toMatch(always);
    },
  );

  it.each([
    ['The Minister of Foreign Affairs has champagne tastes and four smartphones.'],
    ['Aurelio Varga organized a course on connectivity for 300 women in rural areas.'],
    ['Mr. Varga has 300 devices in rural areas.'],
    ['The same agency is a front for the operators of 300 cables.'],
  ])('DR95 what is said about a person, and what calls names, is quoted only: %s', (text) => {
    expect(printed(said(text))).toEqual([]);
  });

  it('DR95 no private person is named in an element', () => {
    const [point] = said('We call for devices in rural areas like those made by Aurelio Varga.');
    expect(point!.individual).toContain('Aurelio Varga');
    expect(point!.element).toBeNull();
  });

  it.each([
    'We call for a fairer, more inclusive and prosperous',
    'We need devices for women in rural areas and',
    'Assessment of networks During the forum participants have improved 300 devices.',
    'Facing the risks of cables, it could be possible to make devices cheaper.',
  ])('DR96 a sentence that breaks off or hangs in the air is not printed: %s', (text) => {
    expect(printed(said(text))).toEqual([]);
  });

  it.each([
    [
      'We call for justice for rural, indigenous and racialized people.',
      'called for justice for rural, indigenous and racialized people',
    ],
    [
      'Underestimated and under-reported, the gap between women and men remains wide.',
      'noted that the gap between women and men remains wide',
    ],
    ['Investment in devices should therefore come first.', 'emphasized that investment in devices should come first'],
    [
      'We propose shared masts and open tenders in districts where there is no business case.',
      'proposed shared masts and open tenders in districts where there is no business case',
    ],
  ])('DR96 and nothing is cut that the words around it need: %s', (text, individual) => {
    expect(reported(text)).toEqual([individual]);
    expect(said(text)[0]!.element?.text ?? '').not.toMatch(/in districts$|justice for rural$/);
  });

  it('DR97 a chair’s turn between speakers gives a point only as a clear call about an issue', () => {
    const chair: Input = { ...input, kind: 'response', speaker: { personId: 'p1', presiding: true } };
    const taken = (text: string) => takePoints(chair, [{ source: 'captions', text }], issues, tagger);
    expect(
      taken('I would ask members to put their papers a bit closer together. Many members are still waiting.'),
    ).toEqual([]);
    expect(taken('We urge governments to lower the price of devices and connectivity in rural areas.')).toHaveLength(1);
  });

  it('DR98 thanks for an occasion, an answer or a host are no policy', () => {
    for (const text of [
      'We welcome the opportunity of contributing to connectivity.',
      'We commend the effort of the host government in connectivity to convene this meeting.',
      'We appreciate Mr. Dalton’s input on devices in rural areas.',
    ])
      expect(printed(said(text))).toEqual([]);
    expect(reported('We welcome the progress on devices in rural areas.')).toHaveLength(1);
  });
});

/** Short sentences as anybody would say them, on all ten subject areas of a review of the information society. */
const plainIssues = [
  { title: 'Bridging digital divides', keywords: ['connectivity', 'affordable', 'access', 'rural', 'broadband'] },
  { title: 'Digital skills and education', keywords: ['training', 'schools', 'teachers', 'literacy'] },
  { title: 'Human rights and ethics', keywords: ['privacy', 'surveillance', 'freedom of expression', 'children'] },
  { title: 'Security and trust', keywords: ['cybersecurity', 'cyberattacks', 'disinformation'] },
  { title: 'Artificial intelligence and data', keywords: ['algorithms', 'AI', 'data'] },
  { title: 'Internet governance', keywords: ['IGF', 'Forum', 'multistakeholder'] },
  { title: 'Cultural diversity and media', keywords: ['languages', 'local content', 'media', 'journalists'] },
  { title: 'Environment', keywords: ['climate', 'electronic waste', 'energy'] },
  { title: 'Gender and inclusion', keywords: ['women', 'girls', 'youth', 'persons with disabilities'] },
  { title: 'Financing', keywords: ['fund', 'investment', 'taxes'] },
];
const plainly = (text: string) => takePoints(input, [{ source: 'captions', text }], plainIssues, tagger);
/** A fact about a harm may count as a concern, and the other way round. */
const isNear = (act: string, wanted: string) =>
  act === wanted || (['fact', 'concern'].includes(act) && ['fact', 'concern'].includes(wanted));

describe('plain sentences', () => {
  it.each(plainSentences)('DR90 a plain sentence is one point of its act (%s): %s', (wanted, sentence) => {
    const unmarked = sentence!
      .replace(/\.$/, '')
      .replace(/^(?!I\b|AI\b|Internet\b)\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    for (const text of [sentence!, unmarked]) {
      const points = plainly(text);
      expect(points.map(({ flags }) => flags)).toEqual([[]]);
      expect(isNear(points[0]!.act, wanted!)).toBe(true);
      expect(points[0]!.element).not.toBeNull();
    }
  });

  it.each([
    'We are not calling for affordable broadband in rural schools.',
    'Some say we need peace.',
    'Critics say that we call for affordable broadband in rural schools.',
    'If we support community networks, prices fall.',
    'Do we support community networks in rural schools?',
    'A minister told the press, "We call for affordable broadband in rural schools."',
    'some say we call for affordable broadband in rural schools and we urge governments to lower taxes',
    'We must regulate such a system of surveillance.',
    'We need answers.',
    'We need help.',
    'The tools we need in schools are expensive.',
    'These are the goals we support in this forum.',
    'There are many issues we must address the soonest in rural areas.',
    'I think the minister is wrong about rural areas.',
  ])('DR90 and what nobody asked for stays out: %s', (text) => {
    expect(printed(plainly(text))).toEqual([]);
  });

  it.each([
    [
      'we call for affordable broadband in rural schools and we urge governments to lower taxes on phones',
      ['call', 'urge'],
    ],
    [
      'we are concerned about the price of data we must train teachers in villages we support open standards',
      ['concern', 'need', 'support'],
    ],
    [
      'thank you chair we think that women are left behind we urge states to publish data and we need rules for AI thank you',
      ['emphasize', 'urge', 'call'],
    ],
  ])('DR90 captions without marks give every act of speech: %s', (text, acts) => {
    const points = plainly(text);
    expect(points.map(({ act }) => act)).toEqual(acts);
    expect(points.flatMap(({ flags }) => flags)).toEqual([]);
  });
});

describe('odd text', () => {
  const counted = () => {
    const work = { characters: 0, longest: 0 };
    const counting: Tagger = {
      tag: (text) => {
        work.characters += text.length;
        work.longest = Math.max(work.longest, text.length);
        return tagger.tag(text);
      },
    };
    return { work, counting };
  };

  it.each([
    ['blank lines', `${'\n'.repeat(60_000)}We must protect journalists from harassment.`],
    ['one word of many parts', 'a/b'.repeat(20_000)],
    ['abbreviations only', 'A. '.repeat(20_000)],
    ['one sentence', 'we call on governments to invest, '.repeat(1_800)],
    ['a word a line', 'we\nmust\nprotect\nchildren\n'.repeat(2_500)],
  ])('DR43 the work grows with the text, and no sentence is read that nobody could say: %s', (_name, text) => {
    const { work, counting } = counted();
    const points = takePoints(input, [{ source: 'captions', text }], issues, counting);
    expect(work.longest).toBeLessThan(1_000);
    expect(work.characters).toBeLessThan(1.5 * text.length);
    for (const { verbatim, source } of points) expect(text.slice(source.start, source.end)).toBe(verbatim);
  });

  it('DR43 of one input 20,000 words are read', () => {
    const said = (words: number) => `${'hm\n'.repeat(words)}We must protect journalists from harassment.`;
    const read = (text: string) => takePoints(input, [{ source: 'captions', text }], issues, tagger).length;
    expect(read(said(19_990))).toBe(1);
    expect(read(said(20_000))).toBe(0);
  });

  it('DR43 parts are joined to a word while it can be one', () => {
    const words = tagger.tag('a state-of-the-art people-centred and/or WSIS+20 a/b'.concat('/b'.repeat(200)));
    expect(words.slice(0, 5).map(({ text }) => text)).toEqual([
      'a',
      'state-of-the-art',
      'people-centred',
      'and/or',
      'WSIS+20',
    ]);
    expect(Math.max(...words.map(({ text }) => text.length))).toBeLessThan(40);
  });
});
