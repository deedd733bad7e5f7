import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, Input, Point } from '../points/point.ts';
import { checkDraft } from './checkDraft.ts';
import { DraftEngine } from './draftEngine.ts';
import type { ProposedSection, Settled } from './model.ts';
import { anInput, aPoint, aSetUp } from './testing/aMeeting.ts';

const ACTS: Act[] = ['call', 'urge', 'need', 'propose', 'concern', 'emphasize', 'welcome', 'support', 'fact'];
const NOUNS = [
  'open spectrum',
  'training, tools and time',
  'libraries and schools',
  'fair prices for rural areas',
  'audits of algorithms',
  'privacy',
  'a fund for the last mile',
  'One small step',
  'what we want',
  'access to the',
];
const VERBS = [
  'lower fees',
  'measure and publish affordability',
  'fund masts, cables and sites',
  'agreed to disagree',
  'protect privacy',
  'lower the fees',
];
const CLAUSES = [
  'prices have doubled',
  'audits, where they exist, are weak',
  'Libraries and schools are closing',
  'surveillance is spreading and nobody counts it',
  'the text was adopted',
  'masts must be shared',
  'no mast should be closed',
];
const AGENTS = [undefined, 'Delta+20', 'regulators', 'the review', 'all Member States', 'Member States not'];
const CATEGORIES = ['civil society', 'government', 'United Nations', 'private sector', undefined];

const anyPoint = fc.record({
  act: fc.constantFrom(...ACTS),
  shape: fc.constantFrom('noun', 'verb', 'clause'),
  word: fc.nat(9),
  agent: fc.constantFrom(...AGENTS),
  issue: fc.integer({ min: 0, max: 3 }),
  flagged: fc.boolean(),
});
const anySpeaker = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  organization: fc.constantFrom('Delta Net', 'UNESCO', 'Kiosk Union', undefined),
  country: fc.constantFrom('Cuba', 'Netherlands', undefined),
  pronoun: fc.constantFrom('she', 'he', undefined),
  presiding: fc.boolean(),
  invited: fc.boolean(),
});
const anyInput = fc.record({
  speaker: fc.option(anySpeaker, { nil: null }),
  itemKind: fc.constantFrom('opening', 'stocktaking', 'issues', 'issues', 'issues', 'closing'),
  kind: fc.constantFrom('intervention', 'groupStatement', 'response', 'contribution'),
  day: fc.integer({ min: 1, max: 2 }),
  points: fc.array(anyPoint, { maxLength: 6 }),
});

interface Meeting {
  inputs: Input[];
  points: Point[];
}

const anyMeeting: fc.Arbitrary<Meeting> = fc.array(anyInput, { minLength: 1, maxLength: 10 }).map((drawn) => {
  const inputs = drawn.map(({ speaker, itemKind, kind, day }, at) => {
    const somebody = speaker && Object.fromEntries(Object.entries(speaker).filter(([, value]) => value !== undefined));
    const input = anInput(
      at + 1,
      { itemKind, kind, day, ...(kind === 'groupStatement' ? { onBehalfOf: 'Island Group' } : {}) } as Partial<Input>,
      somebody && { ...somebody },
    );
    return somebody && !('organization' in somebody)
      ? { ...input, speaker: { personId: `p${at + 1}`, name: 'Kim Doe', ...somebody } }
      : input;
  });
  const points = drawn.flatMap(({ points: own }, at) =>
    own.map(({ act, shape, word, agent, issue, flagged }, k) => {
      const words = { noun: NOUNS, verb: VERBS, clause: CLAUSES }[shape as 'noun'];
      const changes = {
        issue,
        ...(agent && shape === 'verb' ? { agent } : {}),
        ...(flagged ? { flags: ['fragment'] as Point['flags'] } : {}),
      };
      return aPoint(`i${at + 1}.${k + 1}`, act, `${shape}: ${words[word % words.length]}`, changes);
    }),
  );
  return { inputs: inputs as Input[], points };
});

