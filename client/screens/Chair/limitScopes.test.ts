import { expect, test } from 'vitest';
import { chair, mira, noor } from '#shared/consultation/testing/actors.ts';
import { does, given } from '#shared/consultation/testing/givenWhenThen.ts';
import { bothWait } from '#shared/consultation/testing/stories.ts';
import { peopleWaiting, scopeNamed } from './limitScopes.ts';

test('CL314 a limit is for everyone on the item, a kind, a stakeholder group or a person who waits, and each is taken as it was chosen', () => {
  expect(scopeNamed('all')).toEqual({});
  expect(scopeNamed('kind groupStatement')).toEqual({ kind: 'groupStatement' });
  expect(scopeNamed('category civil society')).toEqual({ category: 'civil society' });
  expect(scopeNamed('person p11')).toEqual({ personId: 'p11' });
  const waiting = given(bothWait);
  for (const scope of ['all', 'kind comment', 'category government', 'person p11'])
    expect(waiting.when({ type: 'SetTimeLimit', seconds: 90, ...scopeNamed(scope) }, { by: chair }).done.ok).toBe(true);
});

test('CL314 the people offered are those who really speak, once each', () => {
  const deputy = does(chair, { type: 'IdentifySpeaker', requestId: 'r4', name: 'Rosa Marin' });
  const again = does(noor, { type: 'RequestFloor', kind: 'intervention' });
  const names = peopleWaiting(given(bothWait, deputy, again).state.everyone).map(({ name }) => name);
  expect(names).toEqual([mira.profile?.name, 'Rosa Marin', noor.profile?.name]);
});
