import { readFileSync } from 'node:fs';
import { devices, expect, test, type Browser, type Page } from '@playwright/test';
import { breaches } from './axe.ts';
import { Hall, setUp, sitDown } from './hall.ts';
import { wordFile } from './wordFile.ts';

let hall: Hall;
test.beforeAll(async () => {
  hall = await Hall.open();
});
// Pages left open would go on watching, and a rehearsal that is watched goes on acting.
test.afterEach(async ({ browser }) => {
  for (const context of browser.contexts()) await context.close();
});
test.afterAll(async () => {
  await hall.close();
});

const note = (name: string) => readFileSync(new URL(`../samples/conceptNotes/${name}.txt`, import.meta.url), 'utf8');
const begin = (browser: Browser, options = {}) => sitDown(browser, `${hall.server.url}/#new`, options);
const token = (page: Page) => page.getByLabel(/^Admin token/);
const change = (page: Page, field: string) => page.getByRole('button', { name: `Change: ${field}`, exact: true });
const create = (page: Page) => page.getByRole('button', { name: 'Create the consultation' });
const shown = (page: Page, field: string) => page.locator(`[data-field="${field}"]`);
const json = (content: unknown) => ({
  name: 'set-up.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

async function read(page: Page, text: string) {
  await page.getByLabel('Paste its text').fill(text);
  await page.getByRole('button', { name: 'Read the note' }).click();
  await expect(page.getByRole('heading', { name: 'Check what was recognized' })).toBeFocused();
}

async function openChair(page: Page, browser: Browser) {
  const link = await page.getByRole('link', { name: 'Chair', exact: true }).last().getAttribute('href');
  return sitDown(browser, link!);
}

test('CL270 a pasted note is confirmed, created, and the chair has its title and its items', async ({ browser }) => {
  const page = await begin(browser);
  await read(page, note('bees-terse'));
  await expect(shown(page, 'title')).toContainText('Listening session: pesticides and wild bees');
  await expect(shown(page, 'timeZone')).toContainText('Concluded from the note: please check.');
  await expect(page.getByText('Nothing is missing')).toBeVisible();

  // Whatever one looks at is strong in the note beside it.
  await change(page, 'Place').focus();
  const passage = page.locator('mark[class*=active]');
  await expect(passage).toHaveText('Bonn');
  await expect(passage).toBeInViewport();

  await change(page, 'Time to speak').click();
  await page.getByLabel('Minutes for an intervention').fill('2');
  await expect(shown(page, 'limits')).toContainText('Everyone has 2 minutes for an intervention.');

  await token(page).fill(hall.server.adminToken);
  await create(page).click();
  await expect(page.getByRole('heading', { name: /wild bees” was created/ })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: /wild bees” was created/ })).toBeVisible();

  const chair = await openChair(page, browser);
  await expect(chair).toHaveTitle(/Listening session: pesticides and wild bees/);
  await expect(chair.getByRole('heading', { name: 'Has the floor' })).toBeVisible();
  await chair.keyboard.press('i');
  for (const item of ['Welcome', 'Growers and beekeepers speak', 'Summing up by the chair'])
    await expect(chair.getByText(item).first()).toBeVisible();

  await page.getByRole('button', { name: 'Start a rehearsal' }).click();
  await expect(page.getByText('The rehearsal has begun.')).toBeVisible({ timeout: 30_000 });
  const rehearsal = await sitDown(
    browser,
    (await page.getByRole('link', { name: 'Chair', exact: true }).first().getAttribute('href'))!,
  );
  await expect(rehearsal.getByText(/Rehearsal: simulated participants/)).toBeVisible();
  await expect(rehearsal).toHaveTitle(/Listening session/);
});

test('CL430 the length that a note gives is shown with its passage, and the end of a sitting is proposed from it', async ({
  browser,
}) => {
  const page = await begin(browser);
  await read(
    page,
    'Open meeting on kites\n\nConvened by the Kite Council.\n\nDate: 10 October 2023\n\nPlace: Kyoto\n\nThe 90-minute consultation is held in hybrid format.\n',
  );
  await expect(shown(page, 'sittings')).toContainText('Length: 90 minutes. Stated in the note.');
  await expect(page.locator('mark', { hasText: '90-minute' }).filter({ visible: true })).toBeVisible();
  await expect(shown(page, 'dates')).toContainText('In the note, but a day that is over: please check.');
  await expect(shown(page, 'programme')).toContainText('Discussion · 90 minutes');
  await page.getByRole('button', { name: 'Add: Sittings' }).click();
  await page.getByRole('button', { name: 'Add a sitting' }).click();
  await page.getByLabel('Begins').fill('14:00');
  await expect(page.getByLabel('Ends')).toHaveValue('15:30');
  await page.getByLabel('Begins').fill('15:00');
  await expect(page.getByLabel('Ends')).toHaveValue('16:30');
  await page.getByLabel('Ends').fill('14:00');
  await expect(page.getByText('Nothing is missing: you can create')).toBeHidden();
  await expect(page.getByText('Nothing is missing, but one thing has to be mended:')).toBeVisible();
});

