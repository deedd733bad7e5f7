import { devices, expect, test, type Page } from '@playwright/test';
import { breaches } from './axe.ts';
import { Hall, setUp, sitDown, type Links } from './hall.ts';

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

const csv = (...lines: string[]) => ({
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});
const HEAD = 'Name,Organization,Country,Mode,Seat,Hotel';
const PEOPLE = [
  'Amara Okoye,Village Networks,Kenya,room,C4,Grand',
  'Tomas Lindqvist,Northern Schools,Norway,online,,Inn',
  'Li Wei,Academy,China,room,B12,Inn',
];

async function importPeople(organizer: Page): Promise<void> {
  await organizer.getByLabel('List of people').setInputFiles(csv(HEAD, ...PEOPLE));
  await organizer.getByRole('button', { name: 'Register 3 people' }).click();
  await expect(organizer.getByText('3 people of the file are registered.')).toBeVisible();
}

const found = (): Promise<{ id: string; links: Links }> => hall.found({ ...setUp, registration: true });

test('CL220 a list of people is shown with its faults before anything is taken, and taken once it has none', async ({
  browser,
}) => {
  const { links } = await found();
  const page = await sitDown(browser, links['organizer']!);
  await expect(page.getByRole('heading', { name: '5 things before we can start' })).toBeVisible();
  await page.getByLabel('List of people').setInputFiles(csv(HEAD, ...PEOPLE, ',Nobody Inc,Peru,by pigeon,,Inn'));
  await expect(page.getByRole('heading', { name: 'What people.csv says' })).toBeFocused();
  await expect(page.getByText('Nothing can be taken until 1 line is mended. 3 other lines are right.')).toBeVisible();
  const first = page.getByRole('table').first().getByRole('row').nth(1);
  await expect(first).toContainText('no name');
  await expect(first).toContainText('pigeon');
  await expect(page.getByText('Columns not taken')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take nothing' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Register \d/ })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Who is here' })).toBeHidden();

  await importPeople(page);
  await expect(page.getByText('0 checked in, of 3 known.')).toBeVisible();
  await expect(page.getByRole('heading', { name: '4 things before we can start' })).toBeVisible();
  await page.getByLabel(/Find a name/).fill('b12');
  await expect(page.getByRole('button', { name: /^Check in / })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Check in Li Wei' })).toBeVisible();
});

test('CL434 a file that was mended is chosen again under its name, and only who is new or changed is counted', async ({
  browser,
}) => {
  const { links } = await found();
  const page = await sitDown(browser, links['organizer']!, { viewport: { width: 390, height: 800 } });
  const box = page.getByLabel('List of people');
  await importPeople(page);
  const long = 'Organization or delegation or other body that somebody speaks for at this meeting';
  const head = `Name,Organization,Country,Mode,Seat,${long},Group,E-mail`;
  const lines = [
    'Amara Okoye,Village Networks,Kenya,room,D1,,,',
    'Li Wei,Academy,China,room,B12,,,',
    'Ada Roy,,,,,,acadamia,not-an-email',
  ];
  await box.setInputFiles(csv(head, ...lines, 'Bo,,,by pigeon,,,,'));
  await expect(page.getByText('Chosen: people.csv.')).toBeVisible();
  await expect(page.getByText('Nothing can be taken')).toBeVisible();
  await expect(box).toHaveValue('');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await box.setInputFiles(csv(head, ...lines));
  await expect(page.getByText('1 is registered already and will be brought up to date.')).toBeVisible();
  const first = page.getByRole('region', { name: 'Lines of the file' }).getByRole('row').nth(1);
  await expect(first).toContainText("'acadamia' is none of the groups, and counts as other.");
  await expect(first).toContainText("'not-an-email' is no e-mail address.");
  await page.getByRole('button', { name: 'Register 1 person', exact: true }).click();
  await expect(page.getByText('1 person of the file is registered.')).toBeVisible();
  await expect(page.getByText('1 was registered already and is now up to date.')).toBeVisible();
  await expect(page.getByText('1 is registered already as the file says.')).toBeVisible();
  await expect(page.getByText('Chosen: people.csv.')).toBeHidden();
});

