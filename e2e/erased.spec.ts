import { expect, test } from '@playwright/test';
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

test('SC93 a paragraph that named somebody who was erased says so to everyone, and so does the comparison on the desk', async ({
  browser,
}) => {
  const { id, links } = await hall.found(setUp);
  const chair = await sitDown(browser, links['chair']!);
  const desk = await sitDown(browser, links['rapporteur']!);
  const observer = await sitDown(browser, links['observer']!, { viewport: { width: 390, height: 800 } });
  const joined = await fetch(`${hall.server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: links['participant']!.split('/join/')[1], person: { name: 'Sereana Tuilagi' } }),
  });
  const { personId } = (await joined.json()) as { personId: string };
  const room = (await hall.server.rooms.get(id))!;
  const actor = { role: 'participant', personId, profile: { name: 'Sereana Tuilagi' } } as const;
  const checksIn = { type: 'CheckIn' } as const;
  await room.submit({ command: checksIn, actor, commandKey: 'scene/1' });

  const draft = desk.getByRole('article', { name: 'Draft' });
  await draft
    .getByText(/Ms\. Leilani Vakatora/)
    .first()
    .click();
  await desk.keyboard.press('e');
  await desk.getByLabel('Your wording').fill('Sereana Tuilagi was thanked.');
  await desk.getByLabel('Your wording').press('Control+Enter');
  await expect(draft.getByText('Sereana Tuilagi was thanked.')).toBeVisible();
  await chair.locator('body').press('d');
  await observer.getByText('Read the draft').click();
  await expect(observer.getByText(/Sereana Tuilagi was thanked\./)).toBeVisible();

  const erased = await fetch(`${hall.server.url}/api/consultations/${id}/people/${personId}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${hall.server.adminToken}` },
  });
  expect(erased.status).toBe(200);
  const says = 'This text was erased at the wish of the person whom it named.';
  await expect(observer.getByText(says)).toBeVisible();
  await expect(observer.getByText(/Sereana/)).toHaveCount(0);
  await desk.locator('body').press('v');
  await expect(desk.getByRole('region', { name: /^What changed between versions/ }).getByText(says)).toBeVisible();
});
