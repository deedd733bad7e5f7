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

const asAdmin = (path: string, method: string, body?: object) =>
  fetch(`${hall.server.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${hall.server.adminToken}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });

test('OP40 a page whose link was replaced says so at once; whoever was kept stays, also when they load the old address', async ({
  browser,
}) => {
  const { id, links } = await hall.found(setUp);
  const display = await sitDown(browser, links['display']!);
  const chair = await sitDown(browser, links['chair']!);
  await expect(display.getByText('Open consultation on village networks').first()).toBeVisible();
  await expect(chair.getByRole('button', { name: 'Open the sitting' }).first()).toBeVisible();
  await asAdmin(`/api/consultations/${id}/links/chair`, 'POST', { keepSessions: true });
  await asAdmin(`/api/consultations/${id}/links/display`, 'POST', {});
  await expect(display.getByRole('heading', { name: 'This link was replaced' })).toBeVisible();
  await display.reload();
  await expect(display.getByText('Ask the organizer for the new one.')).toBeVisible();
  await chair.reload();
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await expect(chair.getByRole('button', { name: 'Open the sitting' })).toBeHidden();
});

test('OP41 when a person is erased their name goes from every screen that is open, by itself', async ({ browser }) => {
  const { id, links } = await hall.found(setUp);
  const chair = await sitDown(browser, links['chair']!);
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  await chair.getByRole('button', { name: "Open the speakers' list" }).first().click();
  const token = links['participant']!.split('/join/')[1];
  const join = await fetch(`${hall.server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, person: { name: 'Sereana Tuilagi' } }),
  });
  const { personId } = (await join.json()) as { personId: string };
  const room = (await hall.server.rooms.get(id))!;
  await room.submit({
    command: { type: 'RequestFloor', kind: 'intervention' },
    actor: { role: 'participant', personId, profile: { name: 'Sereana Tuilagi' } },
    commandKey: 'scene/1',
  });
  await expect(chair.getByText('Sereana Tuilagi').first()).toBeVisible();
  expect((await asAdmin(`/api/consultations/${id}/people/${personId}`, 'DELETE')).status).toBe(200);
  await expect(chair.getByText('Sereana Tuilagi')).toHaveCount(0);
  await expect(chair.getByText('Unnamed speaker').first()).toBeVisible();
});
