import { expect, it } from 'vitest';
import { DraftTimes } from './draftTimes.ts';

it('OP11 the time from the end of an intervention to its draft is measured once, and what never comes is let go', () => {
  const seen: number[] = [];
  const times = new DraftTimes((seconds) => seen.push(seconds));
  const ended = (id: string) => [{ type: 'InterventionEnded', by: 'p1', interventionId: id }];
  const revised = (id: string) => [{ type: 'DraftRevised', by: 'machine', causedBy: id }];
  times.follow({ consultationId: 'c1', events: ended('i1') }, 1000);
  times.follow({ consultationId: 'c2', events: revised('i1') }, 1500);
  expect(seen).toEqual([]);
  times.follow({ consultationId: 'c1', events: [...revised('i1'), ...revised('i1')] }, 1500);
  expect(seen).toEqual([0.5]);
  for (let count = 0; count <= 1000; count += 1)
    times.follow({ consultationId: 'c1', events: ended(`late${count}`) }, 0);
  times.follow({ consultationId: 'c1', events: revised('late0') }, 0);
  expect(seen).toHaveLength(1);
  times.follow({ consultationId: 'c1', events: revised('late1') }, 2000);
  expect(seen).toEqual([0.5, 2]);
});
