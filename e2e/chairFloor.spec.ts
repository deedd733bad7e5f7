import { expect, test, type Browser, type Page } from '@playwright/test';
import type { SetUp } from '#shared/consultation/setUp.ts';
import { isSound } from './axe.ts';
import { Hall, setUp, sitDown, type Links } from './hall.ts';
import { unseen } from './unseen.ts';

/** Several people and many looks at each state. */
test.describe.configure({ timeout: 150_000 });

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

const region = (page: Page, name: string) => page.getByRole('region', { name });

/** A chair at the console, with the list of the discussion open. */
async function presiding(browser: Browser, changes: Partial<SetUp> = {}): Promise<{ chair: Page; links: Links }> {
  const { links } = await hall.found({ ...setUp, ...changes });
  const chair = await sitDown(browser, links['chair']!, { reducedMotion: 'reduce' });
  await chair.getByRole('button', { name: 'Open the sitting' }).first().click();
  await chair.getByRole('button', { name: /Take up the item/ }).click();
  await chair.getByRole('button', { name: "Open the speakers' list" }).first().click();
  await expect(chair.getByText('open · 0 waiting')).toBeVisible();
  return { chair, links };
}

test('SC41 a point of order interrupts, is ruled on in typed words that everyone reads, and gives the speaker the exact time back', async ({
  browser,
}) => {
  const { chair, links } = await presiding(browser);
  const display = await sitDown(browser, links['display']!);
  const amara = await unseen(links['participant']!, { name: 'Amara Okoye' });
  const li = await unseen(links['participant']!, { name: 'Li Wei' });
  const { requestId } = await amara.done('RequestFloor', { kind: 'intervention' });
  await expect(chair.getByRole('button', { name: 'Give the floor to Amara Okoye', exact: true })).toBeVisible();
  await chair.keyboard.press('c');
  await amara.event('SpeakerCalled');
  await amara.done('ConfirmReady', { requestId });
  await expect(region(chair, 'Next').getByText(/^ready since/)).toBeVisible();
  await chair.keyboard.press('Space');
  const given = await amara.event('FloorGiven');
  await expect(display.getByRole('timer')).toBeVisible();
  const button = region(chair, 'Has the floor').getByRole('button', { name: '+30 s' });
  const stood = await button.boundingBox();

  await li.done('RaisePointOfOrder');
  await expect(region(chair, 'Point of order').getByText('Li Wei')).toBeVisible();
  await expect(chair.getByRole('button', { name: 'Hear the point of order of Li Wei' })).toHaveCount(2);
  await expect(chair).toHaveTitle('● Point of order: Li Wei');
  expect(await isSound(chair)).toEqual([]);
  await chair.keyboard.press('o');
  const paused = await amara.event('InterventionPaused');
  const floor = region(chair, 'Has the floor');
  await expect(floor.getByText('Waits meanwhile: Amara Okoye')).toBeVisible();
  expect(await button.boundingBox()).toEqual(stood);
  const waits = floor.getByRole('timer').nth(1);
  await expect(waits).toHaveAccessibleName(/^Paused, time left 2:\d\d$/);
  expect(await isSound(chair)).toEqual([]);

  await chair.keyboard.press('Space');
  await expect(chair.getByLabel('Your ruling on the point of order of Li Wei')).toBeFocused();
  await chair.keyboard.type('The list stays as it is.');
  await chair.keyboard.press('Enter');
  expect(await amara.event('PointOfOrderRuled')).toMatchObject({ ruling: 'The list stays as it is.' });
  const resumed = await amara.event('InterventionResumed');
  await expect(floor.getByText('Amara Okoye')).toBeVisible();
  await expect(floor.getByText('Waits meanwhile:')).toHaveCount(0);
  await chair.keyboard.press('e');
  const ended = await amara.event(
    'InterventionEnded',
    ({ interventionId }) => interventionId === given['interventionId'],
  );
  expect(ended['spokeMs']).toBe(ended.at - given.at - (resumed.at - paused.at));
});

