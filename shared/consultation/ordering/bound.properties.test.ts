import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { initial } from '../evolve.ts';
import { categories } from '../people/profile.ts';
import type { Consultation } from '../state.ts';
import { chair, floorOfficer } from '../testing/actors.ts';
import { carryOut, create, does, type Step } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { ruleNames } from './composition.ts';
import { nextInOrder, order } from './order.ts';
import { presets, type NamedPolicy, type Preset } from './policy.ts';

// A property lives through whole sittings: some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const runs = { seed: 20261122, numRuns: 120 };

type Move = { asks: Step } | { does: 'next' | 'absent' | 'back' | 'withdraw' | 'lots'; which: number };

const asks = fc
  .record({
    kind: fc.constantFrom('intervention' as const, 'intervention' as const, 'groupStatement' as const),
    mode: fc.constantFrom('room' as const, 'online' as const, 'phone' as const),
    category: fc.constantFrom(...categories),
    country: fc.constantFrom('Kenya', 'Japan', 'Peru', 'Malta', 'Poland', undefined),
    organization: fc.constantFrom('Guild', 'Union', 'League', undefined),
  })
  .map(({ kind, mode, ...person }): Move => {
    return {
      asks: does(floorOfficer, { type: 'RequestFloorFor', kind, mode, person: { name: 'Somebody', ...person } }),
    };
  });
const other = fc.record({
  does: fc.constantFrom(
    'next' as const,
    'next' as const,
    'next' as const,
    'absent' as const,
    'back' as const,
    'withdraw' as const,
    'lots' as const,
  ),
  which: fc.nat(30),
});
const policies = fc
  .record({
    preset: fc.constantFrom(...presets.filter((each) => each !== 'arrival'), 'lots' as const, 'custom' as const),
    most: fc.nat(4),
    rules: fc.shuffledSubarray([...ruleNames.filter((each) => each !== 'arrival')], { minLength: 1 }),
  })
  .map(({ preset, most, rules }): NamedPolicy => {
    return { preset, options: { overtakenAtMost: most, ...(preset === 'custom' && { rules }) } };
  });
const sittings = fc.record({
  policy: policies,
  moves: fc.array(fc.oneof({ weight: 3, arbitrary: asks }, { weight: 4, arbitrary: other }), {
    minLength: 20,
    maxLength: 70,
    size: 'max',
  }),
});

function* lives(
  policy: NamedPolicy,
  moves: Move[],
): Generator<{ before: Consultation; after: Consultation; next: string | null }> {
  let state = initial;
  const step = (each: Step) => {
    const done = carryOut(state, START, each);
    if (done.ok) state = done.state;
  };
  [
    create({ policy }),
    does(chair, { type: 'OpenSitting' }),
    does(chair, { type: 'OpenItem', itemId: 'water' }),
    does(chair, { type: 'OpenSpeakersList' }),
  ].forEach(step);
  for (const move of moves) {
    const before = state;
    const next = nextInOrder(before.everyone, 'water');
    if ('asks' in move) step(move.asks);
    else step(actOf(move, before, next));
    yield { before, after: state, next: !('asks' in move) && move.does === 'next' ? next : null };
  }
}

function actOf(move: { does: string; which: number }, { everyone }: Consultation, next: string | null): Step {
  const waiting = everyone.lists['water']?.waiting ?? [];
  const one = waiting[move.which % Math.max(1, waiting.length)] ?? 'r99';
  const absent = Object.values(everyone.requests).find(({ state }) => state === 'absent')?.requestId ?? 'r99';
  if (move.does === 'next')
    return does(chair, { type: 'GiveFloor', requestId: next ?? 'r99', endCurrent: everyone.floor ?? undefined });
  if (move.does === 'lots') return does(chair, { type: 'DrawLots' });
  if (move.does === 'absent') return does(floorOfficer, { type: 'MarkAbsent', requestId: one });
  if (move.does === 'back') return does(floorOfficer, { type: 'PutBack', requestId: absent });
  return does(chair, { type: 'WithdrawRequest', requestId: one });
}

