import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act, Point } from '../../../points/point.ts';
import { checkDraft } from '../../checkDraft.ts';
import { DraftEngine } from '../../draftEngine.ts';
import { organizationsBehind } from '../../dropping/organizationsBehind.ts';
import { withoutElement } from '../../dropping/withoutElement.ts';
import { guardSentence } from '../../guard/guardSentence.ts';
import { slotOf } from '../../guard/slot.ts';
import type { ProposedSection } from '../../model.ts';
import { anInput, aPoint, aSetUp } from '../../testing/aMeeting.ts';
import { asForTo, asGerund } from './asNoun.ts';

describe('an ask as it stands behind "for"', () => {
  test.each([
    ['masts should be shared by all operators', 'masts to be shared by all operators'],
    ['the price of handsets must be published', 'the price of handsets to be published'],
    [
      'universal service funds need to pay for community networks',
      'universal service funds to pay for community networks',
    ],
    ['every regulator has to publish its fees', 'every regulator to publish its fees'],
  ])('DR220: %s', (clause, expected) => {
    expect(asForTo(clause)).toBe(expected);
  });

  test.each([
    ['nobody should be left offline', 'a denial in the subject'],
    ['new forums should not replace what exists', 'a denial'],
    ['shutdowns must never be ordered', 'a denial'],
    ['prices should fall next year', 'what is expected, not asked for'],
    ['any plan to move the office should be preceded by talks', 'an infinitive in the subject'],
    ['operators that earn most must pay most', 'a clause in the subject'],
    ['it must be possible to complain', 'no subject of its own'],
    ['there is an urgent need to change the networks', 'a need, not a duty'],
    ['fees must be lowered if demand falls', 'a condition'],
    ['masts must be shared, and their sites published', 'a second half without a verb'],
    ['schools must be connected and villages should follow', 'a second clause'],
    ['the fund should have been closed', 'what is past'],
    ['villages need better roads', 'a need for a thing'],
  ])('DR220: "%s" keeps its clause: %s', (clause) => {
    expect(asForTo(clause)).toBeNull();
  });

  test.each([
    ['measure affordability', 'measuring affordability'],
    ['measure and publish affordability', 'measuring and publishing affordability'],
    ['set a date for coverage', 'setting a date for coverage'],
    ['lower the fees of regulators', 'lowering the fees of regulators'],
  ])('DR220: to %s', (verb, expected) => {
    expect(asGerund(verb)).toBe(expected);
  });

  test.each([
    ['not order shutdowns', 'a denial'],
    ['fund masts and let villages run them', 'another verb further on'],
    ['fund masts, cables and sites', 'a list that may go on with a verb'],
    ['review and plan the networks', 'a second word that may be no verb'],
    ['pay schools to connect', 'an infinitive'],
    ['immediately enact a freeze', 'no verb in the first place'],
    ['publish', 'nothing that is asked for'],
  ])('DR220: to "%s" keeps its infinitive: %s', (verb) => {
    expect(asGerund(verb)).toBeNull();
  });

  test('DR220: whatever is made of a clause, every word of it but the duty stays, in its order', () => {
    const word = fc.constantFrom(
      'masts',
      'schools',
      'fees',
      'the',
      'all',
      'should',
      'must',
      'be',
      'shared',
      'not',
      'if',
      'to',
      'and',
      'open',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 12 }), (words) => {
        const clause = words.join(' ').replaceAll(' ,', ',');
        const made = asForTo(clause);
        if (made === null) return;
        const [duty, ...others] = clause.match(/\b(?:should|must)\b/g) ?? [];
        expect(others).toEqual([]);
        expect(made).toBe(clause.replace(new RegExp(`\\b${duty}\\b`), 'to'));
        expect(clause).not.toMatch(/\b(?:not|if)\b/);
      }),
      { numRuns: 2000 },
    );
  });
});

const SAID: [Act, string][] = [
  ['call', 'noun: open spectrum for community networks'],
  ['need', 'noun: audits of prices in rural areas'],
  ['need', 'clause: the prices of handsets must be published'],
  ['need', 'verb: measure affordability'],
  ['call', 'verb: lower the fees of island regulators'],
  ['propose', 'noun: a fund for the last mile'],
  ['propose', 'verb: share masts along the coast'],
];
const FEW = 'noun: the closing of village libraries';