test('CL271 a Word file is read by the server, for whoever has the admin token', async ({ browser }) => {
  const page = await begin(browser);
  const file = page.getByLabel('Or choose the file');
  const readIt = page.getByRole('button', { name: 'Read the note' });
  await readIt.click();
  await expect(page.getByText('Paste the text of the note, or choose its file.')).toBeVisible();
  await file.setInputFiles({ name: 'note.docx', mimeType: '', buffer: Buffer.from('PK\x03\x04 no Word file') });
  await readIt.click();
  await expect(page.getByText('Please give the admin token.')).toBeVisible();
  await token(page).fill('somebody else’s');
  await readIt.click();
  await expect(page.getByText('That is not the admin token of this server.')).toBeVisible();
  await token(page).fill(hall.server.adminToken);
  await readIt.click();
  await expect(page.getByRole('alert')).toContainText(/\w+ \w+.*\./);
  await file.setInputFiles({ name: 'note.docx', mimeType: '', buffer: wordFile(note('harbours-docx')) });
  await readIt.click();
  await expect(shown(page, 'title')).toContainText('Public consultation on quiet harbours');
  await expect(shown(page, 'chairs')).toContainText('Emeka Nwosu-Grant');
  // Given once, it is not asked for again in this tab, and it lies in no store that outlives it.
  await expect(token(page)).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(hall.server.adminToken);
  await create(page).click();
  await expect(page.getByRole('heading', { name: /quiet harbours” was created/ })).toBeFocused();
});