test('SC42 a moderated list is approved and declined by key, the reason is read by whoever asked and the words by the bureau alone; rights of reply come last', async ({
  browser,
}) => {
  const { chair, links } = await presiding(browser, { moderated: true });
  const amara = await unseen(links['participant']!, { name: 'Amara Okoye', category: 'civil society' });
  const li = await unseen(links['participant']!, { name: 'Li Wei', category: 'government' });
  const phone = await sitDown(browser, links['participant']!, { viewport: { width: 390, height: 844 } });
  const desk = await sitDown(browser, links['floorOfficer']!);
  await amara.done('RequestFloor', { kind: 'intervention' });
  await phone.getByRole('button', { name: 'Request the floor' }).click();
  const form = phone.getByRole('dialog', { name: 'Who are you?' });
  const mode = form.getByText('Please say how you take part.');
  await expect(mode).toBeVisible();
  await form.getByRole('radio', { name: 'in the room' }).check();
  await expect(mode).toBeHidden();
  await form.getByLabel(/^Name/).fill('Rosa Marin');
  await form.getByRole('button').last().click();
  await expect(region(chair, 'Awaiting approval').getByRole('listitem')).toHaveCount(2);
  expect(await isSound(chair)).toEqual([]);

  await chair.keyboard.press('y');
  await amara.event('RequestApproved');
  await expect(region(chair, 'Awaiting approval').getByText('Rosa Marin')).toBeVisible();
  await expect(region(chair, 'Awaiting approval').getByRole('listitem')).toHaveCount(1);
  await chair.keyboard.press('x');
  const dialog = chair.getByRole('dialog', { name: 'Decline the request of Rosa Marin' });
  await expect(dialog.getByLabel(/^Why/)).toBeFocused();
  expect(await isSound(chair)).toEqual([]);
  await dialog.getByLabel(/^Why/).selectOption({ label: 'It belongs to another item.' });
  await dialog.getByLabel('In words, for the bureau').fill('She speaks under skills.');
  await chair.keyboard.press('Enter');
  await expect(phone.getByText('The reason: it belongs to another item.', { exact: false })).toBeVisible();
  await expect(phone.getByText('under skills')).toHaveCount(0);
  await expect(region(chair, 'Awaiting approval')).toHaveCount(0);

  await chair.keyboard.press('Space');
  const { interventionId } = await amara.event('FloorGiven');
  await chair.keyboard.press('w');
  await chair.getByLabel('The list closes in').selectOption({ label: '5 minutes' });
  await chair.keyboard.press('Enter');
  for (const page of [chair, desk]) await expect(page.getByText(/closes in 4:\d\d/)).toBeVisible();
  await chair.keyboard.press('e');
  await amara.event('InterventionEnded');
  await li.done('RequestRightOfReply', { interventionId });
  const replies = region(chair, 'Rights of reply');
  await expect(replies.getByText('Replies to Amara Okoye.')).toBeVisible();
  await amara.done('RequestFloor', { kind: 'intervention' });
  await expect(region(chair, 'Awaiting approval').getByText('Amara Okoye')).toBeVisible();
  await chair.keyboard.press('y');
  await expect(replies.getByText('Give floor now')).toBeVisible();
  await expect(chair.getByRole('button', { name: 'Give the floor to Amara Okoye', exact: true })).toBeVisible();
  expect(await isSound(chair)).toEqual([]);
  await chair.keyboard.press('a');
  await chair.getByRole('button', { name: 'Give the floor to Li Wei', exact: true }).click();
  expect(await li.event('FloorGiven', ({ kind }) => kind === 'rightOfReply')).toMatchObject({
    reasonCode: 'rightOfReply',
  });
  await expect(region(chair, 'Has the floor').getByText('Right of reply')).toBeVisible();

  await chair.keyboard.press('v');
  const figures = chair.getByRole('region', { name: 'All figures' });
  await expect(figures.getByRole('row', { name: /Civil society/ })).toBeVisible();
  expect(await isSound(chair)).toEqual([]);
});

