import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { presets } from '#shared/consultation/ordering/policy.ts';
import { longDate } from '#client/i18n/formats.ts';
import common from '#client/i18n/en/common.json';
import newConsultation from '#client/i18n/en/newConsultation.json';
import rules from '#client/i18n/en/rules.json';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { sections } from './fields.ts';
import { linesOf } from './inWords.ts';

const words = i18next.createInstance();
beforeAll(() =>
  words.init({
    lng: 'en',
    resources: { en: { common, newConsultation, rules } },
    interpolation: { escapeValue: false },
  }),
);

const setUp: Partial<SetUp> = {
  title: 'On bees',
  mode: 'Walking',
  dates: ['2026-05-20'],
  chairs: [{ honorific: 'Ms.', name: 'Ada Lund', country: 'Norway' }],
  issues: [{ title: 'Hives', keywords: ['hive', 'comb'] }],
  sittings: [
    { id: 'a', startsAt: '2026-05-20T10:00', endsAt: '2026-05-20T11:30', interpretationEndsAt: '2026-05-20T11:00' },
    { id: 'b', startsAt: '2026-05-20T23:00', endsAt: '2026-05-21T01:00' },
  ],
  programme: [{ id: 'x', title: 'Welcome', kind: 'opening', minutes: 5, limitSeconds: 90, speakers: [{ name: 'A' }] }],
  limits: { default: 90 },
};

test('CL261 every field of the set-up can be read, and the rules are the sentences of the floor', () => {
  const lines = (field: keyof SetUp) => linesOf(words.t, setUp, field);
  expect(lines('dates')).toEqual([longDate('2026-05-20')]);
  expect(lines('mode')).toEqual(['Walking']);
  expect(lines('chairs')).toEqual(['Ms. Ada Lund (Norway)']);
  expect(lines('issues')).toEqual(['Hives (hive, comb)']);
  expect(lines('sittings')).toEqual([
    `${longDate('2026-05-20')}, 10:00–11:30, interpretation until 11:00`,
    '2026-05-20T23:00 – 2026-05-21T01:00',
  ]);
  expect(lines('programme')).toEqual(['Welcome · Opening · 5 minutes · 1.5 min each · 1 invited speaker']);
  expect(lines('limits')[0]).toBe('Everyone has 1 minute 30 seconds for an intervention.');
  expect(lines('theme')).toEqual([]);
});

test('CL261 every field and every order of the list has a name on the page', () => {
  for (const field of Object.values(sections).flat())
    expect(words.exists(`newConsultation:field.${field}`), field).toBe(true);
  for (const preset of presets) expect(words.exists(`newConsultation:order.${preset}`), preset).toBe(true);
});

test('CL433 an item that is called like its kind says it once', () => {
  const item = (title: string) => ({ programme: [{ id: 'd', title, kind: 'issues' as const }] });
  expect(linesOf(words.t, item('Discussion'), 'programme')).toEqual(['Discussion']);
  expect(linesOf(words.t, item('Hives'), 'programme')).toEqual(['Hives · Discussion']);
});
