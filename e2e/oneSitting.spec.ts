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

async function askForTheFloor(page: Page, name: string, organization: string, mode: string): Promise<void> {
  await page.getByRole('button', { name: 'Request the floor' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(/^Name/).fill(name);
  await form.getByLabel('Organization').fill(organization);
  await form.getByRole('radio', { name: mode }).check();
  await form.getByRole('button', { name: 'Request the floor' }).click();
}

test('SC1 chair, two participants, rapporteur and room display hold a sitting together, from the first request to the draft', async ({
  browser,
}) => {
  const { links } = await hall.found(setUp);
  const chair = await sitDown(browser, links['chair']!);
  const display = await sitDown(browser, links['display']!);
  const rapporteur = await sitDown(browser, links['rapporteur']!, { viewport: { width: 1440, height: 900 } });
  const amara = await sitDown(browser, links['participant']!, devices['Pixel 7']);
  const tomas = await sitDown(browser, links['participant']!);

  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  await chair.getByRole('button', { name: "Open the speakers' list" }).first().click();

  await askForTheFloor(amara, 'Amara Okoye', 'Village Networks', 'in the room');
  await expect(amara.getByRole('heading', { name: 'You are next' })).toBeVisible();
  await askForTheFloor(tomas, 'Tomas Lindqvist', 'Northern Schools', 'online');
  await expect(tomas.getByRole('heading', { name: 'You are 2nd' })).toBeVisible();
  await expect(chair.getByText('Tomas Lindqvist').first()).toBeVisible();

  await chair.getByRole('button', { name: 'Give the floor to Amara Okoye', exact: true }).click();
  await expect(display.getByText('Amara Okoye').first()).toBeVisible();
  await expect(amara.getByRole('heading', { name: 'You have the floor' })).toBeVisible();
  await expect(tomas.getByRole('heading', { name: 'You are next' })).toBeVisible();

  const notes = rapporteur.getByLabel(/Notes on/);
  await notes.fill(
    'We call for affordable broadband access in rural schools. We urge WSIS+20 to set targets for meaningful connectivity.',
  );
  await notes.press('Enter');
  await expect(rapporteur.getByText(/affordable broadband access/).first()).toBeVisible();

  await amara.getByRole('button', { name: 'I have finished' }).click();
  await expect(amara.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  await expect(chair.getByText('Nobody has the floor.').first()).toBeVisible();

  const sentence = rapporteur.getByText(/WSIS\+20 was urged to set targets for meaningful connectivity/).first();
  await expect(sentence).toBeVisible();
  await chair.keyboard.press('Space');
  await expect(display.getByText('Tomas Lindqvist').first()).toBeVisible();
});

test('SC2 what a participant asks for while the line is down is sent once it is back, once', async ({ browser }) => {
  const { links } = await hall.found({ ...setUp, registration: true });
  const chair = await sitDown(browser, links['chair']!);
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  const phone = await sitDown(browser, links['participant']!, devices['Pixel 7']);
  await askForTheFloor(phone, 'Amara Okoye', 'Village Networks', 'online');
  await expect(phone.getByRole('heading', { name: 'You are next' })).toBeVisible();
  await phone.getByRole('button', { name: 'Withdraw my request' }).click();
  await expect(phone.getByRole('button', { name: 'Request the floor' })).toBeVisible();

  await phone.context().setOffline(true);
  await expect(phone.getByText(/place is kept/i).first()).toBeVisible({ timeout: 30_000 });
  await phone.getByRole('button', { name: 'Request the floor' }).click();
  await expect(phone.getByText(/sent as soon as the line is back/).first()).toBeVisible();
  await phone.context().setOffline(false);
  await expect(phone.getByRole('heading', { name: 'You are next' })).toBeVisible({ timeout: 30_000 });
  await expect(chair.getByRole('listitem').filter({ hasText: 'Amara Okoye' })).toHaveCount(1);
});