test('SC43 an announced closing counts down on the consultation’s clock and closes the list by itself; an order takes its options', async ({
  browser,
}) => {
  const { chair, links } = await presiding(browser, { clock: { rate: 20 } });
  const desk = await unseen(links['floorOfficer']!);
  await desk.done('RequestFloorFor', { name: 'Amara Okoye' });
  await chair.keyboard.press('w');
  await chair.getByLabel('The list closes in').selectOption({ label: '3 minutes' });
  await chair.keyboard.press('Enter');
  await expect(chair.getByText(/closes in \d:\d\d/)).toBeVisible();
  expect(await desk.event('SpeakersListClosed')).toMatchObject({ by: 'alarm' });
  await expect(chair.getByText('closed · 1 waiting')).toBeVisible();

  await chair.keyboard.press('Shift+L');
  await expect(chair.getByLabel('Order', { exact: true })).toBeFocused();
  await chair.getByLabel('Order', { exact: true }).selectOption('alternation');
  await chair.getByLabel('Places for the room').fill('0');
  await expect(chair.getByText('A whole number from 1 to 20.')).toBeVisible();
  await chair.getByLabel('Places for the room').fill('2');
  await chair.getByLabel('Overtaken at most').fill('4');
  await expect(chair.getByText('Room and online speak in turn, 2 to 1.')).toBeVisible();
  expect(await isSound(chair)).toEqual([]);
  await chair.getByRole('button', { name: 'Order the list so' }).click();
  expect(await desk.event('OrderingPolicySet')).toMatchObject({ preset: 'alternation', room: 2, overtakenAtMost: 4 });
});

test('SC44 of two chairs who act on the same list the later one is told what changed; a deputy, a swap and another kind are entered from the list', async ({
  browser,
}) => {
  const { chair, links } = await presiding(browser);
  const second = await sitDown(browser, links['chair']!, { reducedMotion: 'reduce' });
  const desk = await unseen(links['floorOfficer']!);
  for (const name of ['Amara Okoye', 'Li Wei', 'Rosa Marin', 'Omar Haddad'])
    await desk.done('RequestFloorFor', { name });
  await expect(second.getByRole('button', { name: /^Move / })).toHaveCount(4);

  await second.getByRole('button', { name: 'Move Omar Haddad in the list' }).press('Alt+ArrowUp');
  await expect(second.getByLabel('To', { exact: true })).toBeFocused();
  await second.getByLabel('To', { exact: true }).selectOption({ label: '2, before Li Wei' });
  await chair.getByRole('button', { name: 'Give the floor to Li Wei now' }).click();
  await desk.event('FloorGiven');
  await second.getByLabel('In words, for the bureau').press('Enter');
  await expect(
    second.getByText('Whoever was to speak after them does not wait there any more.', { exact: false }),
  ).toBeVisible();
  await expect(second.getByRole('button', { name: 'Move Li Wei in the list' })).toHaveCount(0);

  await chair.keyboard.press('q');
  const who = chair.getByRole('dialog', { name: 'Who speaks in place of Li Wei?' });
  await expect(who.getByRole('combobox')).toBeFocused();
  await chair.keyboard.press('Escape');
  await expect(who).toBeHidden();
  await chair.keyboard.press('q');
  await who.getByRole('combobox').fill('Chen Yu, Ministry of Industry, China');
  await chair.keyboard.press('Enter');
  for (const page of [chair, second]) {
    await expect(region(page, 'Has the floor').getByText('Chen Yu')).toBeVisible();
    await expect(region(page, 'Has the floor').getByText('in place of Li Wei')).toBeVisible();
  }

  await chair.getByRole('button', { name: 'More about Omar Haddad' }).click();
  await chair.getByRole('button', { name: 'Swap places …' }).click();
  await expect(chair.getByLabel('With', { exact: true })).toBeFocused();
  await chair.getByLabel('With', { exact: true }).selectOption({ label: '1, Amara Okoye' });
  expect(await isSound(chair)).toEqual([]);
  await chair.keyboard.press('Enter');
  await chair.getByRole('button', { name: 'Both agree' }).click();
  await expect(chair.locator('#give-1')).toHaveAccessibleName(/Omar Haddad/);

  await chair.getByRole('button', { name: 'More about Rosa Marin' }).click();
  await chair.getByRole('button', { name: 'Change the kind …' }).click();
  await chair.getByLabel('Kind', { exact: true }).selectOption({ label: 'Statement on behalf of a group' });
  await chair.getByRole('textbox', { name: 'On behalf of' }).fill('the Island States');
  await chair.keyboard.press('Enter');
  await expect(chair.getByText('on behalf of the Island States').first()).toBeVisible();
  expect(await desk.event('KindChanged')).toMatchObject({ kind: 'groupStatement' });
});

