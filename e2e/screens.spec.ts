import { devices, expect, test } from '@playwright/test';
import { breaches } from './axe.ts';
import { Hall, setUp, sitDown, type Links } from './hall.ts';

let hall: Hall;
let links: Links;
test.beforeAll(async () => {
  hall = await Hall.open({ demo: true });
  links = (await hall.server.sampleLinks())!.links;
});
// Whoever stays at a screen goes on counting down and drawing, and slows the scenes that follow.
test.afterEach(async ({ browser }) => {
  for (const context of browser.contexts()) await context.close();
});
test.afterAll(async () => {
  await hall.close();
});

const wide = { width: 1280, height: 800 };
const screens: { role: string; says: RegExp; options?: object }[] = [
  { role: 'organizer', says: /Sample open consultation/ },
  { role: 'chair', says: /Has the floor/ },
  { role: 'floorOfficer', says: /Has the floor|Now/ },
  {
    role: 'rapporteur',
    says: /Machine draft, not an official record/i,
    options: { viewport: { width: 1440, height: 900 } },
  },
  { role: 'captioner', says: /What .* says/ },
  { role: 'participant', says: /Request the floor/, options: devices['Pixel 7'] },
  { role: 'observer', says: /You are following this consultation/, options: devices['Pixel 7'] },
  { role: 'display', says: /Priscila Montalvane/ },
];

for (const { role, says, options } of screens)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`SC3 axe finds no breach of WCAG 2.2 AA on the screen of the ${role}, ${colorScheme}`, async ({ browser }) => {
      const page = await sitDown(browser, links[role]!, { viewport: wide, ...options, colorScheme });
      await expect(page.getByText(says).first()).toBeVisible();
      await expect(page.getByText(/sample/i).first()).toBeVisible();
      expect(await breaches(page)).toEqual([]);
      await page.context().close();
    });

test('SC4 the start page leads into the sample, takes a set-up behind the admin token, and says what is wrong with one', async ({
  browser,
}) => {
  const page = await sitDown(browser, hall.server.url);
  await expect(page.getByRole('link', { name: /Chair/ }).first()).toBeVisible();
  expect(await breaches(page)).toEqual([]);
  await page.getByRole('link', { name: 'New consultation' }).click();
  const file = (content: unknown) => ({
    name: 'setup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(content)),
  });
  const chosen = page.getByLabel('Choose the file', { exact: true });
  await chosen.setInputFiles(file({ title: 'x', colour: 'blue' }));
  await expect(page.getByText(/colour/)).toBeVisible();
  expect(await breaches(page)).toEqual([]);
  await chosen.setInputFiles(file(setUp));
  await page.getByLabel(/^Admin token/).fill('another-token');
  await page.getByRole('button', { name: 'Create the consultation' }).click();
  await expect(page.getByText('That is not the admin token of this server.')).toBeVisible();
});