test('CL221 a new link signs out who came by the old one where the organizer wants it, and a revoked one opens nothing', async ({
  browser,
}) => {
  const { links } = await found();
  const organizer = await sitDown(browser, links['organizer']!);
  const phone = await sitDown(browser, links['participant']!, devices['Pixel 7']);
  await expect(phone.getByRole('button', { name: 'Request the floor' })).toBeVisible();
  await organizer.getByRole('button', { name: 'Make a new link: Participant' }).click();
  await expect(organizer.getByRole('dialog')).toContainText('stops opening this consultation');
  await organizer.getByRole('button', { name: 'New link; sign everyone out' }).click();
  await expect(organizer.getByText('There is a new link')).toBeVisible();
  const latecomer = await sitDown(browser, links['participant']!);
  for (const page of [latecomer, phone])
    await expect(page.getByRole('heading', { name: 'This link was replaced' })).toBeVisible();
  const next = await organizer.getByRole('link', { name: 'Participant' }).getAttribute('href');
  expect(next).not.toBe(links['participant']);
  const newcomer = await sitDown(browser, next!);
  await expect(newcomer.getByRole('button', { name: 'Request the floor' })).toBeVisible();

  await organizer.getByRole('button', { name: 'Revoke the link: Observer' }).click();
  await organizer.getByRole('button', { name: 'Revoke it and sign everyone out' }).click();
  await expect(organizer.getByText('Nobody comes in by this role')).toBeVisible();
  const observer = await sitDown(browser, links['observer']!);
  await expect(observer.getByRole('heading', { name: 'This link does not open anything' })).toBeVisible();
});

