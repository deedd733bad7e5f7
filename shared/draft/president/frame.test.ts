import { describe, expect, test } from 'vitest';
import type { SetUp } from '../../consultation/setUp.ts';
import type { Point } from '../../points/point.ts';
import { DraftEngine } from '../draftEngine.ts';
import type { ProposedSection } from '../model.ts';
import { anInput, aPoint, aSetUp } from '../testing/aMeeting.ts';

const frame = (setUp: SetUp) => new DraftEngine(setUp).frame([]).filter(({ format }) => format === 'president');
const texts = (sections: ProposedSection[], sectionId: string) =>
  sections.find((section) => section.sectionId === sectionId)!.sentences.map(({ text }) => text);

describe('what stands on the set-up', () => {
  test('DR73: the frame comes in the order of the format, and cites the set-up', () => {
    const sections = frame(aSetUp());
    expect([...sections].sort((a, b) => a.order - b.order).map(({ sectionId }) => sectionId)).toEqual([
      'title',
      'mandate',
      'chairs',
      'themes',
      'keyIssues',
    ]);
    expect(texts(sections, 'title')).toEqual([
      'Open consultation on the Delta review',
      'Hybrid - Nairobi',
      '9-10 June 2025',
      "President's Summary",
    ]);
    expect(texts(sections, 'mandate')[0]).toBe(
      'In accordance with Delta resolution 7/12, the President of the Delta Assembly convened the consultation on 9-10 June 2025 in Nairobi.',
    );
    expect(texts(sections, 'chairs')[0]).toBe('The consultation was chaired by Ms. Ana Reyes of Uruguay.');
    expect(texts(sections, 'themes')[0]).toContain('three issues: bridging digital divides');
    for (const { sentences } of sections)
      for (const { cites } of sentences) expect(cites.every((cite) => cite.startsWith('setUp.'))).toBe(true);
  });

  test('DR111: the days on which it was held take the place of the planned ones, in both documents', () => {
    const sections = new DraftEngine(aSetUp()).frame([], ['2025-06-11']);
    const whole = JSON.stringify(sections);
    expect(texts(sections, 'title')[2]).toBe('11 June 2025');
    expect(whole).toContain('convened the consultation on 11 June 2025');
    expect(whole).toMatch(/It was held[^"]* on 11 June 2025/);
    expect(whole).not.toContain('9-10 June');
  });

  test('DR72: a missing fact leaves a visible gap, never an invention', () => {
    const { laterOutcome: _later, purpose: _purpose, preparedBy: _by, ...rest } = aSetUp({ mandate: [], chairs: [] });
    const sections = new DraftEngine(rest).frame([]);
    const gaps = sections.flatMap(({ sentences }) => sentences.filter(({ gap }) => gap).map(({ text }) => text));
    for (const text of [
      '[Mandate: to be supplied]',
      '[Purpose: to be supplied]',
      '[Later outcome: to be supplied]',
      '[Chairs: to be supplied]',
      '[Prepared by: to be supplied]',
      '[Attendance: to be supplied]',
    ]) {
      expect(gaps).toContain(text);
    }
    expect(JSON.stringify(sections)).not.toMatch(/undefined|null,"text"/);
  });
});

describe('named parts of the summary', () => {
  function after(
    inputs: Parameters<DraftEngine['take']>[0][],
    points: Parameters<DraftEngine['take']>[1],
  ): (sectionId: string) => ProposedSection | undefined {
    const engine = new DraftEngine(aSetUp());
    const draft = new Map<string, ProposedSection>();
    for (const input of inputs) {
      for (const section of engine.take(
        input,
        points.filter(({ inputId }) => inputId === input.inputId),
        [],
      ))
        if (section.format === 'president') draft.set(section.sectionId, section);
    }
    return (sectionId) => draft.get(sectionId);
  }

  test('DR74: those who preside or were invited to open are named, a paragraph each, and a further day says so', () => {
    const chair = anInput(
      1,
      { itemKind: 'opening' },
      { presiding: true, honorific: 'Ms.', name: 'Ana Reyes', country: 'Uruguay', function: 'Chair', pronoun: 'she' },
    );
    const guest = anInput(
      2,
      { itemKind: 'opening', day: 2, date: '2025-06-10' },
      { invited: true, honorific: 'Mr.', name: 'Bo Li', function: 'Director', organization: 'Delta Office' },
    );
    const guestOfNobody = anInput(3, { itemKind: 'opening' });
    const opening = after(
      [chair, guest, guestOfNobody],
      [
        aPoint('i1.1', 'call', 'noun: frank views'),
        aPoint('i1.2', 'concern', 'noun: high fees'),
        aPoint('i2.1', 'support', 'noun: open licences'),
        aPoint('i3.1', 'call', 'noun: open spectrum'),
      ],
    )('opening')!;
    expect(opening.sentences[0]!.text).toBe('Ms. Ana Reyes of Uruguay, Chair, called for frank views.');
    expect(opening.sentences[1]!.text).toMatch(/^She .*expressed concern about high fees\.$/);
    expect(opening.sentences[2]!.text).toBe(
      'On 10 June 2025, Mr. Bo Li, Director, Delta Office, expressed support for open licences.',
    );
    expect(new Set(opening.sentences.map(({ paragraphId }) => paragraphId)).size).toBe(2);
  });

  test('DR75: stocktaking names bodies of the United Nations and no person', () => {
    const inputs = [4, 5].map((n) =>
      anInput(
        n,
        { itemKind: 'stocktaking' },
        { category: 'United Nations', organization: n === 4 ? 'UNESCO' : 'Delta Development Fund', name: 'Zoe Quist' },
      ),
    );
    const section = after(
      [...inputs, anInput(6, { itemKind: 'stocktaking' })],
      [
        aPoint('i4.1', 'call', 'noun: media literacy'),
        aPoint('i5.1', 'propose', 'noun: a pooled fund'),
        aPoint('i6.1', 'call', 'noun: shared masts'),
      ],
    )('stocktaking')!;
    expect(section.sentences.map(({ text }) => text)).toEqual([
      'The consultation was informed by contributions from UNESCO and the Delta Development Fund.',
      'UNESCO called for media literacy.',
      'The Delta Development Fund proposed a pooled fund.',
      'A call was made for shared masts.',
    ]);
  });

  test('DR75: where a body spoke twice, every sentence of its paragraph has a slot of its own', () => {
    const inputs = [4, 5].map((n) =>
      anInput(n, { itemKind: 'stocktaking' }, { category: 'United Nations', organization: 'UNESCO' }),
    );
    const section = after(inputs, [
      aPoint('i4.1', 'propose', 'clause: libraries are closing, and nobody counts what their readers lose by it'),
      aPoint('i5.1', 'concern', 'clause: prices have doubled in the last two years, while wages have stood still'),
    ])('stocktaking')!;
    expect(section.sentences.map(({ key }) => key)).toEqual(['i4.point.1', 'i4.point.1.2']);
  });

  test('DR75: a body of the United Nations is known by its name where no category is given', () => {
    const body = anInput(
      4,
      { itemKind: 'stocktaking' },
      { category: undefined as never, organization: 'United Nations Office for Delta Languages' },
    );
    expect(after([body], [aPoint('i4.1', 'propose', 'noun: a pooled fund')])('stocktaking')!.sentences[0]!.text).toBe(
      'The United Nations Office for Delta Languages proposed a pooled fund.',
    );
  });

  test('DR76: the conclusion takes up what is asked of the process and what those who preside said at the end', () => {
    const chair = anInput(
      3,
      { itemKind: 'closing' },
      { presiding: true, honorific: 'Ms.', name: 'Ana Reyes', function: 'Chair' },
    );
    const asks = [
      aPoint('i1.1', 'urge', 'verb: set a date', { issue: 0, agent: 'Delta+20' }),
      aPoint('i2.1', 'call', 'noun: a published record of successive drafts', { issues: [{ ordinal: 1, score: 0.1 }] }),
    ];
    const section = after(
      [anInput(1), anInput(2), chair],
      [...asks, aPoint('i3.1', 'emphasize', 'clause: the process will stay open')],
    )('nextSteps')!;
    expect(section.sentences.map(({ text }) => text)).toEqual([
      'A call was made for a published record of successive drafts.',
      'Delta+20 was urged to set a date.',
      'Ms. Ana Reyes, Chair, emphasized that the process will stay open.',
    ]);
  });

  test('DR235: what is asked for under no issue is expected in general, where nothing is asked of the process', () => {
    const inputs = [1, 2].map((n) => anInput(n));
    const ofProcess = aPoint('i1.1', 'urge', 'verb: set a date', { issue: 0, agent: 'Delta+20' });
    const atLarge = aPoint('i2.1', 'need', 'verb: mend the roads', { issue: 0 });
    const told = (...points: Point[]) =>
      (after(inputs, points)('nextSteps')?.sentences ?? []).map(({ text }) => text).join(' ');
    expect(told(atLarge)).toContain('mend the roads');
    expect(told(ofProcess, atLarge)).toBe(told(ofProcess));
    expect(told({ ...atLarge, act: 'concern' })).toBe('');
    expect(told({ ...atLarge, byHand: { filed: true } })).toBe('');
  });

  test('DR174: what those who preside will do next stands in the second paragraph of the conclusion, whenever they said it', () => {
    const chair = (n: number, itemKind: 'opening' | 'issues' | 'closing') =>
      anInput(n, { itemKind }, { presiding: true, honorific: 'Ms.', name: 'Ana Reyes', function: 'Chair' });
    const commits = (id: string, words: string) =>
      aPoint(id, 'fact', `verb: ${words}`, { individual: `undertook to ${words}`, commitment: true });
    const told = after(
      [chair(1, 'opening'), chair(2, 'issues'), anInput(3), chair(4, 'closing')],
      [
        aPoint('i1.1', 'emphasize', 'clause: the process is open'),
        commits('i1.2', 'circulate a draft in May'),
        commits('i2.1', 'publish every submission'),
        aPoint('i3.1', 'urge', 'verb: set a date', { issue: 0, agent: 'Delta+20' }),
        commits('i4.1', 'hold a second reading'),
      ],
    );
    expect(told('nextSteps')!.sentences.map(({ text, paragraphId }) => [paragraphId, text])).toEqual([
      ['nextSteps.1', 'Delta+20 was urged to set a date.'],
      ['nextSteps.2', 'Ms. Ana Reyes, Chair, undertook to circulate a draft in May.'],
      ['nextSteps.2', 'Ms. Ana Reyes, Chair, undertook to publish every submission.'],
      ['nextSteps.2', 'Ms. Ana Reyes, Chair, undertook to hold a second reading.'],
    ]);
    const cited = (sectionId: string) => (told(sectionId)?.sentences ?? []).flatMap(({ cites }) => cites);
    expect(cited('opening')).toEqual(['i1.1']);
    expect(cited('issue-1')).toEqual([]);
  });
});
