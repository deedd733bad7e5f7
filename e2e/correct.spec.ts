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

const sittings = [{ id: 'one', startsAt: '2026-03-02T10:00', endsAt: '2026-03-02T12:00' }];

test('SC94 the organizer corrects title, place and programme while an item is open, every screen has it, and of two the later one is told', async ({
  browser,
}) => {
  const { links } = await hall.found({ ...setUp, sittings });
  const chair = await sitDown(browser, links['chair']!);
  const guest = await sitDown(browser, links['participant']!);
  const organizer = await sitDown(browser, links['organizer']!);
  const other = await sitDown(browser, links['organizer']!);
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();

  for (const page of [organizer, other]) await page.getByRole('button', { name: 'Correct the set-up' }).click();
  await expect(organizer.getByText('taken up already, so it stays as it is')).toBeVisible();
  await organizer.getByLabel('Title').fill('');
  await organizer.getByRole('button', { name: 'Save the corrections' }).click();
  await expect(organizer.getByText('A consultation has a title.')).toBeVisible();
  await organizer.getByLabel('Title').fill('Open consultation on rural networks');
  await organizer.getByRole('textbox', { name: 'Item 2' }).fill('Closing words');
  await organizer.getByRole('button', { name: 'Add an item' }).press('Enter');
  await expect(organizer.getByRole('textbox', { name: 'Item 3' })).toBeFocused();
  await organizer.keyboard.type('Thanks');
  await organizer.getByRole('button', { name: 'Move up: Thanks' }).press('Enter');
  await expect(organizer.getByRole('button', { name: 'Move up: Thanks' })).toBeFocused();
  await expect(organizer.getByRole('textbox', { name: 'Item 2' })).toHaveValue('Thanks');
  await organizer.getByLabel('Ends', { exact: true }).fill('2026-03-02T12:30');
  expect(await isSound(organizer)).toEqual([]);
  await organizer.setViewportSize({ width: 390, height: 800 });
  expect(await isSound(organizer)).toEqual([]);
  await organizer.getByRole('button', { name: 'Save the corrections' }).click();
  await expect(organizer.getByText('The set-up is corrected.', { exact: false })).toBeVisible();
  await expect(organizer.getByRole('button', { name: 'Correct the set-up' })).toBeFocused();
  await expect(organizer.getByRole('heading', { level: 1 })).toHaveText('Open consultation on rural networks');
  await expect(guest.getByText('Open consultation on rural networks').first()).toBeVisible();

  await expect(other.getByText('Somebody corrected the set-up meanwhile', { exact: false })).toBeVisible();
  await other.getByLabel('Place').fill('Nadi');
  await other.getByRole('button', { name: 'Save the corrections' }).click();
  await expect(other.getByRole('alert').filter({ hasText: 'Look at it again before you go on.' })).toBeVisible();
  await other.getByRole('button', { name: 'Begin again from what stands now' }).click();
  await expect(other.getByLabel('Title')).toHaveValue('Open consultation on rural networks');
  await other.getByLabel('Place').fill('Nadi');
  await other.getByRole('button', { name: 'Save the corrections' }).click();
  await expect(organizer.getByText(/^Nadi/)).toBeVisible();
});
