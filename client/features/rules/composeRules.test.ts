import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { policyOf, presets } from '#shared/consultation/ordering/policy.ts';
import { ruleNames } from '#shared/consultation/ordering/composition.ts';
import { chair } from '#shared/consultation/testing/actors.ts';
import { given } from '#shared/consultation/testing/givenWhenThen.ts';
import { created } from '#shared/consultation/testing/stories.ts';
import common from '#client/i18n/en/common.json';
import rules from '#client/i18n/en/rules.json';
import setUp from '#client/i18n/en/setUp.json';
import { composed, offered, shifted, toggled, withRules } from './composeRules.ts';
import { choiceOf, choiceOfPreset, isFaultyChoice, isSameChoice, optionsTaken, policyChosen } from './orderChoice.ts';
import { ruleInWords } from './ruleInWords.ts';
import { orderRules } from './rulesOf.ts';

const words = i18next.createInstance();
beforeAll(() => words.init({ lng: 'en', resources: { en: { common, rules } }, interpolation: { escapeValue: false } }));

test('CL319 a rule is taken in last, taken out, and moved a place as far as there is one', () => {
  expect(toggled(['lots', 'arrival'], 'groupsFirst')).toEqual(['lots', 'groupsFirst']);
  expect(toggled(['lots', 'groupsFirst', 'arrival'], 'lots')).toEqual(['groupsFirst']);
  const three = ['lots', 'groupsFirst', 'alternation'] as const;
  expect(shifted(three, 'alternation', -1)).toEqual(['lots', 'alternation', 'groupsFirst']);
  expect(shifted(three, 'lots', 1)).toEqual(['groupsFirst', 'lots', 'alternation']);
  expect([shifted(three, 'lots', -1), shifted(three, 'alternation', 1)]).toEqual([three, three]);
  expect(offered(three).slice(0, 3)).toEqual(three);
  expect(offered(three).toSorted()).toEqual(composed(ruleNames).toSorted());
});

test('CL320 a composition takes the numbers of its rules, keeps what was typed, and is what then holds', () => {
  const begun = choiceOfPreset('custom');
  expect(optionsTaken(begun).numbers).toEqual(['overtakenAtMost']);
  const inTurn = withRules(begun, ['alternation', 'lots']);
  expect(optionsTaken(inTurn).numbers).toEqual(['room', 'online', 'overtakenAtMost']);
  const typed = { ...inTurn, options: { ...inTurn.options, online: 3, overtakenAtMost: 4 } };
  const reordered = withRules(typed, ['lots', 'alternation']);
  expect(reordered.options).toMatchObject({ room: 1, online: 3, overtakenAtMost: 4 });
  expect(withRules(reordered, ['lots']).options).not.toHaveProperty('online');
  expect(isSameChoice(reordered, typed)).toBe(false);

  const { preset, ...options } = policyChosen(reordered, policyOf());
  const set = given(created).when({ type: 'SetOrderingPolicy', preset, options }, { by: chair });
  const { policy } = set.state.everyone;
  expect(policy).toMatchObject({ preset: 'custom', rules: ['lots', 'alternation', 'arrival'], online: 3 });
  expect(isSameChoice(choiceOf(policy), reordered)).toBe(true);
  expect(isFaultyChoice(reordered)).toBe(false);
  expect(isFaultyChoice(withRules(reordered, []))).toBe(true);
});

test('CL321 a custom order is said rule by rule, and every order and rule has its words', () => {
  const policy = policyOf({ preset: 'custom', options: { rules: ['groupsFirst', 'alternation'], room: 2 } });
  expect(orderRules(policy).map((rule) => ruleInWords(words.t, rule))).toEqual([
    rules.custom,
    'Statements on behalf of groups come before all others.',
    'Room and online speak in turn, 2 to 1.',
    'What is left open then goes in the order of asking.',
    expect.stringMatching(/more than 10 times/),
  ]);
  for (const name of ruleNames) expect(rules.rule).toHaveProperty(name);
  expect(Object.keys(rules.menu.rule).toSorted()).toEqual(composed(ruleNames).toSorted());
  for (const preset of presets) {
    expect(rules).toHaveProperty(preset);
    expect(rules.menu.named).toHaveProperty(preset);
    expect(setUp.policy).toHaveProperty(preset);
  }
});
