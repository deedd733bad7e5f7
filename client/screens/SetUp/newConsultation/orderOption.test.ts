import { expect, test } from 'vitest';
import { policyOf, presets } from '#shared/consultation/ordering/policy.ts';
import { optionsTaken } from '#client/features/rules/orderChoice.ts';
import newConsultation from '#client/i18n/en/newConsultation.json';
import { faultsIn } from './faults.ts';
import { withOption } from './orderOption.ts';

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
