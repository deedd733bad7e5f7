import { devices, expect, test, type Browser, type Page } from '@playwright/test';
import { breaches } from './axe.ts';
import { Hall, setUp, sitDown } from './hall.ts';

// One sitting, published in the first scene and taken back in the last.
test.describe.configure({ mode: 'serial' });

let hall: Hall;
let id: string;
/** The chair's page, at the end of the sitting. */
let chair: Page;

/** Thirty seconds of the consultation pass in one. */
const fast = { ...setUp, clock: { rate: 30 }, limits: { default: 30 } };

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  hall = await Hall.open();
  const founded = await hall.found(fast);
  id = founded.id;
  chair = await holdASitting(browser, founded.links);
});
test.afterAll(async () => {
  await chair.context().close();
  await hall.close();
});

/** A sitting with two speakers, one of them over the limit, a break, and words that the draft takes up. */
async function holdASitting(browser: Browser, links: Record<string, string>): Promise<Page> {
  const chair = await sitDown(browser, links['chair']!, { permissions: ['clipboard-read', 'clipboard-write'] });
  const rapporteur = await sitDown(browser, links['rapporteur']!, { viewport: { width: 1440, height: 900 } });
  const amara = await sitDown(browser, links['participant']!, devices['Pixel 7']);
  const tomas = await sitDown(browser, links['participant']!);
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  await chair.getByRole('button', { name: "Open the speakers' list" }).first().click();
  await askForTheFloor(amara, 'Amara Okoye', 'Village Networks', 'in the room');
  await askForTheFloor(tomas, 'Tomas Lindqvist', 'Northern Schools', 'online');
  await chair.getByRole('button', { name: 'Give the floor to Amara Okoye', exact: true }).click();
  const notes = rapporteur.getByLabel(/Notes on/);
  await notes.fill('We call for affordable broadband access in rural schools.');
  await notes.press('Enter');
  await expect(amara.getByText(/over by/i).first()).toBeVisible();
  await amara.getByRole('button', { name: 'I have finished' }).click();
  await expect(rapporteur.getByText(/affordable broadband access/).first()).toBeVisible();
  await chair.getByRole('button', { name: 'Give the floor to Tomas Lindqvist', exact: true }).click();
  await tomas.getByRole('button', { name: 'I have finished' }).click();
  await expect(chair.getByText('Nobody has the floor.').first()).toBeVisible();
  await chair.keyboard.press('s');
  await expect(chair.getByText('The sitting is suspended').first()).toBeVisible();
  await chair.keyboard.press('s');
  await chair.keyboard.press('Shift+C');
  const asks = chair.getByRole('dialog', { name: 'Close the sitting?' });
  await expect(asks.getByText('1 item of this sitting has not been taken up.')).toBeVisible();
  await asks.getByRole('button', { name: 'Close it all the same' }).click();
  await expect(chair.getByText('The sitting is closed').first()).toBeVisible();
  for (const page of [rapporteur, amara, tomas]) await page.context().close();
  return chair;
}