test('CL272 a template asks for what is missing, names it, and is created once it is filled in', async ({
  browser,
}) => {
  const page = await begin(browser);
  await page.getByRole('button', { name: 'Open consultation, 90 minutes' }).click();
  await expect(page.getByText('4 things are still needed')).toBeVisible();
  await create(page).click();
  const faults = page.getByRole('alert').filter({ hasText: 'have to be mended first' });
  await expect(faults).toBeFocused();
  await expect(faults.getByRole('listitem')).toHaveText([
    'Title is missing.',
    'Date is missing.',
    'Place is missing.',
    'Convened by is missing.',
  ]);
  await faults.getByRole('link', { name: 'Place is missing.' }).click();
  await expect(page.getByLabel(/^Place/)).toBeFocused();
  await page.keyboard.type('Suva');
  await page.getByLabel(/^Title \(/).fill('Open consultation on village networks');
  await page.getByLabel(/^Convened by/).fill('Commission on Village Networks');
  await page.getByLabel('Date 1').fill('2026-03-02');
  await page.getByRole('button', { name: 'Add a sitting' }).click();
  await page.getByLabel('Begins').fill('10:00');
  await expect(page.getByLabel('Ends')).toHaveValue('11:30');
  await expect(faults).toHaveCount(0);
  await page.getByRole('button', { name: 'Add an issue' }).click();
  await expect(page.getByLabel('Issue 1', { exact: true })).toBeFocused();
  await page.keyboard.type('Bridging digital divides');
  await token(page).fill(hall.server.adminToken);
  await token(page).press('Enter');
  await expect(page.getByRole('heading', { name: /village networks” was created/ })).toBeFocused();
});

test('CL437 CL438 the options of an order are chosen with it and created, and the rehearsal runs as fast as chosen', async ({
  browser,
}) => {
  const page = await sitDown(browser, `${hall.server.url}/#new`, { viewport: { width: 390, height: 844 } });
  await page.getByLabel('Choose the file', { exact: true }).setInputFiles(json(setUp));
  await change(page, "Order and time's end").click();
  await page.getByRole('radio', { name: 'Room and online in turn' }).check();
  await page.getByLabel('Places in turn for the room').fill('0');
  await expect(page.getByRole('alert').filter({ hasText: 'Places in turn for the room is too small' })).toBeVisible();
  await page.getByLabel('Places in turn for the room').fill('3');
  await page.getByLabel('Overtaken at most').fill('7');
  await page.getByRole('checkbox', { name: 'Statements on behalf of groups first' }).check();
  await expect(shown(page, 'policy')).toContainText(/3 .*room/i);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await token(page).fill(hall.server.adminToken);
  const founding = page.waitForRequest((request) => request.url().endsWith('/api/consultations'));
  await create(page).click();
  expect(((await founding).postDataJSON() as { policy: object }).policy).toEqual({
    preset: 'alternation',
    options: { room: 3, overtakenAtMost: 7, groupsFirst: true },
  });
  await expect(page.getByRole('heading', { name: /was created/ })).toBeFocused();
  await page.getByRole('radio', { name: '20 times as fast' }).check();
  const rehearsing = page.waitForRequest((request) => request.url().endsWith('/rehearsal'));
  await page.getByRole('button', { name: 'Start a rehearsal' }).click();
  expect((await rehearsing).postDataJSON()).toEqual({ chair: 'you', rate: 20 });
  await expect(page.getByText('The rehearsal has begun.')).toBeVisible({ timeout: 30_000 });
});

test('CL273 a set-up saved as a file comes back the same, and goes on from there', async ({ browser }) => {
  const page = await begin(browser);
  await page.getByLabel('Choose the file', { exact: true }).setInputFiles(json(setUp));
  await expect(page.getByRole('heading', { name: 'Check the set-up' })).toBeFocused();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a set-up file' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('open-consultation-on-village-networks.json');
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(setUp);
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await page.getByLabel('Choose the file', { exact: true }).setInputFiles(await file.path());
  await expect(shown(page, 'issues')).toContainText('Skills and capacity (training, skills, teachers');
});

test('CL274 a wrong field is named where it stands, before anything is sent, and so is what the server refuses', async ({
  browser,
}) => {
  const page = await begin(browser);
  const sent: string[] = [];
  page.on('request', (request) => request.url().endsWith('/api/consultations') && sent.push(request.method()));
  await page.getByLabel('Choose the file', { exact: true }).setInputFiles(json(setUp));
  await change(page, 'Time zone').click();
  const zone = page.getByLabel('Time zone', { exact: true });
  await zone.fill('Middle/Earth');
  await token(page).fill(hall.server.adminToken);
  await create(page).click();
  await expect(shown(page, 'timeZone').getByRole('alert')).toContainText('Time zone is not known.');
  await expect(zone).toHaveAttribute('aria-invalid', 'true');
  expect(sent).toEqual([]);
  await zone.fill('Pacific/Fiji');
  await page.route('**/api/consultations', (route) =>
    route.fulfill({
      status: 400,
      json: { error: { code: 'malformed', message: 'place: This place is taken.\n"title" is missing.' } },
    }),
  );
  await create(page).click();
  await expect(shown(page, 'place').getByRole('alert')).toContainText('This place is taken.');
  await expect(shown(page, 'title').getByRole('alert')).toContainText('is missing');
});

test('CL275 a reload keeps the work; created or discarded, it is forgotten', async ({ browser }) => {
  const page = await begin(browser);
  await read(page, note('night-trains-email'));
  await change(page, 'Title').click();
  await page.getByLabel(/^Title \(/).fill('Night trains again');
  await page.reload();
  await expect(shown(page, 'title')).toContainText('Night trains again');
  await expect(shown(page, 'title')).toContainText('Changed by you.');
  await page.goto(hall.server.url);
  await page.getByRole('link', { name: 'Go on with “Night trains again”' }).click();
  await page.getByRole('button', { name: 'Take what the note says' }).click();
  await expect(shown(page, 'title')).toContainText('Open hearing on night trains and small stations');
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page.getByRole('heading', { name: 'New consultation' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Paste its text')).toHaveValue('');
});

test('CL276 items are moved, added and removed by keyboard alone, and the focus goes with them', async ({
  browser,
}) => {
  const page = await begin(browser);
  await read(page, note('bees-terse'));
  await change(page, 'Programme').focus();
  await page.keyboard.press('Enter');
  const title = (number: number) => page.getByLabel(`Item ${number}`, { exact: true });
  await expect(title(1)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(title(2)).toBeFocused();
  await expect(title(2)).toHaveValue('Welcome');
  await expect(page.getByRole('status').filter({ hasText: 'Welcome is now item 2 of 3.' })).toBeAttached();
  const up = page.getByRole('button', { name: 'Move up: Welcome' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(title(1)).toHaveValue('Welcome');
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is the first item.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Add an item' }).press('Enter');
  await expect(title(4)).toBeFocused();
  await page.keyboard.type('Any other business');
  await page.getByRole('button', { name: 'Remove: Growers and beekeepers speak' }).press('Enter');
  await page.getByRole('button', { name: 'Done: Programme' }).press('Enter');
  await expect(change(page, 'Programme')).toBeFocused();
  await expect(shown(page, 'programme').getByRole('listitem')).toHaveText([
    /^Welcome/,
    /^Summing up by the chair/,
    /^Any other business · Discussion$/,
  ]);
});

for (const [device, options] of [
  ['wide', { viewport: { width: 1280, height: 800 } }],
  ['phone', devices['Pixel 7']],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`CL277 axe finds no breach of WCAG 2.2 AA on the way to a consultation, ${device}, ${colorScheme}`, async ({
      browser,
    }) => {
      const page = await begin(browser, { ...options, colorScheme });
      expect(await breaches(page)).toEqual([]);
      await read(page, note('libraries-programme'));
      expect(await breaches(page)).toEqual([]);
      for (const field of ['Title', 'Sittings', 'Chair or co-chairs', 'Programme', 'Time to speak'])
        await page.getByRole('button', { name: new RegExp(`^(Change|Add): ${field}$`) }).click();
      for (const fold of await page.locator('details').all())
        await fold.evaluate((each) => each.setAttribute('open', ''));
      await page.getByLabel(/^Title \(/).fill('');
      await create(page).click();
      expect(await breaches(page)).toEqual([]);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide).toBe(false);
      await page.getByLabel(/^Title \(/).fill('Libraries');
      await token(page).fill(hall.server.adminToken);
      await create(page).click();
      await expect(page.getByRole('heading', { name: /Libraries” was created/ })).toBeVisible();
      expect(await breaches(page)).toEqual([]);
    });
