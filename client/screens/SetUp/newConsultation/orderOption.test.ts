import { expect, test } from 'vitest';
import { policyOf, presets } from '#shared/consultation/ordering/policy.ts';
import { optionsTaken } from '#client/features/rules/orderChoice.ts';
import newConsultation from '#client/i18n/en/newConsultation.json';
import { faultsIn } from './faults.ts';
import { withOption, withRulesNamed } from './orderOption.ts';

const setUp = {
  title: 'On bees',
  mode: 'Hybrid',
  place: 'Bonn',
  dates: ['2026-05-20'],
  convenedBy: 'Bee Council',
  mandate: [],
  chairs: [],
  issues: [],
  programme: [{ id: 'a', title: 'Bees', kind: 'issues' }],
};

test('CL437 an option of the order is given and taken out again, beside those of the clock; a wrong one is a fault of its place', () => {
  const before = { preset: 'alternation' as const, options: { hardStop: true } };
  const given = withOption(before, 'room', 3);
  expect(given).toEqual({ preset: 'alternation', options: { hardStop: true, room: 3 } });
  expect(policyOf(given)).toMatchObject({ room: 3, online: 1, hardStop: true });
  expect(withOption(given, 'room', undefined)).toEqual(before);
  expect(withOption(withOption({ preset: 'alternation' }, 'online', 2), 'online', undefined)).toEqual({
    preset: 'alternation',
  });
  expect(faultsIn({ ...setUp, policy: given })).toEqual([]);
  expect(faultsIn({ ...setUp, policy: withOption(given, 'room', 0) })).toMatchObject([
    { path: ['policy', 'options', 'room'] },
  ]);
});

test('CL437 every option of every order has a name on the page', () => {
  const named = Object.keys(newConsultation.part);
  for (const preset of presets) {
    const { numbers, switches } = optionsTaken({ preset, options: {} });
    expect(named).toEqual(expect.arrayContaining([...numbers, ...switches]));
  }
});

test('CL322 a set-up’s custom order names its rules; what they do not take goes, what cannot be put together is a fault of its place', () => {
  const before = { preset: 'custom' as const, options: { hardStop: true, rules: ['alternation' as const], room: 3 } };
  const given = withRulesNamed(before, ['lots', 'groupsFirst']);
  expect(given).toEqual({ preset: 'custom', options: { hardStop: true, rules: ['lots', 'groupsFirst'] } });
  expect(withRulesNamed(before, ['alternation', 'lots']).options).toMatchObject({ room: 3 });
  expect(faultsIn({ ...setUp, policy: given })).toEqual([]);
  for (const rules of [[], ['lots', 'lots'], ['arrival', 'lots']])
    expect(faultsIn({ ...setUp, policy: { preset: 'custom', options: { rules } } })).toMatchObject([
      { path: ['policy', 'options', 'rules'], sentence: expect.stringMatching(/\.$/) },
    ]);
  expect(faultsIn({ ...setUp, policy: { preset: 'custom', options: { rules: ['loudest'] } } })).toMatchObject([
    { path: ['policy', 'options', 'rules', 0] },
  ]);
});