test('SC45 an act is taken back within ten seconds by one key, the other chair reads who did what, and a late undo says what followed', async ({
  browser,
}) => {
  const { chair, links } = await presiding(browser);
  const second = await sitDown(browser, links['chair']!, { reducedMotion: 'reduce' });
  const desk = await unseen(links['floorOfficer']!);
  for (const name of ['Amara Okoye', 'Li Wei']) await desk.done('RequestFloorFor', { name });
  await expect(chair.getByRole('button', { name: 'Give the floor to Amara Okoye', exact: true })).toBeVisible();

  await chair.keyboard.press('a');
  await expect(chair.getByText('You marked Amara Okoye absent.')).toBeVisible();
  await expect(second.getByText('Co-chair marked Amara Okoye absent.')).toBeVisible();
  expect(await isSound(chair)).toEqual([]);
  await chair.keyboard.press('u');
  await desk.event('ActUndone', ({ act }) => act === 'MarkAbsent');
  await expect(chair.getByRole('button', { name: 'Give the floor to Amara Okoye', exact: true })).toBeVisible();
  await expect(second.getByText('Co-chair marked Amara Okoye absent.')).toHaveCount(0);

  await chair.keyboard.press('Space');
  const given = await desk.event('FloorGiven');
  await expect(chair.getByText('You gave the floor to Amara Okoye.')).toBeVisible();
  await second.keyboard.press('p');
  await desk.event('InterventionPaused');
  await chair.keyboard.press('u');
  await expect(chair.getByText('The clock was paused since.')).toBeVisible();
  await expect(region(chair, 'Has the floor').getByText('Amara Okoye')).toBeVisible();
  await second.keyboard.press('e');
  await desk.event('InterventionEnded', ({ interventionId }) => interventionId === given['interventionId']);
  await second.keyboard.press('u');
  await desk.event('ActUndone', ({ act }) => act === 'EndIntervention');
  await expect(region(chair, 'Has the floor').getByText('Amara Okoye')).toBeVisible();
});

test('SC46 the clock is set and a late start corrected by one key each, a limit is set for a stakeholder group, a hard stop for one kind', async ({
  browser,
}) => {
  const { chair, links } = await presiding(browser);
  const amara = await unseen(links['participant']!, { name: 'Amara Okoye', category: 'civil society' });
  await amara.done('RequestFloor', { kind: 'intervention' });
  await expect(chair.getByRole('button', { name: 'Give the floor to Amara Okoye', exact: true })).toBeVisible();
  await chair.keyboard.press('t');
  const limits = region(chair, 'Time limits on this item');
  await limits.getByLabel('Time', { exact: true }).selectOption({ label: '2:00' });
  await limits.getByLabel('For').first().selectOption({ label: 'Civil society' });
  await limits.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(limits.getByText('Set: Civil society 2:00')).toBeVisible();
  await limits.getByText('Hard stop on this item').click();
  await limits.getByLabel('For').nth(1).selectOption({ label: 'Comment or question' });
  await limits.getByRole('button', { name: 'Set', exact: true }).nth(1).click();
  await expect(limits.getByText('Set on this item: Comment or question: taken 15 seconds after zero')).toBeVisible();
  expect(await isSound(chair)).toEqual([]);
  await chair.keyboard.press('Escape');

  await chair.keyboard.press('Space');
  expect(await amara.event('FloorGiven')).toMatchObject({ allottedMs: 120_000 });
  const timer = region(chair, 'Has the floor').getByRole('timer');
  await expect(timer).toHaveAccessibleName(/^Time left [12]:\d\d$/);
  await chair.keyboard.press('k');
  const dialog = chair.getByRole('dialog', { name: 'Set the clock' });
  await dialog.getByLabel('Time left from now').fill('9:30');
  expect(await isSound(chair)).toEqual([]);
  await chair.keyboard.press('Enter');
  expect(await amara.event('TimeSet')).toMatchObject({ remainingMs: 570_000 });
  await expect(timer).toHaveAccessibleName(/^Time left 9:\d\d$/);
  await chair.keyboard.press('k');
  await dialog.getByLabel('Speaking already for').fill('50:00');
  await chair.keyboard.press('Enter');
  await expect(chair.getByText('Choose a later start.', { exact: false }).first()).toBeVisible();
});

