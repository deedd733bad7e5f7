import { devices, expect, test } from '@playwright/test';
import { Hall, setUp, sitDown } from './hall.ts';

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

test('SC40 the chair moves somebody by hand, who reads why and lets the next one go first; another order says what it changes', async ({
  browser,
}) => {
  const { links } = await hall.found({ ...setUp, policy: { preset: 'arrival' } });
  const chair = await sitDown(browser, links['chair']!);
  const desk = await sitDown(browser, links['floorOfficer']!);
  const phone = await sitDown(browser, links['participant']!, devices['Pixel 7']);
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  await chair.getByRole('button', { name: "Open the speakers' list" }).first().click();
  for (const count of [1, 2]) {
    await desk.getByRole('button', { name: /^Unnamed speaker/ }).click();
    await expect(chair.getByRole('button', { name: /^Move / })).toHaveCount(count);
  }
  await phone.getByRole('button', { name: 'Request the floor' }).click();
  await phone.getByRole('dialog').getByRole('radio', { name: 'online' }).check();
  await phone.getByRole('dialog').getByLabel(/^Name/).fill('Amara Okoye');
  await phone.keyboard.press('Enter');
  await expect(phone.getByRole('heading', { name: 'You are 3rd' })).toBeVisible();

  await chair.getByRole('button', { name: 'Move Amara Okoye in the list' }).press('Alt+ArrowUp');
  await expect(chair.getByLabel('To', { exact: true })).toBeFocused();
  await chair.getByLabel('Why, for everyone').selectOption('leaving');
  await chair.getByLabel('In words, for the bureau').fill('Her train goes at six.');
  await chair.keyboard.press('Enter');
  await expect(phone.getByRole('heading', { name: 'You are 2nd' })).toBeVisible();
  await expect(phone.getByText('Moved by the chair, having to leave soon.').first()).toBeVisible();
  await expect(desk.getByText('Her train goes at six.')).toBeVisible();
  await expect(phone.getByText('train')).toHaveCount(0);

  await chair.getByRole('button', { name: 'Give Amara Okoye back to the order of the list' }).click();
  await expect(phone.getByRole('heading', { name: 'You are 3rd' })).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Let the next one go first' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await desk.getByRole('button', { name: /^Unnamed speaker/ }).click();
  await expect(chair.getByRole('button', { name: /^Move / })).toHaveCount(4);
  await phone.getByRole('button', { name: 'Let the next one go first' }).click();
  await expect(phone.getByRole('heading', { name: 'You are 4th' })).toBeVisible();

  await chair.keyboard.press('i');
  await chair.getByLabel('Order', { exact: true }).selectOption('alternation');
  await expect(chair.getByText('Room and online speak in turn, 1 to 1.')).toBeVisible();
  await chair.getByRole('button', { name: 'Order the list so' }).click();
  await expect(chair.getByRole('button', { name: 'Order the list so' })).toBeHidden();
});
