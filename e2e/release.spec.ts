import { expect, test, type Browser } from '@playwright/test';
import { breaches } from './axe.ts';
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

const wide = { viewport: { width: 1440, height: 900 } };

/** One has spoken, and the draft says so; chair and rapporteur sit at their screens. */
async function drafted(browser: Browser, options = {}) {
  const { id, links } = await hall.found(setUp);
  const chair = await sitDown(browser, links['chair']!);
  const officer = await sitDown(browser, links['floorOfficer']!);
  const desk = await sitDown(browser, links['rapporteur']!, { ...wide, ...options });
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  await chair.getByRole('button', { name: "Open the speakers' list" }).first().click();
  await officer.getByRole('button', { name: /^Unnamed speaker/ }).click();
  await chair
    .getByRole('button', { name: /^Give the floor to/ })
    .first()
    .click();
  const notes = desk.getByLabel(/Notes on/);
  await notes.fill('We call for affordable broadband in rural schools.');
  await notes.press('Enter');
  await expect(notes).toHaveValue('');
  await notes.blur();
  await chair.locator('body').press('e');
  const draft = desk.getByRole('article', { name: 'Draft' });
  const sentence = draft.locator('[id^=sentence-]', { hasText: 'affordable broadband in rural schools' }).first();
  await expect(sentence).toBeVisible();
  // The words, not the middle of a sentence that runs over two lines.
  const words = draft.getByText(/affordable broadband in rural schools/).first();
  return { id, links, chair, desk, draft, sentence, words };
}

test('SC90 a sentence is locked by key, says so to everyone, refuses what would change it, and is unlocked by mouse', async ({
  browser,
}) => {
  const { desk, sentence, words } = await drafted(browser);
  await words.click();
  await desk.keyboard.press('f');
  await expect(desk.getByText('Locked by you.')).toBeVisible();
  await expect(sentence).toContainText('Locked.');
  await expect(desk.getByRole('button', { name: 'Rewrite' })).toHaveAttribute('aria-disabled', 'true');
  await desk.keyboard.press('e');
  await expect(desk.getByText(/That sentence is locked, so nothing changes it/).first()).toBeVisible();
  await expect(desk.getByLabel('Your wording')).toHaveCount(0);
  await desk.getByRole('button', { name: 'Unlock' }).click();
  await expect(desk.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
  await desk.keyboard.press('e');
  await expect(desk.getByLabel('Your wording')).toBeVisible();
});

test('SC91 a named rapporteur releases the document, a change makes it a machine draft again, and it is taken back', async ({
  browser,
}) => {
  const { id, links, chair, desk, draft, words } = await drafted(browser);
  const guest = await sitDown(browser, links['participant']!);
  await expect(desk.getByText('Machine draft, not an official record')).toBeVisible();
  await desk.locator('body').press('p');
  const panel = desk.getByRole('region', { name: "Release: President's Summary" });
  await expect(panel.getByText(/sentences are as the machine proposed them/)).toBeVisible();
  const button = panel.getByRole('button', { name: /^Release version \d+/ });
  await button.click({ force: true });
  await expect(panel.getByText('Please say who you are: a draft is released by name.')).toBeVisible();
  await panel.getByLabel('Your name').fill('Salote Fine');
  await panel.getByLabel('Your name').press('Enter');
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /with its gaps$/ })
    .click();
  await expect(panel.getByText(/^Released by Salote Fine, /)).toBeVisible();
  await expect(panel.getByRole('heading')).toBeFocused();
  await expect(desk.getByText('Machine draft, not an official record')).toHaveCount(0);
  const file = await desk.request.get(`${hall.server.url}/api/consultations/${id}/draft.md`);
  expect(await file.text()).toContain('Released by Salote Fine on ');
  await desk.locator('body').press('v');
  await expect(desk.getByText(/^Released by Salote Fine, \d\d:\d\d$/)).toBeVisible();
  await desk.locator('body').press('v');

  await words.click();
  await desk.keyboard.press('e');
  await desk.getByLabel('Your wording').fill('Cheap lines were called for.');
  await desk.getByLabel('Your wording').press('Control+Enter');
  await expect(draft.getByText('Cheap lines were called for.')).toBeVisible();
  await expect(desk.getByText(/newer than version \d+, released by Salote Fine/)).toBeVisible();
  await expect(desk.getByRole('link', { name: /^Word, version \d+ as released$/ })).toBeVisible();
  const again = await desk.request.get(`${hall.server.url}/api/consultations/${id}/draft.md`);
  expect(await again.text()).toContain('machine draft, not an official record');

  await chair.locator('body').press('d');
  await guest.getByText('Read the draft').click();
  await expect(guest.getByText(/It is newer than version \d+, released by Salote Fine/)).toBeVisible();
  const [page] = await Promise.all([
    guest.waitForEvent('popup'),
    guest.getByRole('link', { name: 'Read the released version' }).click(),
  ]);
  await expect(page.getByText(/Released by Salote Fine on/)).toBeVisible();
  await expect(page.getByText(/affordable broadband in rural schools/).first()).toBeVisible();

  await chair.locator('body').press('r');
  await chair.getByRole('dialog').getByRole('button', { name: 'Publish the record' }).click();
  const record = await sitDown(browser, `${hall.server.url}/record/${id}`);
  await expect(record.getByText(/^Version \d+ was released by Salote Fine, .*\d\d:\d\d \(.+\)\.$/)).toBeVisible();
  await expect(record.getByText(/The draft has moved on since/)).toBeVisible();
  expect(await breaches(record)).toEqual([]);

  await desk.locator('body').press('Escape');
  await desk.locator('body').press('p');
  await panel.getByLabel('Your name').fill('Ines Roy');
  await panel.getByRole('button', { name: 'Take the release back' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(panel.getByText(/was taken back by Ines Roy/)).toBeVisible();
  await expect(panel.getByRole('heading')).toBeFocused();
  await expect(desk.getByText(/released by Salote Fine/i)).toHaveCount(0);
  await desk.locator('body').press('v');
  await expect(desk.getByText(/^Released by Salote Fine, \d\d:\d\d, and taken back by Ines Roy$/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`SC92 axe finds no breach on the desk with a locked sentence, the release panel and each of its dialogs open, ${colorScheme}`, async ({
    browser,
  }) => {
    const { desk, words } = await drafted(browser, { colorScheme });
    const soundAndWhole = async () => {
      expect(await breaches(desk)).toEqual([]);
      for (const width of [1280, 390]) {
        await desk.setViewportSize({ width, height: 800 });
        expect(await desk.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    };
    await words.click();
    await desk.keyboard.press('f');
    await expect(desk.getByText('Locked by you.')).toBeVisible();
    await desk.locator('body').press('p');
    const panel = desk.getByRole('region', { name: "Release: President's Summary" });
    await expect(panel).toBeVisible();
    await soundAndWhole();

    const dialog = desk.getByRole('dialog');
    await panel.getByLabel('Your name').fill('Salote Fine');
    await panel.getByLabel('Your name').press('Enter');
    await expect(dialog.getByRole('heading', { name: /to be supplied. Release all the same/ })).toBeVisible();
    await soundAndWhole();
    await dialog.getByRole('button', { name: /with its gaps$/ }).click();
    await panel.getByRole('button', { name: 'Take the release back' }).click();
    await expect(dialog.getByRole('heading', { name: 'Take the release back?' })).toBeVisible();
    await soundAndWhole();
  });
