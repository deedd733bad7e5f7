import { expect, it } from 'vitest';
import { aSetUp } from '#server/testing/setUps.ts';
import sampleSetUp from '#samples/wsis/setup.json' with { type: 'json' };
import type { SetUp } from '#shared/consultation/setUp.ts';
import { habits } from './castMember.ts';
import { castOf } from './castOf.ts';
import { Draws } from './draws.ts';
import { speechOf } from './speeches.ts';
import { joinsIn, secondsUntilAsking, wishesToSpeak } from './wishes.ts';

const sample = sampleSetUp as SetUp;

it('RH1 the same seed gives the same people with the same minds, another seed others', () => {
  const told = (seed: string) => JSON.stringify(castOf(aSetUp(), new Draws(seed)));
  expect(told('a')).toBe(told('a'));
  expect(told('a')).not.toBe(told('b'));
  const delays = (seed: string) =>
    castOf(aSetUp(), new Draws(seed)).map((member) => secondsUntilAsking(new Draws(seed), member, false));
  expect(delays('a')).toEqual(delays('a'));
});

it('RH1 what is drawn does not depend on what was drawn before', () => {
  const [one, other] = [new Draws('a'), new Draws('a')];
  other.share('something', 'else');
  expect(one.share('asks', 'm1')).toBe(other.share('asks', 'm1'));
  const shares = Array.from({ length: 4000 }, (_, at) => one.share('many', at));
  expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
  const inTenths = Array.from({ length: 10 }, (_, tenth) => shares.filter((share) => Math.floor(share * 10) === tenth));
  for (const tenth of inTenths) expect(Math.abs(tenth.length - 400)).toBeLessThan(100);
});

it.each([
  ['the sample', sample],
  ['another set-up', aSetUp()],
])('RH2 twelve in the room and fourteen online, one of them unnamed, take part in %s', (_what, setUp) => {
  const cast = castOf(setUp, new Draws('a'));
  expect(cast.filter(({ mode }) => mode === 'room')).toHaveLength(12);
  expect(cast.filter(({ mode }) => mode !== 'room')).toHaveLength(14);
  expect(cast.filter(({ profile }) => profile.name === undefined)).toHaveLength(1);
  expect(new Set(cast.map(({ key }) => key)).size).toBe(26);
  expect(new Set(cast.map(({ profile }) => profile.name)).size).toBe(26);
  expect(cast.filter(({ device }) => !device).every(({ mode }) => mode === 'room')).toBe(true);
});

it('RH2 every habit that a chair has to train for is in the cast, whatever the seed', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const cast = castOf(aSetUp(), new Draws(String(seed)));
    for (const [habit, count] of Object.entries(habits))
      expect([habit, cast.filter((member) => member.habit === habit).length]).toEqual([habit, count]);
    for (const { habit, device } of cast) if (habit === 'dropsOff' || habit === 'withdraws') expect(device).toBe(true);
  }
});

it('RH3 hands go up in a burst and then in a trickle; on a list that has long been open without the burst', () => {
  const draws = new Draws('a');
  const cast = castOf(aSetUp(), draws);
  const within = (seconds: number, isLate: boolean) =>
    cast.filter((member) => secondsUntilAsking(draws, member, isLate) <= seconds).length;
  expect(within(25, false)).toBeGreaterThanOrEqual(9);
  expect(cast.length - within(60, false)).toBeGreaterThanOrEqual(4);
  expect(within(25, true)).toBeLessThan(within(25, false));
});

it('RH3 whoever has a habit asks on the first item of issues, nobody on the opening', () => {
  const draws = new Draws('a');
  const setUp = aSetUp();
  setUp.programme = [{ id: 'opening', title: 'Opening', kind: 'opening' }, ...setUp.programme];
  for (const member of castOf(setUp, draws)) {
    expect(wishesToSpeak({ draws }, setUp, member, 'opening')).toBe(false);
    const first = wishesToSpeak({ draws }, setUp, member, 'networks');
    if (member.habit !== null) expect(first).toBe(member.habit !== 'onlyWrites');
    else expect(first || wishesToSpeak({ draws }, setUp, member, 'skills')).toBe(true);
  }
});

it('RH14 some join in where the list of an opening is opened, whatever the seed; nobody with a part to play elsewhere', () => {
  const setUp = aSetUp();
  setUp.programme = [{ id: 'opening', title: 'Opening', kind: 'opening' }, ...setUp.programme];
  for (let seed = 0; seed < 50; seed += 1) {
    const draws = new Draws(String(seed));
    const joining = castOf(setUp, draws).filter((member) => joinsIn({ draws }, setUp, member, 'opening'));
    expect(joining.length).toBeGreaterThan(0);
    expect(joining.every(({ habit }) => habit === null || habit === 'brief')).toBe(true);
    expect(castOf(setUp, draws).some((member) => joinsIn({ draws }, setUp, member, 'networks'))).toBe(false);
  }
});

it('RH4 a speech is made of the issues and questions of the set-up', () => {
  const setUp = aSetUp({ guidingQuestions: ['What should be done first?'] });
  const speeches = castOf(setUp, new Draws('a')).map(({ key, profile }) =>
    speechOf(null, profile, { draws: new Draws('a'), setUp, itemId: 'skills', about: key }, true).join(' '),
  );
  expect(new Set(speeches).size).toBe(speeches.length);
  for (const speech of speeches) {
    expect(speech).toMatch(/skills|training|teachers/);
    expect(speech).toContain('What should be done first?');
    expect(speech).not.toMatch(/undefined|null|\.\.| {2}/);
  }
});

it('RH4 people of the sample say there what they say in the sample', () => {
  const draws = new Draws('a');
  for (const { key, profile, text } of castOf(sample, draws).filter((member) => member.text !== null)) {
    const speech = speechOf(text, profile, { draws, setUp: sample, itemId: 'discussion', about: key });
    for (const sentence of speech) expect(text?.replace(/\s+/g, ' ')).toContain(sentence);
    expect(speech.length).toBeLessThanOrEqual(8);
  }
});

it.each([
  ['without issues', aSetUp({ issues: [], programme: [{ id: 'talk', title: 'Open floor', kind: 'issues' }] })],
  [
    'without keywords',
    aSetUp({
      issues: [{ title: 'ICT for all', keywords: [] }],
      programme: [{ id: 'talk', title: 'Open floor', kind: 'issues' }],
    }),
  ],
])('RH4 a set-up %s is rehearsed as well', (_what, setUp) => {
  const speech = speechOf(null, {}, { draws: new Draws('a'), setUp, itemId: 'talk', about: 'm1' });
  expect(speech.join(' ')).toMatch(/open floor|ICT for all/);
});
