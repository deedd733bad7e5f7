import { expect, test } from 'vitest';
import rapporteur from '#client/i18n/en/rapporteur.json' with { type: 'json' };
import type { Silence } from '#shared/consultation/desk/modelAccount.ts';
import type { WordingRefusal } from '#shared/draft/model.ts';
import { modelDid, secondsPerAnswer } from './modelDone.ts';

const name = 'small-1';

/** Each code once: the compiler asks for all of them, and for no other. */
const reasons: Record<WordingRefusal, true> = {
  missing: true,
  form: true,
  length: true,
  uncited: true,
  foreignCite: true,
  leavesOut: true,
  number: true,
  name: true,
  quantifier: true,
  polarity: true,
  modality: true,
  words: true,
  mixture: true,
  order: true,
  act: true,
  attribution: true,
  firstPerson: true,
  quotation: true,
  decides: true,
  namesSomebody: true,
  checker: true,
};
const silences: Record<Silence, true> = {
  unreachable: true,
  tooSlow: true,
  busy: true,
  notAllowed: true,
  failed: true,
  unreadable: true,
  tooLarge: true,
};

test('CL445 every reason for which a model’s offer is refused, and for which it is silent, has its words', () => {
  expect(Object.keys(rapporteur.model.reason).toSorted()).toEqual(Object.keys(reasons).toSorted());
  expect(Object.keys(rapporteur.model.silence).toSorted()).toEqual(Object.keys(silences).toSorted());
});

test('CL446 a sentence is told as worded by a model or as its offer refused; what it left as it was or a person wrote is not', () => {
  expect(modelDid({ state: 'proposed', model: { name, instead: 'As the rules have it.' } })).toBe('worded');
  expect(modelDid({ state: 'accepted', model: { name, instead: 'As the rules have it.' } })).toBe('worded');
  expect(modelDid({ state: 'proposed', model: { name, refused: ['number'] } })).toBe('refused');
  expect(modelDid({ state: 'proposed', model: { name } })).toBeNull();
  expect(modelDid({ state: 'edited', model: { name, instead: 'As the rules have it.' } })).toBeNull();
  expect(modelDid({ state: 'proposed' })).toBeNull();
});

test('CL446 the time of an answer is the average of those that came', () => {
  expect(secondsPerAnswer({ answers: 4, ms: 4800 })).toBeCloseTo(1.2);
  expect(secondsPerAnswer({ answers: 0, ms: 0 })).toBeNull();
});
