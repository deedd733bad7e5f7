import { expect, test } from '@playwright/test';
import { Hall, setUp, sitDown, type Links } from './hall.ts';

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

async function rehearsal(): Promise<{ id: string; links: Links }> {
  const response = await fetch(`${hall.server.url}/api/rehearsals`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${hall.server.adminToken}` },
    body: JSON.stringify({ setUp, rate: 6, seed: 'scene' }),
  });
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as { id: string; links: Links };
}

test('RH40 a chair trains alone: the list fills by itself, speakers speak and finish, an absent one is marked, and one button wipes it all', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { links } = await rehearsal();
  const chair = await sitDown(browser, links['chair']!);
  const display = await sitDown(browser, links['display']!);
  const rapporteur = await sitDown(browser, links['rapporteur']!);
  for (const page of [chair, display, rapporteur])
    await expect(page.getByText('Rehearsal: simulated participants')).toBeVisible();
  await expect(display.getByRole('button', { name: 'Wipe the rehearsal' })).toHaveCount(0);
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  await chair.getByRole('button', { name: "Open the speakers' list" }).first().click();

  const places = chair.getByRole('button', { name: /^Move .* in the list$/ });
  await expect.poll(() => places.count()).toBeGreaterThan(7);
  await picture(chair, 'list-filled');

  // Space gives the floor and words come; whoever is in the room waits to be thanked, whoever is online ends by themselves.
  // Marked absent, or put back by now because she came after all.
  const absent = chair.getByRole('heading', { name: 'Called, but absent' }).or(chair.getByText(/^Put back at the end/));
  await chair.keyboard.press('Space');
  await expect(display.getByRole('timer')).toBeVisible();
  await expect(rapporteur.getByText(/Thank you, Chair|I speak for|I should like to speak/).first()).toBeVisible();
  await picture(display, 'display');
  await picture(rapporteur, 'rapporteur');
  // Somebody online says so when they have finished.
  const floor = chair.getByRole('region', { name: 'Has the floor' });
  await expect(async () => {
    if ((await floor.getByText('Chiara Bellandi').count()) > 0) return;
    await chair.getByRole('button', { name: /[Gg]ive the floor to .*Chiara Bellandi/ }).click();
    await expect(floor).toContainText('Chiara Bellandi', { timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await expect(chair.getByText(/Last: .*Chiara Bellandi/)).toBeVisible({ timeout: 40_000 });
  // Whoever is next and not in the hall is looked for, and marked absent by the simulated floor officer.
  const nextIsAway = chair.getByRole('button', { name: /ive the floor to .*Aisha Ndiaye-Faye$/ });
  await expect(async () => {
    if ((await nextIsAway.isVisible()) || (await absent.first().isVisible())) return;
    await chair.keyboard.press('Space');
    await expect(nextIsAway.or(absent).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 90_000 });
  await expect(absent.first()).toBeVisible({ timeout: 30_000 });
  await picture(chair, 'absent');
  expect((await hall.server.record.consultations()).length).toBe(1);

  const guest = await sitDown(browser, links['participant']!);
  await expect(guest.getByText('Rehearsal: simulated participants')).toBeVisible();
  await chair.getByRole('button', { name: 'Wipe the rehearsal' }).click();
  await expect(chair.getByRole('dialog')).toContainText('for good');
  await picture(chair, 'wipe');
  await chair.getByRole('button', { name: 'Wipe it now' }).click();
  for (const page of [chair, display, rapporteur, guest])
    await expect(page.getByRole('heading', { name: 'The rehearsal is over' })).toBeVisible();
  await picture(display, 'over');
  expect(await hall.server.record.consultations()).toEqual([]);
  await chair.reload();
  await expect(chair.getByRole('heading', { name: /does not open anything/ })).toBeVisible();
});

/** Only where somebody wants to look. */
async function picture(page: import('@playwright/test').Page, name: string) {
  const { ROSTRUM_PICTURES: folder } = process.env;
  if (folder) await page.screenshot({ path: `${folder}/rehearsal-${name}.png` });
}
