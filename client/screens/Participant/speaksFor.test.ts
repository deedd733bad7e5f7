import { expect, test } from 'vitest';
import { askedFor, behalfOf } from './SpeaksFor.tsx';

test('CL349 what a request asks for is shown as it was chosen, and sent as it is shown', () => {
  for (const asked of [
    { kind: 'intervention' as const },
    { kind: 'comment' as const },
    { kind: 'groupStatement' as const, onBehalfOf: 'Island Networks' },
  ])
    expect(askedFor(behalfOf(asked))).toEqual(asked);
  expect(askedFor({ of: 'group', group: ' Island Networks ' })).toEqual({
    kind: 'groupStatement',
    onBehalfOf: 'Island Networks',
  });
  expect(askedFor({ of: 'myself', group: 'Island Networks' })).toEqual({ kind: 'intervention' });
});
