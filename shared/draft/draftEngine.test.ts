import { describe, expect, test } from 'vitest';
import type { Input, Point } from '../points/point.ts';
import { DraftEngine, ENGINE } from './draftEngine.ts';
import type { ProposedSection, Settled } from './model.ts';
import { anInput, aPoint, aSetUp } from './testing/aMeeting.ts';
import { richIssue } from './testing/richIssue.ts';

function taken(
  engine: DraftEngine,
  inputs: Input[],
  points: Point[],
  settled: Settled[] = [],
): Map<string, ProposedSection> {
  const draft = new Map<string, ProposedSection>();
  for (const input of inputs) {
    const own = points.filter(({ inputId }) => inputId === input.inputId);
    for (const section of engine.take(input, own, settled))
      draft.set(`${section.format}/${section.sectionId}`, section);
  }
  return draft;
}

const settledAs = (sectionId: string, key: string, cites: string[], state: Settled['state'] = 'accepted'): Settled => ({
  format: 'president',
  sectionId,
  key,
  cites,
  state,
});

describe('settled sentences', () => {
  const points = [
    aPoint('i1.1', 'call', 'noun: open spectrum'),
    aPoint('i2.1', 'call', 'noun: shared masts'),
    aPoint('i3.1', 'concern', 'noun: high fees in rural areas'),
  ];
  const inputs = [1, 2, 3].map((n) => anInput(n));

  test.each(['accepted', 'edited', 'rejected', 'locked'] as const)(
    'DR66: an %s sentence is left alone: its key is not proposed, its points are not told again',
    (state) => {
      const settled = [settledAs('issue-1', 'call', ['i1.1', 'i2.1'], state)];
      const section = taken(new DraftEngine(aSetUp()), inputs, points, settled).get('president/issue-1')!;
      expect(section.sentences.map(({ key }) => key)).not.toContain('call');
      expect(section.sentences.flatMap(({ cites }) => cites)).not.toContain('i1.1');
      expect(section.sentences.flatMap(({ cites }) => cites)).toContain('i3.1');
    },
  );

  test('DR67: new material for a settled slot comes beside it', () => {
    const settled = [settledAs('issue-1', 'call', ['i1.1', 'i2.1']), settledAs('issue-1', 'open', ['i3.1'])];
    const engine = new DraftEngine(aSetUp());
    taken(engine, inputs, points, settled);
    const [section] = engine
      .take(anInput(4), [aPoint('i4.1', 'call', 'noun: training for librarians')], settled)
      .filter(({ sectionId }) => sectionId === 'issue-1');
    expect(section!.sentences.map(({ key, cites }) => [key, ...cites])).toEqual([['call.2', 'i4.1']]);
  });

  test('DR66: a settled frame sentence is not proposed again', () => {
    const frame = new DraftEngine(aSetUp()).frame([settledAs('mandate', 'aim', ['setUp.purpose'], 'edited')]);
    const mandate = frame.find(({ sectionId, format }) => sectionId === 'mandate' && format === 'president')!;
    expect(mandate.sentences.map(({ key }) => key)).toEqual(['convened', 'later']);
  });

  test('DR66: a settled sentence of an intervention leaves the rest of its paragraph to go on', () => {
    const settled: Settled[] = [
      { format: 'secretariat', sectionId: 'discussion.i1', key: 'point.1', cites: ['i1.1'], state: 'edited' },
    ];
    const engine = new DraftEngine(aSetUp());
    const own = [aPoint('i1.1', 'call', 'noun: open spectrum'), aPoint('i1.2', 'concern', 'noun: high fees')];
    const section = engine
      .take(anInput(1, {}, { pronoun: 'she' }), own, settled)
      .find(({ sectionId }) => sectionId === 'discussion.i1')!;
    expect(section.sentences.map(({ key, text }) => [key, text])).toEqual([
      ['point.2', expect.stringMatching(/^She (?:also |further )?expressed concern about high fees\.$/)],
    ]);
  });
});

