import { expect, test } from '@playwright/test';
import { isSound } from './axe.ts';
import { Hall, setUp, sitDown } from './hall.ts';

let hall: Hall;
test.beforeAll(async () => {
  hall = await Hall.open();
});
test.afterEach(async ({ browser }) => {
  for (const context of browser.contexts()) await context.close();
});
test.afterAll(async () => {
  await hall.close();
});

test('SC95 a participant names who speaks in their place by keyboard, reads so, takes it back, and the chair reads both names', async ({
  browser,
}) => {
  const { links } = await hall.found(setUp);
  const chair = await sitDown(browser, links['chair']!);
  const phone = await sitDown(browser, links['participant']!, { viewport: { width: 390, height: 844 } });
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  await chair.getByRole('button', { name: "Open the speakers' list" }).first().click();
  await phone.getByRole('button', { name: 'Request the floor' }).click();
  const dialog = phone.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'in the room' }).check();
  await dialog.getByLabel(/^Name/).fill('Amara Okoye');
  await dialog.getByLabel(/^Organization/).fill('Village Networks');
  await dialog.getByLabel(/^Organization/).press('Enter');
  const place = phone.locator('summary', { hasText: 'Somebody else speaks in my place' });
  await place.focus();
  await phone.keyboard.press('Enter');
  await phone.getByRole('button', { name: 'Name them' }).press('Enter');
  await expect(phone.getByRole('alert').filter({ hasText: 'Say by name who speaks in your place.' })).toBeVisible();
  await expect(phone.getByLabel(/^Name of whoever speaks/)).toBeFocused();
  await phone.keyboard.type('Wanjiru Kamau');
  await phone.getByLabel('Function').last().fill('Adviser');
  expect(await isSound(phone)).toEqual([]);
  await phone.keyboard.press('Enter');
  await expect(phone.getByText('Wanjiru Kamau will speak in your place.')).toBeVisible();
  await expect(chair.getByText(/Wanjiru Kamau/).first()).toBeVisible();
  await expect(chair.getByText('Amara Okoye').first()).toBeVisible();
  await phone.getByRole('button', { name: 'I speak myself' }).press('Enter');
  await expect(phone.getByText('Somebody else speaks in my place')).toBeVisible();
  await expect(chair.getByText(/Wanjiru Kamau/)).toHaveCount(0);
});
