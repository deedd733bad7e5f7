import { expect, test } from '@playwright/test';
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

const file = (content: unknown) => ({
  name: 'setup.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

test('SC5 the start page names the faults of a set-up a line each, says what was created and its number, and creates it once', async ({
  browser,
}) => {
  const page = await sitDown(browser, hall.server.url);
  const sent: string[] = [];
  page.on('request', (request) => request.url().endsWith('/api/consultations') && sent.push(request.method()));
  await page.getByRole('link', { name: 'New consultation' }).click();
  const chosen = page.getByLabel('Choose the file', { exact: true });
  await chosen.setInputFiles(file({ title: 'x', colour: 'blue' }));
  const faults = page.getByRole('alert').getByRole('listitem');
  await expect(faults.filter({ hasText: 'colour' })).toHaveCount(1);
  await expect(faults.filter({ hasText: 'Programme' })).toHaveCount(1);

  await chosen.setInputFiles(file(setUp));
  const token = page.getByLabel(/^Admin token/);
  await token.press('Enter');
  await expect(page.getByText('Please give the admin token.')).toBeVisible();
  await token.fill(hall.server.adminToken);
  // Enter twice: it is created once.
  await token.evaluate((input: HTMLInputElement) => {
    input.form?.requestSubmit();
    input.form?.requestSubmit();
  });
  const created = page.getByRole('heading', { name: `“${setUp.title}” was created` });
  await expect(created).toBeFocused();
  const number = await page.locator('strong').innerText();
  expect(sent).toEqual(['POST']);
  await page.getByRole('link', { name: 'Back to the start page' }).click();

  await page.getByText('See the links of a consultation again').click();
  await page.getByLabel(/Reference number/).fill('nowhere');
  await page
    .getByLabel(/Admin token/)
    .last()
    .fill('a token of somebody else');
  const look = page.getByRole('button', { name: 'Show the links' });
  await look.click();
  await expect(page.getByText('That is not the admin token of this server.')).toBeVisible();
  await page
    .getByLabel(/Admin token/)
    .last()
    .fill(hall.server.adminToken);
  await look.click();
  await expect(page.getByText('No consultation has this reference number.')).toBeVisible();
  await page.getByLabel(/Reference number/).fill(number);
  await look.click();
  await expect(page.getByRole('heading', { name: 'Links to hand out' })).toBeFocused();
});
