import { devices, expect, test } from '@playwright/test';
import { isSound } from './axe.ts';
import { Hall, setUp, sitDown } from './hall.ts';
import { unseen } from './unseen.ts';

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

test('SC96 “I am ready” and a right of reply given without a line wait, say so, and are there once it is back; a reply that comes too late is refused in words', async ({
  browser,
}) => {
  const { links } = await hall.found(setUp);
  const chair = await unseen(links['chair']!);
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'discussion' });
  await chair.done('OpenSpeakersList');
  for (const name of ['Tomas Lindqvist', 'Li Wei']) {
    const speaker = await unseen(links['participant']!, { name });
    const { requestId } = await speaker.done('RequestFloor', { kind: 'intervention' });
    await chair.done('GiveFloor', { requestId });
    await chair.done('EndIntervention');
  }
  const phone = await sitDown(browser, links['participant']!, devices['Pixel 7']);
  await phone.getByRole('button', { name: 'Request the floor' }).click();
  const form = phone.getByRole('dialog', { name: 'Who are you?' });
  await form.getByRole('radio', { name: 'in the room' }).check();
  await form.getByLabel(/^Name/).fill('Amara Okoye');
  await form.getByRole('button').last().click();
  await expect(phone.getByRole('heading', { name: 'You are next' })).toBeVisible();
  const asksToReplyTo = async (name: RegExp) => {
    await phone.getByRole('button', { name: 'Right of reply …' }).click();
    await phone.getByRole('dialog').getByRole('radio', { name }).check();
    await phone.getByRole('button', { name: 'Ask for the right of reply' }).click();
    await expect(phone.getByText('Your right of reply is kept here', { exact: false })).toBeVisible();
  };
  const loseTheLine = async () => {
    await phone.context().setOffline(true);
    await expect(phone.getByText(/place is kept/i).first()).toBeVisible({ timeout: 30_000 });
  };

  await loseTheLine();
  await phone.getByRole('button', { name: 'I am ready' }).click();
  await expect(phone.getByText('This is sent as soon as the line is back.')).toBeVisible();
  await asksToReplyTo(/Tomas Lindqvist/);
  expect(await isSound(phone)).toEqual([]);
  await phone.context().setOffline(false);
  await expect(phone.getByText('You have said that you are ready')).toBeVisible({ timeout: 30_000 });
  await expect(phone.getByRole('heading', { name: /^Your reply to Tomas Lindqvist is/ })).toBeVisible();
  await chair.event('ReadyConfirmed');
  await chair.event('FloorRequested', ({ kind }) => kind === 'rightOfReply');

  await loseTheLine();
  await asksToReplyTo(/Li Wei/);
  await chair.done('CloseSitting');
  await phone.context().setOffline(false);
  await expect(phone.getByText('The sitting is not open. The chair opens it.')).toBeVisible({ timeout: 30_000 });
  await expect(phone.getByText('Your right of reply is kept here', { exact: false })).toHaveCount(0);
  expect(chair.ofType('FloorRequested').filter(({ kind }) => kind === 'rightOfReply')).toHaveLength(1);
});
