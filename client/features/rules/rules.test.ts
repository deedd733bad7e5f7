import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { initial } from '#shared/consultation/evolve.ts';
import common from '#client/i18n/en/common.json';
import rules from '#client/i18n/en/rules.json';
import { ruleInWords, timeInWords } from './ruleInWords.ts';
import { rulesOf, type InForce, type RuledSetUp } from './rulesOf.ts';

const words = i18next.createInstance();
beforeAll(() => words.init({ lng: 'en', resources: { en: { common, rules } }, interpolation: { escapeValue: false } }));

const said = (setUp: RuledSetUp, inForce?: InForce) =>
  Object.fromEntries(
    rulesOf(setUp, inForce).map(({ about, rules: group }) => [about, group.map((rule) => ruleInWords(words.t, rule))]),
  );

test('CL200 each rule of a set-up is a sentence that says what it changes for whom', () => {
  const setUp: RuledSetUp = {
    programme: [
      { id: 'a', title: 'Opening', kind: 'opening', limitSeconds: 300 },
      { id: 'b', title: 'Discussion', kind: 'issues', limitSeconds: 90 },
    ],
    limits: { default: 90, byKind: { groupStatement: 240, response: 60 }, byCategory: { government: 120 } },
    policy: { preset: 'arrival', options: { hardStop: true, graceSeconds: 10 } },
    registration: true,
  };
  expect(said(setUp)).toEqual({
    time: [
      'Everyone has 1 minute 30 seconds for an intervention.',
      'Under “Opening” it is 5 minutes.',
      'Those who speak for “Government” have 2 minutes, whatever the item.',
      'Whoever speaks on behalf of a group has 4 minutes.',
      'Chair and secretariat have 1 minute to respond.',
      expect.stringMatching(/access need gets up to 3 minutes/),
    ],
    stop: [expect.stringMatching(/30 seconds/), '10 seconds after zero the floor is taken from the speaker by itself.'],
    order: [expect.stringMatching(/^The programme's invited speakers come first/), expect.stringMatching(/same list/)],
    asking: [expect.stringMatching(/before the chair opens the list/), expect.stringMatching(/at once/)],
  });
});

test('CL200 a set-up that chose nothing still says every rule, as the floor will keep it', () => {
  const { time, stop, asking } = said({});
  expect(time?.slice(0, 3)).toEqual([
    'Everyone has 3 minutes for an intervention.',
    'Whoever speaks on behalf of a group has 5 minutes.',
    'Chair and secretariat respond without a limit.',
  ]);
  expect(stop?.[1]).toMatch(/nobody is cut off/);
  expect(asking?.[0]).toMatch(/not before/);
});

test('CL201 what the chair changed during the meeting is said as changed by the chair', () => {
  const setUp: RuledSetUp = { programme: [{ id: 'b', title: 'Discussion', kind: 'issues' }] };
  const inForce: InForce = {
    policy: { ...initial.everyone.policy, hardStop: true, graceSeconds: 0 },
    timeLimits: [
      { itemId: 'b', kind: null, seconds: 120 },
      { itemId: 'b', kind: 'groupStatement', seconds: 180 },
    ],
  };
  const { time, stop } = said(setUp, inForce);
  expect(time).toContain('Changed by the chair: under “Discussion” it is 2 minutes for everyone.');
  expect(time).toContain(
    'Changed by the chair: under “Discussion” it is 3 minutes for “Statement on behalf of a group”.',
  );
  expect(stop).toContain('At zero the floor is taken from the speaker by itself.');
});

test('CL200 a time is said in minutes and seconds', () => {
  expect([0, 1, 60, 61, 300].map((seconds) => timeInWords(words.t, seconds))).toEqual([
    '0 seconds',
    '1 second',
    '1 minute',
    '1 minute 1 second',
    '5 minutes',
  ]);
});
