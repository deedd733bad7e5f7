import { expect, test } from 'vitest';
import { MINUTE } from '../../basics/time.ts';
import { chair, mira, tomas } from '../testing/actors.ts';
import { create, does, given } from '../testing/givenWhenThen.ts';
import { orchard, START } from '../testing/orchard.ts';
import { sittingForecast } from './sittingForecast.ts';

const iso = (minutes: number) => new Date(START + minutes * MINUTE).toISOString();
const planned = create({
  sittings: [{ id: 's1', startsAt: iso(0), endsAt: iso(60), interpretationEndsAt: iso(30) }],
  programme: orchard.programme.map((item) => ({ ...item, speakers: [], minutes: item.id === 'water' ? 20 : 15 })),
});
const open = [
  planned,
  does(chair, { type: 'OpenSitting' }),
  does(chair, { type: 'OpenItem', itemId: 'water' }),
  does(chair, { type: 'OpenSpeakersList' }),
  does(mira, { type: 'RequestFloor', kind: 'intervention' }),
  does(tomas, { type: 'RequestFloor', kind: 'intervention' }),
];

test('CL305 the sitting is in time where its list, or its item, and the items to come fit before its end and that of interpretation', () => {
  const { everyone, bureau } = given(...open).state;
  // 20 minutes of the open item and three items of 15.
  expect(sittingForecast(everyone, bureau, START)).toEqual({ overMs: 5 * MINUTE, interpretationOverMs: 35 * MINUTE });
});

test('CL305 once the list is closed only those on it still take time, and a sitting without times runs over nothing', () => {
  const closed = given(...open, does(chair, { type: 'CloseSpeakersList' })).state;
  // Two speakers of three minutes and three items of 15.
  expect(sittingForecast(closed.everyone, closed.bureau, START).overMs).toBe(-9 * MINUTE);
  const { everyone, bureau } = given(create(), does(chair, { type: 'OpenSitting' })).state;
  expect(sittingForecast(everyone, bureau, START)).toEqual({ overMs: null, interpretationOverMs: null });
});