/** Everybody in an organization of their own, and somebody with a concern. */
function said(acts: readonly [Act, string][]): { points: Point[]; section: ProposedSection } {
  const points = acts.map(([act, element], at) => aPoint(`i${at + 1}.1`, act, element));
  points.push(aPoint(`i${points.length + 1}.1`, 'concern', FEW));
  const engine = new DraftEngine(aSetUp());
  const drafts = points.map((point, at) => engine.take(anInput(at + 1), [point], []));
  return { points, section: drafts.at(-1)!.find(({ sectionId }) => sectionId === 'issue-1')! };
}

const textOf = ({ sentences }: ProposedSection) => sentences.map(({ text }) => text).join(' ');
const only = (...which: number[]) => said(which.map((at) => SAID[at]!)).section;

describe('asks of unlike shapes', () => {
  test('DR220: share one list, each as it can stand behind "for"', () => {
    expect(textOf(only(1, 2, 3))).toContain(
      'the need for audits of prices in rural areas, for the prices of handsets to be published and for measuring affordability',
    );
    expect(textOf(only(0, 4))).toContain(
      'open spectrum for community networks and for lowering the fees of island regulators',
    );
    expect(textOf(only(5, 6))).toMatch(
      /(?:Proposals included|proposing) a fund for the last mile and sharing masts along the coast/,
    );
  });

  test('DR220: what was called for is told as needed beside what is needed, never as proposed, nor a proposal as either', () => {
    const needed = textOf(only(0, 2));
    expect(needed).toContain(
      'the need for open spectrum for community networks and for the prices of handsets to be published',
    );
    const both = only(0, 5).sentences.flatMap(({ text, elements = [] }) =>
      elements.map(({ start, end }) => ({ part: text.slice(start, end), before: text.slice(0, start) })),
    );
    expect(both.find(({ part }) => part.startsWith('open'))!.before).not.toMatch(/propos/i);
    expect(both.find(({ part }) => part.startsWith('a fund'))!.before).toMatch(/propos/i);
  });

  test('DR220: what is emphasized, denied or already fills a sentence keeps its own', () => {
    expect(textOf(said([SAID[0]!, ['emphasize', 'clause: masts should be shared']]).section)).toMatch(
      /that masts should be shared/,
    );
    expect(textOf(said([SAID[1]!, ['need', 'clause: masts must not be shared']]).section)).toMatch(
      /that masts must not be shared/,
    );
    const full = said([
      ['call', 'noun: one register of masts that shows who owns, who shares and who pays for each'],
      [
        'call',
        'noun: training for teachers who guide children and their parents through services that exist online only',
      ],
      ['call', 'noun: lower fees for small operators on islands'],
      SAID[2]!,
    ]).section;
    expect(textOf(full)).toMatch(/that the prices of handsets must be published/);
  });

  test('DR220: whoever asks for what, every part of a list can go, and the checker and the guard find nothing', () => {
    fc.assert(
      fc.property(fc.subarray([...SAID.keys()], { minLength: 2 }), (which) => {
        const { points, section } = said(which.map((at) => SAID[at]!));
        const inputs = points.map((_, at) => anInput(at + 1));
        expect(checkDraft([section], inputs, points, aSetUp())).toEqual([]);
        const byId = new Map(points.map((point) => [point.pointId, point]));
        for (const sentence of section.sentences) {
          const slot = slotOf(sentence, byId, aSetUp(), 'Bridging digital divides');
          expect(
            guardSentence({ slot: sentence.key, ...sentence }, slot, {
              behind: sentence.organizations,
              spoke: points.length,
            }),
          ).toEqual([]);
          for (const [index, gone] of (sentence.elements ?? []).entries()) {
            if (sentence.elements!.length < 2) continue;
            const cites = sentence.cites.filter((cite) => !gone.cites.includes(cite));
            const behind = inputs.filter(({ inputId }) => cites.some((cite) => cite.startsWith(`${inputId}.`)));
            const organizations = organizationsBehind(behind);
            const left = withoutElement(sentence, index, organizations);
            if (!left) continue;
            const after = {
              ...section,
              thin: true as const,
              sentences: [{ ...sentence, ...left, cites, organizations }],
            };
            expect(checkDraft([after], inputs, points, aSetUp())).toEqual([]);
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});