describe('updates', () => {
  test('DR68: one more point on an issue leaves the others byte-identical and unsent', () => {
    const engine = new DraftEngine(aSetUp());
    const { inputs, points } = richIssue();
    taken(engine, inputs, points);
    const sections = engine.take(anInput(9), [aPoint('i9.1', 'call', 'noun: independent audits', { issue: 2 })], []);
    const summary = sections.filter(({ format }) => format === 'president').map(({ sectionId }) => sectionId);
    expect(summary).toContain('issue-2');
    expect(summary).not.toContain('issue-1');
    expect(summary).not.toContain('issue-3');
  });

  test('DR69: the same input twice gives the same text', () => {
    const engine = new DraftEngine(aSetUp());
    const { inputs, points } = richIssue();
    const first = taken(engine, inputs, points);
    const again = engine.take(
      inputs[7]!,
      points.filter(({ inputId }) => inputId === 'i8'),
      [],
    );
    for (const section of again) expect(section).toEqual(first.get(`${section.format}/${section.sectionId}`));
  });

  test('DR69: an input that loses its points takes its elements with it', () => {
    const engine = new DraftEngine(aSetUp());
    engine.take(anInput(1), [aPoint('i1.1', 'call', 'noun: open spectrum')], []);
    const sections = engine.take(anInput(1), [], []);
    expect(sections.find(({ sectionId }) => sectionId === 'issue-1')!.sentences).toEqual([]);
    expect(sections.find(({ sectionId }) => sectionId === 'discussion.i1')!.sentences).toEqual([]);
  });

  test('DR70: another order of the same interventions tells mostly the same', () => {
    const { inputs, points } = richIssue();
    const cited = (order: Input[]) =>
      new Set(
        taken(new DraftEngine(aSetUp()), order, points)
          .get('president/issue-1')!
          .sentences.flatMap(({ cites }) => cites),
      );
    const forward = cited(inputs);
    const backward = cited([...inputs].reverse());
    const common = [...forward].filter((cite) => backward.has(cite)).length;
    expect(common / forward.size).toBeGreaterThanOrEqual(0.8);
  });

  test('DR89: after a reload the next update gives what it would have given without', () => {
    const { inputs, points } = richIssue();
    const running = new DraftEngine(aSetUp());
    const draft = taken(running, inputs.slice(0, 7), points);
    const reloaded = new DraftEngine(aSetUp());
    const standing = [...draft.values()].map((section) => ({
      ...section,
      sentences: section.sentences.map((one) => ({
        ...one,
        id: one.key,
        origin: 'machine' as const,
        state: 'proposed' as const,
      })),
    }));
    reloaded.load(
      inputs.slice(0, 7),
      points.filter(({ inputId }) => inputId !== 'i8'),
      standing,
    );
    const last = points.filter(({ inputId }) => inputId === 'i8');
    const find = (engine: DraftEngine) =>
      engine.take(inputs[7]!, last, []).find(({ sectionId }) => sectionId === 'issue-1');
    expect(find(reloaded)).toEqual(find(running));
  });

  test('DR60: a point is told in one section of the summary only', () => {
    const chair = anInput(1, { itemKind: 'opening' }, { presiding: true, category: 'government' });
    const closing = anInput(3, { itemKind: 'closing' });
    const answer = anInput(4, { kind: 'response' });
    const inputs = [chair, anInput(2), closing, answer];
    const points = [1, 2, 3, 4].map((n) => aPoint(`i${n}.1`, 'call', `noun: open spectrum in region ${'ABCD'[n]}`));
    const draft = taken(new DraftEngine(aSetUp()), inputs, points);
    const tells = (sectionId: string) => draft.get(`president/${sectionId}`)?.sentences.flatMap(({ cites }) => cites);
    expect(tells('opening')).toEqual(['i1.1']);
    expect(tells('issue-1')).toEqual(['i2.1']);
    expect(tells('nextSteps')).toEqual(['i3.1']);
    expect(JSON.stringify([...draft.values()].filter(({ format }) => format === 'president'))).not.toContain('i4.1');
  });

  test('DR69: the engine has a name and a version', () => {
    expect(ENGINE).toMatch(/^[a-z-]+ \d+\.\d+\.\d+$/);
  });
});
