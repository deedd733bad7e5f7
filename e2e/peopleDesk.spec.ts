import { expect, test } from '@playwright/test';
import { isSound } from './axe.ts';
import { Hall, setUp, sitDown } from './hall.ts';
import { unseen } from './unseen.ts';

let hall: Hall;
test.beforeAll(async () => {
  hall = await Hall.open();
});
// Whoever stays at a screen goes on counting down and drawing, and slows the scenes that follow.
test.afterEach(async ({ browser }) => {
  for (const context of browser.contexts()) await context.close();
});
test.afterAll(async () => {
  await hall.close();
});

test('SC63 the floor desk enters by plate, calls, finds, marks absent, takes that back, and puts back by keys, approves, and raises a point of order for somebody without a device', async ({
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
  await expect(desk.getByText('Rosa Marin was marked absent.')).toBeVisible();
  await desk.keyboard.press('Alt+z');
  await expect(listed.getByRole('listitem').nth(1)).toContainText('Rosa Marin');
  await expect(desk.getByText('Rosa Marin was marked absent.')).toHaveCount(0);
  await listed.getByRole('button', { name: 'Mark Rosa Marin absent' }).click();
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

test('SC65 the floor desk enters somebody unnamed, says who it is while they speak and after, and who reads in place of whoever is listed; every page has the name at once', async ({
  browser,
}) => {
  const { links } = await hall.found(setUp);
  const organizer = await unseen(links['organizer']!);
  await organizer.done('RegisterPeople', { people: [{ name: 'Jo Ba', organization: 'Skills Forum', seat: 'C4' }] });
  const chair = await unseen(links['chair']!);
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'discussion' });
  await chair.done('OpenSpeakersList');
  const desk = await sitDown(browser, links['floorOfficer']!);
  const phone = await sitDown(browser, links['participant']!, { viewport: { width: 390, height: 844 } });
  const listed = desk.getByRole('region', { name: /^Waiting for the floor/ });

  await desk.getByLabel(/^Name, organization, country/).press('Alt+u');
  await expect(listed.getByRole('listitem')).toHaveCount(1);
  const { requestId } = await chair.event('FloorRequested', ({ invited }) => invited === false);
  const { interventionId } = await chair.done('GiveFloor', { requestId });
  await chair.done('EndIntervention', { interventionId });
  await desk.getByText('Who really speaks').click();
  await expect(desk.getByText('1 spoke unnamed')).toBeVisible();
  const who = desk.getByLabel(/^Speaker: name/);
  await who.fill('C4');
  await who.press('Enter');
  await expect(desk.getByText('The record now has Jo Ba as the speaker.')).toBeVisible();
  await chair.event('SpeakerIdentified', (event) => event['interventionId'] === interventionId);

  await phone.getByRole('button', { name: 'Request the floor' }).click();
  const form = phone.getByRole('dialog', { name: 'Who are you?' });
  await form.getByRole('radio', { name: 'in the room' }).check();
  await form.getByLabel(/^Name/).fill('Amara Okoye');
  await phone.keyboard.press('Enter');
  await expect(phone.getByRole('heading', { name: 'You are next' })).toBeVisible();
  await expect(desk.getByLabel('Whose turn')).toContainText('Waits: Amara Okoye');
  await who.fill('Wanjiru Kamau, Village Networks, Kenya');
  await who.press('Enter');
  await expect(phone.getByText('Wanjiru Kamau will speak in your place.')).toBeVisible();
  await expect(listed.getByText('Wanjiru Kamau speaks in their place')).toBeVisible();
  const second = await chair.event('FloorRequested', (event) => event['requestId'] !== requestId && !event['invited']);
  await chair.done('GiveFloor', { requestId: second['requestId'] });
  await expect(phone.getByRole('heading', { name: 'Wanjiru Kamau speaks in your place' })).toBeVisible();
  expect(await isSound(phone)).toEqual([]);
  expect(await isSound(desk)).toEqual([]);
});
