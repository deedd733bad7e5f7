import { expect, it } from 'vitest';
import type { Act } from '../../points/point.ts';
import { checkDraft } from '../checkDraft.ts';
import { DraftEngine } from '../draftEngine.ts';
import type { ProposedSection } from '../model.ts';
import { anInput, aPoint, aSetUp } from '../testing/aMeeting.ts';
import { organizationsBehind } from './organizationsBehind.ts';
import { withoutElement } from './withoutElement.ts';

const SAID: [Act, string][] = [
  ['call', 'noun: open spectrum for community networks'],
  ['call', 'noun: audits of prices in rural areas'],
  ['need', 'verb: lower the fees for island regulators'],
  ['need', 'verb: measure and publish affordability'],
  ['concern', 'noun: the lack of masts in mountain districts'],
  ['concern', 'noun: rising prices of devices'],
  ['propose', 'noun: creating a fund for the last mile'],
  ['propose', 'noun: training teachers, librarians and nurses'],
  ['emphasize', 'clause: offline communities must be counted'],
  ['support', 'noun: the renewal of the broadband target'],
  ['fact', 'clause: a third of the villages have no signal'],
  ['welcome', 'noun: the pledge of the operators'],
];
const inputs = SAID.map((_, at) => anInput(at + 1)).concat(
  anInput(99, {}, { organization: 'UNESCO', category: 'United Nations' }),
);
const points = inputs.flatMap((input, at) =>
  [0, 3, 7].map((step, k) => {
    const [act, element] = SAID[(at + step) % SAID.length]!;
    return aPoint(`${input.inputId}.${k + 1}`, act, element);
  }),
);

function composed(count: number): ProposedSection[] {
  const engine = new DraftEngine(aSetUp());
  const draft = new Map<string, ProposedSection>();
  for (const input of inputs.slice(-count))
    for (const section of engine.take(
      input,
      points.filter(({ inputId }) => inputId === input.inputId),
      [],
    ))
      draft.set(`${section.format}/${section.sectionId}`, section);
  return [...draft.values()];
}

it('PT2 whatever the composers wrote, a part of it can go, and what is left keeps the rules', () => {
  let tried = 0;
  let done = 0;
  for (const count of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    for (const section of composed(count))
      for (const sentence of section.sentences)
        for (const index of (sentence.elements ?? []).keys()) {
          if ((sentence.elements ?? []).length < 2) continue;
          tried += 1;
          const cites = sentence.elements!.flatMap((each, at) => (at === index ? [] : each.cites));
          const behind = inputs.filter(({ inputId }) => cites.some((cite) => cite.startsWith(`${inputId}.`)));
          const organizations = organizationsBehind(behind);
          const left = withoutElement(sentence, index, organizations);
          if (!left) continue;
          done += 1;
          const after = { ...sentence, ...left, cites: [...new Set(cites)], organizations };
          const others = section.sentences.map((each) => (each === sentence ? after : each));
          const found = checkDraft([{ ...section, thin: true, sentences: others }], inputs, points, aSetUp());
          expect(
            found.filter(({ key }) => key === sentence.key).map(({ message }) => `${message} ${left.text}`),
          ).toEqual([]);
        }
  expect(tried).toBeGreaterThan(40);
  expect(done / tried).toBeGreaterThan(0.9);
});