test('CL222 the sheets to print hold a code per role, for the hall by default and never together with those that give a power', async ({
  browser,
}) => {
  const { links } = await found();
  const page = await sitDown(browser, `${links['organizer']}#sheets`);
  const sheet = page.getByRole('article', { name: 'Participants' });
  await expect(sheet.getByRole('img', { name: /Code that opens this consultation/ })).toBeVisible();
  await expect(sheet).toContainText(setUp.title);
  await expect(sheet).toContainText('2 March 2026');
  await expect(sheet).toContainText(links['participant']!);
  await page.getByLabel('Observer').check();
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByLabel('Chair').check();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).not.toContainText(links['participant']!);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article', { name: 'Chair' })).toBeVisible();
  await expect(page.getByText('Sheets to print')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByText(/open on the server's own computer, nowhere else/)).toBeVisible();
  await page.getByRole('link', { name: 'Back to the set-up' }).click();
  await expect(page.getByRole('heading', { name: 'Links to hand out' })).toBeVisible();
  const inTheHall = await sitDown(browser, `${links['participant']}#room`, devices['Pixel 7']);
  await inTheHall.getByRole('button', { name: 'I am here' }).click();
  await expect(inTheHall.getByRole('dialog').getByRole('radio', { name: 'in the room' })).toBeChecked();
});

test('CL223 the check page measures line, clock, record, disk and backup, asks whether the tone was heard, and ticks the checklist', async ({
  browser,
}) => {
  const { links } = await found();
  const page = await sitDown(browser, links['organizer']!);
  await page.getByRole('link', { name: 'Check of this place' }).click();
  const check = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  for (const name of ['Line', 'Clock', 'Record', 'Disk']) await expect(check(name)).toContainText('good');
  await expect(check('Address')).toContainText("opens on the server's own computer and nowhere else");
  await expect(check('Line')).toContainText(/\d+ ms/);
  await expect(check('Backup')).toContainText('Nobody has taken a backup');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup' }).click();
  expect((await download).suggestedFilename()).toContain('backup');
  await expect(check('Backup')).toContainText('The last one was taken at');
  await expect(page.getByText('One check is left to do.')).toBeVisible();
  await page.getByRole('button', { name: 'Play the tone' }).click();
  await page.getByRole('button', { name: 'I heard it' }).click();
  await expect(page.getByText('This place is ready.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the set-up' }).click();
  const step = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Check of this place' }) });
  await expect(step).toContainText('done');

  const chair = await sitDown(browser, `${links['chair']}#check`);
  await expect(chair.getByRole('link', { name: 'Back to the console' })).toBeVisible();
});

test('CL224 who checks in by link, at the floor desk or on the register is here on the other screens, and can be taken back', async ({
  browser,
}) => {
  const { links } = await found();
  const organizer = await sitDown(browser, links['organizer']!);
  await importPeople(organizer);
  const phone = await sitDown(browser, links['participant']!, devices['Pixel 7']);
  await phone.getByRole('button', { name: 'I am here' }).click();
  await phone.getByRole('dialog').getByLabel(/^Name/).fill('Wanjiru Kamau');
  await phone.getByRole('dialog').getByRole('button', { name: 'I am here' }).click();
  await expect(phone.getByText('Please say how you take part.')).toBeVisible();
  await phone.getByRole('dialog').getByRole('radio', { name: 'online' }).check();
  await phone.getByRole('dialog').getByRole('button', { name: 'I am here' }).click();
  await expect(phone.getByText('You are checked in, online.')).toBeVisible();
  const row = (name: string) => organizer.getByRole('listitem').filter({ hasText: name });
  await expect(row('Wanjiru Kamau')).toContainText('online since');

  const desk = await sitDown(browser, links['floorOfficer']!);
  const line = desk.getByLabel('Name, organization or seat');
  await expect(line).toBeFocused();
  await line.fill('c4');
  await line.press('Enter');
  await expect(desk.getByText('Amara Okoye is checked in, in the room.')).toBeVisible();
  await expect(row('Amara Okoye')).toContainText('in the room since');
  await line.fill('Jo Ba, Ministry of Trade, Chile');
  await line.press('Enter');
  await expect(row('Jo Ba')).toContainText('not on the register');
  await expect(desk.getByText('3 here')).toBeVisible();
  await organizer.getByRole('button', { name: 'Take the check-in of Jo Ba back' }).click();
  await expect(desk.getByText('2 here')).toBeVisible();
});

test('CL227 counted figures stand beside those who checked in', async ({ browser }) => {
  const { links } = await found();
  const page = await sitDown(browser, links['organizer']!);
  await page.getByLabel('Counted in the room').fill('118');
  await page.getByRole('button', { name: 'Record the count' }).click();
  await expect(page.getByText('Give both figures as whole numbers.')).toBeVisible();
  await page.getByLabel('Counted online').fill('61');
  await page.getByRole('button', { name: 'Record the count' }).click();
  await expect(page.getByRole('row', { name: /^Counted/ })).toContainText('118');
  await expect(page.getByRole('row', { name: /^Counted/ })).toContainText('61');
  await expect(page.getByRole('row', { name: /^Checked in/ })).toContainText('0');
});

test('CL228 the floor desk puts a registered person on the list by two letters, who is then known as one person', async ({
  browser,
}) => {
  const { links } = await found();
  const organizer = await sitDown(browser, links['organizer']!);
  await importPeople(organizer);
  const chair = await sitDown(browser, links['chair']!);
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  const desk = await sitDown(browser, links['floorOfficer']!);
  const line = desk.getByLabel(/^Name, organization, country/);
  await line.fill('we');
  await line.press('ArrowDown');
  await line.press('Enter');
  await expect(desk.getByText(/is 1st on the list/)).toBeVisible();
  await expect(chair.getByText('Li Wei').first()).toBeVisible();
  await expect(organizer.getByRole('listitem').filter({ hasText: 'Li Wei' })).toHaveCount(1);
  await expect(organizer.getByRole('heading', { name: 'The sitting is open' })).toBeVisible();
});

test('CL226 the organizer starts a rehearsal of this consultation, which is marked as one and leaves this one as it was', async ({
  browser,
}) => {
  const { links } = await found();
  const page = await sitDown(browser, links['organizer']!);
  await page.getByRole('radio', { name: '5 times as fast' }).check();
  await page.getByRole('button', { name: 'Rehearse this consultation' }).click();
  await expect(page.getByText(/The rehearsal has begun/)).toBeVisible();
  const region = page.getByRole('region', { name: 'Rehearsal' });
  const chairLink = await region.getByRole('link', { name: 'Chair' }).getAttribute('href');
  expect(chairLink).not.toBe(links['chair']);
  const chair = await sitDown(browser, chairLink!);
  await expect(chair.getByText(/rehearsal/i).first()).toBeVisible();
  await expect(chair.getByText('The clock runs 5 times as fast')).toBeVisible();
  const step = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Rehearsal' }) });
  await expect(step).toContainText('done');
  await expect(region.getByRole('link', { name: 'Observer' })).toBeHidden();
  // A device that has never seen the rehearsal finds it, too.
  const other = await sitDown(browser, links['organizer']!);
  const foundAgain = other.getByRole('region', { name: 'Links of the rehearsal' });
  await expect(foundAgain.getByRole('link', { name: 'Chair' })).toHaveAttribute('href', chairLink!);
  await expect(other.getByRole('heading', { name: '4 things before we can start' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 390])
    test(`CL225 axe finds no breach of WCAG 2.2 AA on the organizer's pages, ${width} wide, ${colorScheme}`, async ({
      browser,
    }) => {
      const { links } = await found();
      const page = await sitDown(browser, links['organizer']!, { viewport: { width, height: 800 }, colorScheme });
      await page.getByLabel('List of people').setInputFiles(csv(HEAD, ...PEOPLE, ',Nobody Inc,Peru,by pigeon,,Inn'));
      await expect(page.getByRole('heading', { name: 'What people.csv says' })).toBeVisible();
      await page.getByRole('button', { name: 'Make a new link: Participant' }).click();
      expect(await breaches(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await breaches(page)).toEqual([]);
      await page.getByRole('link', { name: 'Print sheets with codes' }).click();
      await expect(page.getByRole('heading', { name: 'Sheets to print' })).toBeFocused();
      expect(await breaches(page)).toEqual([]);
      await page.goto(`${links['organizer']}#check`);
      await expect(page.getByRole('heading', { name: 'Check before the start' })).toBeFocused();
      expect(await breaches(page)).toEqual([]);
    });
