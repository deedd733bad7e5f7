import { expect, test, type Page } from '@playwright/test';
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

const WAITS = 'Another file of yours waits to be read. Try again in a moment.';
const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** The first request to a path is answered as the server answers a third file of one person. */
async function isBusyOnce(page: Page, path: string): Promise<void> {
  await page.route(
    path,
    (route) =>
      route.fulfill({
        status: 429,
        headers: { 'retry-after': '5' },
        json: { error: { code: 'tooMany', message: WAITS } },
      }),
    { times: 1 },
  );
}

test('CL450 a statement’s file that was too much at once is told where it was chosen, and is read again with one press', async ({
  browser,
}) => {
  const { links } = await hall.found(setUp);
  const page = await sitDown(browser, links['participant']!, { viewport: { width: 390, height: 844 } });
  await page.getByText('Hand in a statement in writing').click();
  await isBusyOnce(page, '**/api/reading');
  const file = page.getByLabel('Or take it from a file');
  await file.setInputFiles(textFile('wells.txt', 'We call for wells.'));
  await expect(page.getByRole('alert').filter({ hasText: WAITS })).toBeVisible();
  await expect(file).toHaveAccessibleDescription(new RegExp(WAITS));
  expect(await isSound(page)).toEqual([]);
  await page.getByRole('button', { name: 'Read “wells.txt” again' }).press('Enter');
  await expect(page.getByLabel('Your statement')).toHaveValue('We call for wells.');
  await expect(page.getByText(WAITS)).toHaveCount(0);
  await expect(file).toBeFocused();

  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(
    '**/api/reading',
    async (route) => {
      await held;
      await route.fulfill({ json: { text: 'The first one.', kind: 'text' } });
    },
    { times: 1 },
  );
  await file.setInputFiles(textFile('first.txt', 'The first one.'));
  await file.setInputFiles(textFile('second.txt', 'The second one.'));
  await expect(page.getByLabel('Your statement')).toHaveValue('The second one.');
  const answered = page.waitForResponse('**/api/reading');
  letGo();
  await answered;
  await expect(page.getByLabel('Your statement')).toHaveValue('The second one.');
});

test('CL450 so is a list of people', async ({ browser }) => {
  const { links } = await hall.found(setUp);
  const page = await sitDown(browser, links['organizer']!);
  await isBusyOnce(page, '**/people*');
  await page.getByLabel('List of people').setInputFiles({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Organization\nAmara Okoye,Village Networks'),
  });
  await expect(page.getByText(WAITS)).toBeVisible();
  await page.getByRole('button', { name: 'Read “people.csv” again' }).click();
  await expect(page.getByRole('heading', { name: 'What people.csv says' })).toBeVisible();
  await expect(page.getByText(WAITS)).toHaveCount(0);
});
