import { expect, test } from '@playwright/test';
import { isSound } from './axe.ts';
import { Hall, setUp, sitDown } from './hall.ts';
import { unseen } from './unseen.ts';

let hall: Hall;
test.beforeAll(async () => {
  hall = await Hall.open();
});
test.afterAll(async () => {
  await hall.close();
});

test('SC63 the floor desk enters by plate, calls, finds, marks absent and puts back by single keys, approves, and raises a point of order for somebody without a device', async ({
  browser,
}) => {
  const { links } = await hall.found({ ...setUp, moderated: true });
  const organizer = await unseen(links['organizer']!);
  await organizer.done('RegisterPeople', {
    people: [
      { name: 'Li Wen', organization: 'Village Networks', seat: '12' },
      { name: 'Rosa Marin', seat: '120' },
      { name: 'Jo Ba', seat: 'C4' },
    ],
  });
  const chair = await unseen(links['chair']!);
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'discussion' });
  await chair.done('OpenSpeakersList');
  const amara = await unseen(links['participant']!, { name: 'Amara Okoye' });

  const desk = await sitDown(browser, links['floorOfficer']!);
  const line = desk.getByLabel(/^Name, organization, country/);
  await line.fill('12');
  await line.press('Enter');
  await expect(desk.getByText('Li Wen is 1st on the list.')).toBeVisible();
  await line.fill('rosa');
  await line.press('Enter');
  await expect(desk.getByText('Rosa Marin is 2nd on the list.')).toBeVisible();
  await amara.done('RequestFloor', { kind: 'intervention' });
  const listed = desk.getByRole('region', { name: /^Waiting for the floor/ });
  const awaiting = desk.getByRole('region', { name: /^Waiting for approval/ });
  await expect(awaiting.getByText('Amara Okoye')).toBeVisible();
  expect(await isSound(desk)).toEqual([]);

  await line.press('ArrowDown');
  await expect(awaiting.getByRole('button', { name: 'Approve the request of Amara Okoye' })).toBeFocused();
  await desk.keyboard.press('y');
  await expect(listed.getByRole('listitem')).toHaveCount(3);
  await line.focus();
  await line.press('ArrowDown');
  await desk.keyboard.press('c');
  await expect(listed.getByText(/^called \d/)).toBeVisible();
  await desk.keyboard.press('p');
  await expect(listed.getByText(/^present \d/)).toBeVisible();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('a');
  const absent = desk.getByRole('region', { name: /^Called, but absent/ });
  await absent.getByRole('button', { name: 'Put Rosa Marin back at the end of the list' }).focus();
  await desk.keyboard.press('b');
  await expect(listed.getByRole('listitem').last()).toContainText('Rosa Marin');

  await desk.getByText('Point of order or reply for somebody').click();
  const plate = desk.getByLabel(/^Who: name/);
  await plate.fill('c4');
  await plate.press('Enter');
  await expect(desk.getByText('The point of order of Jo Ba waits for the chair.')).toBeVisible();
  await expect(desk.getByRole('region', { name: /^Points of order/ }).getByText('Jo Ba')).toBeVisible();
  expect(await isSound(desk)).toEqual([]);
  await desk.setViewportSize({ width: 390, height: 844 });
  expect(await isSound(desk)).toEqual([]);
});