function compose({ inputs, points }: Meeting, settled: Settled[] = []): ProposedSection[] {
  const engine = new DraftEngine(aSetUp());
  const draft = new Map<string, ProposedSection>();
  const put = (sections: ProposedSection[]) =>
    sections.forEach((section) => draft.set(`${section.format}/${section.sectionId}`, section));
  put(engine.frame(settled));
  for (const input of inputs)
    put(
      engine.take(
        input,
        points.filter(({ inputId }) => inputId === input.inputId),
        settled,
      ),
    );
  return [...draft.values()];
}

describe('whatever is said', { timeout: 60_000 }, () => {
  test('DR86: the checker finds no breach in what the composers write', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        expect(checkDraft(compose(meeting), meeting.inputs, meeting.points, aSetUp())).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('DR86: every sentence cites, elements are disjoint and within the text, nobody is "one stakeholder"', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        for (const { text, cites, elements = [] } of compose(meeting).flatMap(({ sentences }) => sentences)) {
          expect(cites.length).toBeGreaterThan(0);
          expect(text).not.toMatch(/\b(?:[Ww]e|[Oo]ur|I)\b|[Oo]ne stakeholder|undefined|\{|\s\s/);
          elements.reduce((end, element) => {
            expect(element.start).toBeGreaterThanOrEqual(end);
            expect(element.end).toBeLessThanOrEqual(text.length);
            return element.end;
          }, 0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('DR66: settled keys and points never come again, whatever else was said', () => {
    fc.assert(
      fc.property(anyMeeting, fc.nat(), (meeting, seed) => {
        const standing = compose(meeting).flatMap((section) =>
          section.sentences.map((sentence) => ({ section, sentence })),
        );
        const settled = standing
          .filter((_, at) => (at + seed) % 3 === 0)
          .map(({ section: { format, sectionId }, sentence: { key, cites } }): Settled => ({
            format,
            sectionId,
            key,
            cites,
            state: 'edited',
          }));
        for (const { format, sectionId, sentences } of compose(meeting, settled)) {
          const here = settled.filter((one) => one.format === format && one.sectionId === sectionId);
          for (const { key, cites } of sentences) {
            expect(here.map((one) => one.key)).not.toContain(key);
            const spent = here.flatMap((one) => one.cites).filter((cite) => !cite.startsWith('setUp.'));
            if (/^issue-|^discussion\.|^nextSteps/.test(sectionId))
              expect(cites.filter((cite) => spent.includes(cite))).toEqual([]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('DR69: the same meeting gives the same drafts', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        expect(compose(meeting)).toEqual(compose(meeting));
      }),
      { numRuns: 10 },
    );
  });

  test('DR175: what is kept from update to update changes nothing: after a reload anywhere the next update is the same', () => {
    fc.assert(
      fc.property(anyMeeting, fc.nat(), ({ inputs, points }, seed) => {
        const own = (input: Input) => points.filter(({ inputId }) => inputId === input.inputId);
        const at = seed % inputs.length;
        const running = new DraftEngine(aSetUp());
        const standing = new Map<string, ProposedSection>();
        for (const input of inputs.slice(0, at))
          for (const section of running.take(input, own(input), []))
            standing.set(`${section.format}/${section.sectionId}`, section);
        const reloaded = new DraftEngine(aSetUp());
        const sections = [...standing.values()].map((section) => ({
          ...section,
          sentences: section.sentences.map((one) => ({
            ...one,
            id: one.key,
            origin: 'machine' as const,
            state: 'proposed' as const,
          })),
        }));
        reloaded.load(inputs.slice(0, at), inputs.slice(0, at).flatMap(own), sections);
        // What the running engine knows to be unchanged it does not send again.
        const next = new Map(
          reloaded.take(inputs[at]!, own(inputs[at]!), []).map((each) => [`${each.format}/${each.sectionId}`, each]),
        );
        for (const section of running.take(inputs[at]!, own(inputs[at]!), []))
          expect(next.get(`${section.format}/${section.sectionId}`)).toEqual(section);
      }),
      { numRuns: 60 },
    );
  });
});
