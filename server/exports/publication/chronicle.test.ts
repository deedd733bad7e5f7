import { expect, it } from 'vitest';
import { chair } from '#shared/consultation/testing/actors.ts';
import { does, given } from '#shared/consultation/testing/givenWhenThen.ts';
import { START } from '#shared/consultation/testing/orchard.ts';
import { listOpen } from '#shared/consultation/testing/stories.ts';
import { emptyChronicle, note } from './chronicle.ts';

it('PR5 a sitting that is closed while it is suspended is suspended until then, and its item ends with it', () => {
  const { events } = given(
    listOpen,
    does(chair, { type: 'SuspendSitting' }, 100),
    does(chair, { type: 'CloseSitting' }, 160),
  );
  const chronicle = emptyChronicle();
  for (const event of events) note(chronicle, event);
  expect([...chronicle.suspensions.values()]).toEqual([[{ from: START + 100_000, to: START + 160_000 }]]);
  expect(chronicle.items.get('water')).toMatchObject([{ to: START + 160_000 }]);
  expect([chronicle.sittingId, chronicle.itemId]).toEqual([null, null]);
});