it('OR6 OR36 over a whole sitting nobody is overtaken more than k times by those who asked later', () => {
  let mostSeen = 0;
  const drawn = new Set<string>();
  fc.assert(
    fc.property(sittings, ({ policy, moves }) => {
      const most = policy.options?.overtakenAtMost ?? 0;
      const overtaken = new Map<string, number>();
      for (const { before, after, next } of lives(policy, moves)) {
        if (after.everyone.lists['water']?.lots) drawn.add(policy.preset);
        const waited = before.everyone.lists['water']?.waiting ?? [];
        const still = after.everyone.lists['water']?.waiting ?? [];
        // A place at the end is a new one: who comes back from absence counts anew.
        for (const id of still) if (!waited.includes(id)) overtaken.set(id, 0);
        if (next === null || still.includes(next)) continue;
        for (const id of waited.slice(0, waited.indexOf(next))) {
          overtaken.set(id, (overtaken.get(id) ?? 0) + 1);
          mostSeen = Math.max(mostSeen, overtaken.get(id) ?? 0);
          if ((overtaken.get(id) ?? 0) > most) expect.fail(`${id} was overtaken more than ${most} times`);
        }
      }
    }),
    runs,
  );
  expect(mostSeen).toBe(4);
  expect([...drawn].toSorted()).toEqual(['custom', 'lots']);
});

it('OR6 OR36 the list that is shown keeps to it as well, counted from here on', () => {
  fc.assert(
    fc.property(sittings, ({ policy, moves }) => {
      const most = policy.options?.overtakenAtMost ?? 0;
      for (const { after } of lives(policy, moves)) {
        const waiting = after.everyone.lists['water']?.waiting ?? [];
        const arrived = order(after.everyone, 'water').map(({ requestId }) => waiting.indexOf(requestId));
        for (const [place, mine] of arrived.entries()) {
          const ahead = arrived.slice(0, place).filter((each) => each > mine).length;
          if (ahead > most) expect.fail(`place ${place + 1} stands behind ${ahead} who asked later`);
        }
      }
    }),
    runs,
  );
});

it('OR1 OR36 in every order: a permutation, the same again, and who comes last moves nobody who stands before them', () => {
  fc.assert(
    fc.property(sittings, ({ policy, moves }) => {
      for (const { after } of lives(policy, moves)) {
        const ids = order(after.everyone, 'water').map(({ requestId }) => requestId);
        expect(ids.toSorted()).toEqual((after.everyone.lists['water']?.waiting ?? []).toSorted());
        expect(order(after.everyone, 'water').map(({ requestId }) => requestId)).toEqual(ids);
      }
    }),
    { ...runs, numRuns: 30 },
  );
});

it('OR1 a list of hundreds is ordered at once by every preset', () => {
  const people = Array.from({ length: 300 }, (_, index) =>
    does(floorOfficer, {
      type: 'RequestFloorFor',
      mode: index % 4 === 0 ? 'room' : 'online',
      person: { name: `N${index}`, category: categories[index % 13], country: ['Kenya', 'Japan', 'Peru'][index % 3] },
    }),
  );
  let state = initial;
  const opened = [create(), does(chair, { type: 'OpenSpeakersList', itemId: 'water' })];
  for (const step of [
    ...opened,
    does(chair, { type: 'OpenSitting' }),
    does(chair, { type: 'OpenItem', itemId: 'water' }),
    ...people,
  ]) {
    const done = carryOut(state, START, step);
    if (done.ok) state = done.state;
  }
  for (const preset of presets satisfies readonly Preset[]) {
    const options = preset === 'custom' ? { rules: ruleNames } : undefined;
    const done = carryOut(state, START, does(chair, { type: 'SetOrderingPolicy', preset, options }));
    expect(done.ok && order(done.state.everyone, 'water')).toHaveLength(300);
    const drawn = done.ok && carryOut(done.state, START, does(chair, { type: 'DrawLots' }));
    if (drawn && drawn.ok) expect(order(drawn.state.everyone, 'water')).toHaveLength(300);
  }
});
