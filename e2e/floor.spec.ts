import { devices, expect, test, type Page } from '@playwright/test';
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

async function openTheFloor(chair: Page): Promise<void> {
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  await chair.getByRole('button', { name: "Open the speakers' list" }).first().click();
}

test('SC6 after zero every screen says over by, also while paused, and the timer is called so', async ({ browser }) => {
  const { links } = await hall.found(setUp);
  const chair = await sitDown(browser, links['chair']!);
  const display = await sitDown(browser, links['display']!);
  const desk = await sitDown(browser, links['floorOfficer']!);
  await openTheFloor(chair);
  await desk.getByRole('button', { name: /^Unnamed speaker/ }).click();
  await chair.getByRole('button', { name: /^Give the floor to the speaker/ }).click();
  const timers = [chair, display, desk].map((page) => page.getByRole('timer'));
  for (const timer of timers) await expect(timer).toHaveAccessibleName(/^Time left \d:\d\d$/);
  await expect(async () => {
    await chair.getByRole('button', { name: '−30 s' }).click();
    await expect(timers[0]!).toHaveAccessibleName(/^Over by \d:\d\d$/, { timeout: 500 });
  }).toPass();
  await chair.getByRole('button', { name: 'Pause' }).click();
  for (const timer of timers) await expect(timer).toHaveAccessibleName(/^Paused, over by \d:\d\d$/);
  await expect(display.getByText('paused, over by', { exact: true })).toBeVisible();
});

test("SC7 on the chair's console I opens and closes the programme, Escape closes it, and Space gives the floor again", async ({
  browser,
}) => {
  const { links } = await hall.found(setUp);
  const chair = await sitDown(browser, links['chair']!);
  await openTheFloor(chair);
  const items = chair.getByRole('heading', { name: 'Items' });
  await chair.keyboard.press('i');
  await expect(items).toBeVisible();
  await chair.keyboard.press('i');
  await expect(items).toBeHidden();
  await chair.keyboard.press('t');
  await expect(chair.getByLabel('Time', { exact: true })).toBeFocused();
  await chair.keyboard.press('Escape');
  await expect(items).toBeHidden();
  await expect(chair.locator('body')).toBeFocused();
});

test('SC8 a participant asks for a group by keyboard, keeps the focus, and keeps sight of the request when the item changes', async ({
  browser,
}) => {
  const { links } = await hall.found(setUp);
  const chair = await sitDown(browser, links['chair']!);
  const phone = await sitDown(browser, links['participant']!, devices['Pixel 7']);
  await openTheFloor(chair);
  await phone.getByRole('radio', { name: 'on behalf of a group' }).check();
  await phone.getByRole('button', { name: 'Request the floor' }).click();
  await expect(phone.getByLabel(/Name of the group/)).toBeFocused();
  await phone.keyboard.type('Island Networks');
  await phone.keyboard.press('Enter');
  const form = phone.getByRole('dialog');
  await expect(form.getByLabel(/Form of address/)).toBeFocused();
  await form.getByRole('radio', { name: 'online' }).check();
  await form.getByLabel(/^Name/).fill('Amara Okoye');
  await phone.keyboard.press('Enter');
  await expect(phone.getByRole('heading', { name: 'You are next' })).toBeFocused();

  await chair.keyboard.press('i');
  await chair.getByRole('button', { name: 'Open the item Closing' }).click();
  await expect(phone.getByText(/Your request on “Item 1: Open discussion” is kept/)).toBeVisible();
  await chair.keyboard.press('Shift+C');
  const asks = chair.getByRole('dialog', { name: 'Close the sitting?' });
  await expect(asks.getByText('1 person is still waiting for the floor.')).toBeVisible();
  await asks.getByRole('button', { name: 'Close it all the same' }).click();
  await expect(phone.getByRole('heading', { name: 'The sitting is closed' })).toBeVisible();
  await expect(phone.getByText(/The sitting closed before it was your turn/)).toBeVisible();
});

test('CL83 from before the sitting until after it the way on stays open: the beginning is told, an empty list is left, a check-in begun is finished', async ({
  browser,
}) => {
  const sittings = [{ id: 'morning', startsAt: '2026-03-02T06:30:00Z', endsAt: '2026-03-02T09:30:00Z' }];
  const { links } = await hall.found({ ...setUp, timeZone: 'Africa/Nairobi', sittings });
  const chair = await sitDown(browser, links['chair']!);
  const phone = await sitDown(browser, links['participant']!, devices['Pixel 7']);
  await expect(phone.getByRole('heading', { name: 'The sitting has not been opened yet' })).toBeVisible();
  await expect(phone.getByText('Begins on 2 March 2026 at 09:30 (Nairobi, GMT+3)')).toBeVisible();
  await phone.getByRole('button', { name: 'I am here' }).click();
  const form = phone.getByRole('dialog', { name: 'Who are you?' });
  await form.getByRole('radio', { name: 'online' }).check();
  await form.getByLabel(/^Name/).fill('Amara Okoye');
  await form.getByRole('radio', { name: 'online' }).check();

  await openTheFloor(chair);
  await expect(chair.getByText('Nobody is waiting. The list is open.')).toBeVisible();
  await expect(chair.getByRole('button', { name: 'Take up the item “Closing”' })).toBeVisible();
  await chair.keyboard.press('n');
  await expect(chair.getByRole('heading', { name: 'Item 2: Closing' })).toBeVisible();
  await chair.keyboard.press('Shift+C');
  await expect(chair.getByRole('heading', { name: 'The sitting is closed' })).toBeVisible();

  // Opening the panel and pressing Space out of habit opens no sitting anew.
  await chair.keyboard.press('i');
  await expect(chair.getByRole('heading', { name: 'Items' })).toBeVisible();
  await chair.keyboard.press('Space');
  await expect(chair.getByRole('heading', { name: 'Items' })).toBeHidden();
  await expect(chair.getByRole('button', { name: 'Publish the record' })).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'The sitting is closed', includeHidden: true })).toBeAttached();
  await expect(form.getByLabel(/^Name/)).toHaveValue('Amara Okoye');
  await form.getByRole('button', { name: 'I am here' }).click();
  await expect(phone.getByText('You are checked in, online.')).toBeVisible();
});
