import { expect, test } from 'vitest';
import { roles } from '#shared/consultation/roles.ts';
import { chosenAfter, forTheHall, forWork, sheetsOf } from './sheets.ts';

test('CL207 sheets for the hall and sheets that give a power are never in one print', () => {
  expect([...forTheHall, ...forWork].toSorted()).toEqual([...roles].toSorted());
  expect(chosenAfter(['participant'], 'observer')).toEqual(['participant', 'observer']);
  expect(chosenAfter(['participant', 'observer'], 'chair')).toEqual(['chair']);
  expect(chosenAfter(['chair', 'rapporteur'], 'floorOfficer')).toEqual(['chair', 'floorOfficer', 'rapporteur']);
  expect(chosenAfter(['chair'], 'participant')).toEqual(['participant']);
  expect(chosenAfter(['participant'], 'participant')).toEqual([]);
});

test('CL207 a role whose link was revoked has no sheet', () => {
  const links = { participant: 'http://x/join/p' };
  expect(sheetsOf(['participant', 'observer'], links)).toEqual([{ role: 'participant', link: 'http://x/join/p#room' }]);
});

test('CL213 the code that hangs in the hall says that whoever scans it takes part in the room', () => {
  const links = { participant: 'http://x/join/p', observer: 'http://x/join/o' };
  expect(sheetsOf(['participant', 'observer'], links).map(({ link }) => link)).toEqual([
    'http://x/join/p#room',
    'http://x/join/o',
  ]);
});