test('SC47 the chair is handed over while somebody speaks: every console reads who presides, the clock runs on, and who acts is told by the name they gave', async ({
  browser,
}) => {
  const { chair, links } = await presiding(browser);
  const second = await sitDown(browser, links['chair']!, { reducedMotion: 'reduce' });
  const desk = await unseen(links['floorOfficer']!);
  for (const name of ['Amara Okoye', 'Li Wei']) await desk.done('RequestFloorFor', { name });
  await expect(chair.getByRole('button', { name: 'Give the floor to Amara Okoye', exact: true })).toBeVisible();
  await chair.keyboard.press('Space');
  await desk.event('FloorGiven');
  await expect(region(second, 'Has the floor').getByText('Amara Okoye')).toBeVisible();
  await second.keyboard.press('i');
  await second.getByLabel('Your name').fill('Anna Roy');
  await second.keyboard.press('Enter');
  await desk.event('PersonCheckedIn');
  await chair.keyboard.press('Shift+H');
  await expect(chair.getByLabel('Hand the chair to')).toBeFocused();
  await chair.getByLabel('Hand the chair to').selectOption({ label: 'Anna Roy' });
  expect(await isSound(chair)).toEqual([]);
  await chair.getByRole('button', { name: 'Hand over the chair' }).click();
  for (const page of [chair, second]) await expect(page.getByRole('banner')).toContainText('Presiding: Anna Roy');
  await expect(region(chair, 'Has the floor').getByRole('timer')).toHaveAccessibleName(/^Time left/);
  await chair.keyboard.press('Escape');
  await second.keyboard.press('Escape');
  await second.keyboard.press('a');
  await expect(chair.getByText('Anna Roy (co-chair) marked Li Wei absent.')).toBeVisible();
});

test('SC48 the chair puts rules together and moves them by key alone, and draws lots after being asked once', async ({
  browser,
}) => {
  const { chair, links } = await presiding(browser);
  const desk = await unseen(links['floorOfficer']!);
  for (const name of ['Amara Okoye', 'Li Wei', 'Rosa Marin']) await desk.done('RequestFloorFor', { name });
  await chair.keyboard.press('Shift+L');
  const draw = chair.getByRole('button', { name: 'Draw lots …' });
  await draw.focus();
  await chair.keyboard.press('Enter');
  await expect(chair.getByText('The order of this list does not go by lots.').last()).toBeVisible();

  await chair.getByLabel('Order', { exact: true }).selectOption('custom');
  await chair.getByRole('checkbox', { name: 'By lot, once lots are drawn' }).press('Space');
  const up = chair.getByRole('button', { name: 'Move up: By lot, once lots are drawn' });
  await up.press('Enter');
  await expect(up).toBeFocused();
  await chair.keyboard.press('Enter');
  await expect(chair.getByText('By lot, once lots are drawn: now rule 1.')).toBeAttached();
  await expect(chair.getByText('Lots decide, once they are drawn.')).toBeVisible();
  expect(await isSound(chair)).toEqual([]);
  await chair.getByRole('button', { name: 'Order the list so' }).press('Enter');
  expect(await desk.event('OrderingPolicySet')).toMatchObject({
    preset: 'custom',
    rules: ['lots', 'kindPrecedence', 'firstTimeFirst', 'arrival'],
  });

  await expect(draw).toBeEnabled();
  await draw.press('Enter');
  const dialog = chair.getByRole('dialog', { name: 'Draw lots?' });
  await expect(dialog.getByText(/among the 3 who wait/)).toBeVisible();
  expect(await isSound(chair)).toEqual([]);
  await dialog.getByRole('button', { name: 'Draw lots now' }).press('Enter');
  expect((await desk.event('LotsDrawn'))['order']).toHaveLength(3);
  await expect(chair.getByText('Drawn by lot, as number 1 of the draw.').first()).toBeVisible();
  await draw.press('Enter');
  await expect(chair.getByText(/Lots were drawn for this list already/).last()).toBeVisible();
});

test('SC48 where the order goes by lots the organizer draws them too, before the sitting', async ({ browser }) => {
  const { links } = await hall.found({ ...setUp, registration: true, policy: { preset: 'lots' } });
  const desk = await unseen(links['floorOfficer']!);
  const itemId = setUp.programme[0]!.id;
  for (const name of ['Amara Okoye', 'Li Wei']) await desk.done('RequestFloorFor', { name, itemId });
  const organizer = await sitDown(browser, links['organizer']!);
  await organizer.getByRole('button', { name: 'Draw lots …' }).click();
  expect(await isSound(organizer)).toEqual([]);
  await organizer.getByRole('button', { name: 'Draw lots now' }).click();
  expect(await desk.event('LotsDrawn')).toMatchObject({ itemId });
});
