import { expect, it } from 'vitest';
import call from '#samples/queue/call.json' with { type: 'json' };
import { chair } from '../testing/actors.ts';
import type { Actor } from '../decision.ts';
import { create, does, given, type Step } from '../testing/givenWhenThen.ts';
import { nextInOrder } from './order.ts';

const opened = [
  create({ policy: { preset: 'arrival' } }),
  does(chair, { type: 'OpenSitting' }),
  does(chair, { type: 'OpenItem', itemId: 'water' }),
  does(chair, { type: 'OpenSpeakersList' }),
];
const person = (name: string): Actor => ({ role: 'participant', personId: name, profile: { name } });

it('OR13 under arrival a call with a queue goes as it went', () => {
  let story: Step[] = opened;
  const called: [string, string | undefined][] = [];
  for (const { t, by, does: what } of call) {
    const { everyone } = given(story).state;
    if (what === 'floor') {
      const next = nextInOrder(everyone, 'water') ?? '';
      called.push([by, everyone.requests[next]?.personId]);
      const endCurrent = everyone.floor ?? undefined;
      story = [...story, does(chair, { type: 'GiveFloor', requestId: next, endCurrent }, t)];
    } else {
      const asks = { type: 'RequestFloor', kind: 'intervention' } as const;
      story = [...story, does(person(by), what === 'asks' ? asks : { type: 'WithdrawRequest' }, t)];
    }
  }
  expect(called).toHaveLength(12);
  expect(called.map(([, next]) => next)).toEqual(called.map(([by]) => by));
});
