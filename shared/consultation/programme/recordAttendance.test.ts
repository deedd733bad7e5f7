import { expect, it } from 'vitest';
import { floorOfficer } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { created, miraHasSpoken } from '../testing/stories.ts';

const counted = (room: number, online: number) => does(floorOfficer, { type: 'RecordAttendance', room, online });

it('CO9 nobody has counted until somebody counts', () => {
  expect(given(miraHasSpoken).state.everyone.attendance).toBeNull();
});

it('CO9 the latest count stands as it was counted, be it smaller', () => {
  expect(given(created, counted(80, 12), counted(61, 0)).state.everyone.attendance).toEqual({ room: 61, online: 0 });
});