async function askForTheFloor(page: Page, name: string, organization: string, mode: string): Promise<void> {
  await page.getByRole('button', { name: 'Request the floor' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(/^Name/).fill(name);
  await form.getByLabel('Organization').fill(organization);
  await form.getByRole('radio', { name: mode }).check();
  await form.getByRole('button', { name: 'Request the floor' }).click();
}

const recordPage = (browser: Browser, options = {}) => sitDown(browser, `${hall.server.url}/record/${id}`, options);

test('PR13 the chair is told who will see what, publishes, and hands on the address; until then the page is closed', async ({
  browser,
}) => {
  const stranger = await recordPage(browser);
  await expect(stranger.getByRole('heading', { name: 'There is no record to read here' })).toBeVisible();

  const primary = chair.getByRole('button', { name: 'Publish the record' }).first();
  await primary.click();
  const dialog = chair.getByRole('dialog', { name: 'Publish the record?' });
  await expect(dialog.getByText(/Nobody will read there: gender/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await chair.getByText('Sitting and programme').click();
  await expect(chair.getByText('Only those with a link can read the record.')).toBeVisible();
  await chair.keyboard.press('r');
  await chair.getByRole('dialog').getByRole('button', { name: 'Publish the record' }).click();
  await expect(chair.getByText('Everybody can read the record.')).toBeVisible();
  await expect(chair.getByText('Everybody reads it: the record is published.')).toBeVisible();
  await expect(chair.getByText('Every sitting has been held, and the record is published.')).toBeVisible();
  await chair.getByRole('button', { name: 'Copy the address' }).click();
  expect(await chair.evaluate(() => navigator.clipboard.readText())).toBe(`${hall.server.url}/record/${id}`);

  await stranger.reload();
  await expect(stranger.getByRole('heading', { name: fast.title })).toBeVisible();
  await stranger.context().close();
});

test('PR12 the page shows who spoke, when, how long and how, as a picture and as a list, and is gone through by keyboard', async ({
  browser,
}) => {
  const page = await recordPage(browser);
  const bars = page.getByRole('button', { name: /on the floor/ });
  await expect(bars).toHaveCount(2);
  await expect(bars.first()).toHaveAccessibleName(/^1\. Amara Okoye, Village Networks, .*in the room.*over by/);
  await bars.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(bars.nth(1)).toBeFocused();
  await expect(bars.nth(1)).toHaveAttribute('tabindex', '0');
  await expect(bars.first()).toHaveAttribute('tabindex', '-1');
  const [left, right] = [await bars.first().boundingBox(), await bars.nth(1).boundingBox()];
  expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);

  const row = page.getByRole('row', { name: /Amara Okoye/ });
  await expect(row.getByText(/^\+\d/)).toBeVisible();
  await expect(page.getByText(/^Suspended from/)).toBeVisible();

  await page.getByLabel('Find a name, an organization or words').fill('broadband village');
  await expect(page.getByText('1 of 2 matches.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Tomas Lindqvist/ })).toHaveCount(0);
  await expect(page.getByRole('figure').first()).toContainText('broadband');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Tomas Lindqvist' })).toContainText(
    'No sentence of the published documents cites it: none of its words were taken down.',
  );
  await page.getByRole('button', { name: 'Read here' }).first().click();
  await expect(page.getByText('machine draft, not an official record')).toBeVisible();
  await page.context().close();
});

test('PR12 the browser recomputes the record to the head of the page, and names the line at which a changed one breaks', async ({
  browser,
}) => {
  const page = await recordPage(browser);
  await page.getByRole('button', { name: 'Verify in this browser' }).click();
  await expect(page.getByText(/^The record is whole: \d+ events/)).toBeVisible();

  await page.route('**/record.ndjson', async (route) => {
    const lines = (await (await route.fetch()).text()).split('\n');
    const at = lines.findIndex((line) => line.includes('"type":"FloorGiven"'));
    lines[at] = lines[at]!.replace('i1', 'i9');
    await route.fulfill({ body: lines.join('\n'), headers: { 'x-line': String(at + 1) } });
  });
  const answer = page.waitForResponse('**/record.ndjson');
  await page.getByRole('button', { name: 'Verify again' }).click();
  const line = await (await answer).headerValue('x-line');
  await expect(page.getByText(`The record is broken at line ${line}: its content is not`)).toBeVisible();

  await page.unroute('**/record.ndjson');
  await page.route('**/record.ndjson', async (route) => {
    const lines = (await (await route.fetch()).text()).trimEnd().split('\n');
    await route.fulfill({ body: lines.slice(0, -1).join('\n') });
  });
  await page.getByRole('button', { name: 'Verify again' }).click();
  await expect(page.getByText(/the head on this page is not among them/)).toBeVisible();
  await page.context().close();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`PR14 axe finds no breach of WCAG 2.2 AA on the record page, ${colorScheme}`, async ({ browser }) => {
    const page = await recordPage(browser, { colorScheme });
    await page
      .getByRole('button', { name: /on the floor/ })
      .first()
      .focus();
    await page.getByLabel('Find a name, an organization or words').fill('a');
    await page.getByRole('button', { name: 'Read here' }).first().click();
    await expect(page.getByText('machine draft, not an official record')).toBeVisible();
    expect(await breaches(page)).toEqual([]);
    await page.context().close();
  });

test('PR14 it prints: nothing to press, everything to read, no wider than the sheet, with address and head', async ({
  browser,
}) => {
  const page = await recordPage(browser, { viewport: { width: 690, height: 1000 }, colorScheme: 'dark' });
  await expect(page.getByRole('heading', { name: 'List of speakers' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print this record' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'As data' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print this record' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'As data' })).toBeHidden();
  await expect(page.getByLabel('Find a name, an organization or words')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Verify in this browser' })).toBeHidden();
  await expect(page.getByRole('figure').first()).toContainText('broadband');
  await expect(page.getByRole('contentinfo')).toContainText(`/record/${id}`);
  await expect(page.getByRole('contentinfo')).toContainText(/[0-9a-f]{64}/);
  const sheet = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - innerWidth,
    head: getComputedStyle(document.querySelector('thead')!).display,
    paper: getComputedStyle(document.body).backgroundColor,
  }));
  expect(sheet).toEqual({ overflow: 0, head: 'table-header-group', paper: 'rgb(255, 255, 255)' });
  expect((await page.screenshot({ fullPage: true })).length).toBeGreaterThan(10_000);
  await page.context().close();
});

test('PR13 what the chair has taken back is closed again', async ({ browser }) => {
  await chair.getByRole('button', { name: 'Take the record back' }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Take the record back' }).click();
  await expect(chair.getByText('Only those with a link can read the record.')).toBeVisible();
  const stranger = await recordPage(browser);
  await expect(stranger.getByRole('heading', { name: 'There is no record to read here' })).toBeVisible();
  await stranger.context().close();
});
