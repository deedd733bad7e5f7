import { expect, test } from 'vitest';
import type { Sitting } from '#shared/consultation/state.ts';
import { sittingShown } from './sittingShown.ts';

const sitting = (state: Sitting['state']) => ({ s1: { sittingId: 's1', state, openedAt: 0, closedAt: null } });

test('CL72 a sitting that was held is shown as closed, and not as if it were still to begin', () => {
  expect(sittingShown({ sittingId: null, sittings: {} })).toBe('notOpen');
  expect(sittingShown({ sittingId: null, sittings: sitting('notOpen') })).toBe('notOpen');
  expect(sittingShown({ sittingId: 's1', sittings: sitting('open') })).toBe('open');
  expect(sittingShown({ sittingId: 's1', sittings: sitting('suspended') })).toBe('suspended');
  expect(sittingShown({ sittingId: null, sittings: sitting('closed') })).toBe('closed');
});
