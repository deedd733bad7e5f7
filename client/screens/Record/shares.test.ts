import { expect, test } from 'vitest';
import { balanceOf, type BalanceTraits } from '#shared/consultation/balance/balanceOf.ts';
import type { Publication } from '#shared/wire/publication.ts';
import { rowsOf } from './shares.ts';

const person = (personId: string, mode: string): BalanceTraits => ({
  personId,
  mode,
  category: 'youth',
  kind: 'present',
});
const present = [person('u1', 'room'), person('u2', 'phone')];
const published = (counted: Publication['attendance']['counted']) =>
  ({ balance: balanceOf([], [], { present }), attendance: { counted, checkedIn: null } }) as unknown as Publication;
const presentIn = (publication: Publication, trait: 'mode' | 'category') => {
  const { rows, isCounted } = rowsOf(publication, trait);
  return [isCounted, Object.fromEntries(rows.map(({ group, shares }) => [group, shares.present]))];
};

test('CL323 on the record page the people counted in the room and online stand in for those who checked in, in that table only', () => {
  expect(presentIn(published(null), 'mode')).toEqual([false, { room: 1 / 2, phone: 1 / 2 }]);
  const counted = published({ room: 30, online: 90 });
  expect(presentIn(counted, 'mode')).toEqual([true, { room: 1 / 4, phone: null }]);
  expect(presentIn(counted, 'category')).toEqual([false, { youth: 1 }]);
  expect(presentIn(published({ room: 0, online: 0 }), 'mode')).toEqual([true, { room: null, phone: null }]);
});
