import { expect, test, type Page } from '@playwright/test';
import { isSound, widerThanTheScreen } from './axe.ts';
import { Hall, setUp, sitDown } from './hall.ts';
import { unseen } from './unseen.ts';

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

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' as const };

async function fillName(page: Page, name: string): Promise<void> {
  const form = page.getByRole('dialog', { name: 'Who are you?' });
  await form.getByRole('radio', { name: 'in the room' }).check();
  await form.getByLabel(/^Name/).fill(name);
  await form.getByRole('button').last().click();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

test('SC60 a participant raises a point of order that no slip of the finger raises, reads the ruling, and asks for a reply to what was said', async ({
  browser,
}) => {
  const { links } = await hall.found({ ...setUp, registration: true });
  const chair = await unseen(links['chair']!);
  const tomas = await unseen(links['participant']!, { name: 'Tomas Lindqvist' });
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'discussion' });
  await chair.done('OpenSpeakersList');
  const { requestId } = await tomas.done('RequestFloor', { kind: 'intervention' });
  const { interventionId } = await chair.done('GiveFloor', { requestId });

  const amara = await sitDown(browser, links['participant']!, phone);
  await amara.getByRole('button', { name: 'Point of order …' }).click();
  await fillName(amara, 'Amara Okoye');
  const dialog = amara.getByRole('dialog', { name: 'Point of order' });
  await expect(dialog.getByText(/rules, the time/)).toBeVisible();
  expect(await isSound(amara)).toEqual([]);
  await amara.keyboard.press('Escape');
  await expect(heading(amara, 'Your point of order waits for the chair')).toHaveCount(0);
  await amara.getByRole('button', { name: 'Point of order …' }).click();
  await dialog.getByRole('button', { name: 'Raise the point of order' }).click();
  await expect(heading(amara, 'Your point of order waits for the chair')).toBeVisible();
  expect(await isSound(amara)).toEqual([]);

  const raised = (await chair.event('FloorRequested', ({ kind }) => kind === 'pointOfOrder'))['requestId'];
  await chair.done('RecognizePointOfOrder', { requestId: raised });
  await expect(heading(amara, 'You have the floor')).toBeVisible();
  await expect(amara.getByText('Point of order', { exact: true }).first()).toBeVisible();
  const ruling = 'The time of three minutes holds for everybody.';
  await chair.done('RuleOnPointOfOrder', { requestId: raised, ruling });
  await expect(heading(amara, 'The chair has ruled on your point of order')).toBeVisible();
  await expect(amara.getByText(ruling)).toBeVisible();
  expect(await isSound(amara)).toEqual([]);
  await amara.getByRole('button', { name: 'Understood' }).click();
  await expect(amara.getByText(ruling)).toHaveCount(0);

  await chair.done('EndIntervention', { interventionId });
  await amara.getByRole('button', { name: 'Right of reply …' }).click();
  const asking = amara.getByRole('dialog', { name: 'Right of reply' });
  await asking.getByRole('radio', { name: /Tomas Lindqvist/ }).check();
  await expect(asking.getByText('You have 2 rights of reply left on this item.')).toBeVisible();
  expect(await isSound(amara)).toEqual([]);
  await asking.getByRole('button', { name: 'Ask for the right of reply' }).click();
  await expect(heading(amara, 'Your reply to Tomas Lindqvist is next')).toBeVisible();
  await expect(amara.getByText('You have one right of reply left on this item.')).toBeVisible();
  expect(await isSound(amara)).toEqual([]);
});

test('SC61 on a moderated list a participant waits for approval, comes near, is called, says ready, is absent, put back and absent again, and hands in a statement that reaches the draft', async ({
  browser,
}) => {
  const { links } = await hall.found({ ...setUp, moderated: true });
  const chair = await unseen(links['chair']!);
  const desk = await unseen(links['floorOfficer']!);
  const rapporteur = await unseen(links['rapporteur']!);
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'discussion' });
  await chair.done('OpenSpeakersList');
  const [first, second] = [
    await desk.done('RequestFloorFor', { name: 'Li Wen' }),
    await desk.done('RequestFloorFor', { name: 'Rosa Marin' }),
  ];
  const amara = await sitDown(browser, links['participant']!, phone);
  await chair.done('AnnounceClosing', { seconds: 600 });
  await expect(amara.getByText(/The speakers' list closes at \d\d:\d\d/).first()).toBeVisible();
  await amara.getByRole('button', { name: 'Request the floor' }).click();
  await fillName(amara, 'Amara Okoye');
  await expect(heading(amara, 'Your request waits for approval')).toBeVisible();
  await expect(amara.getByText('Once approved, you are 3rd as the list stands.')).toBeVisible();
  expect(await isSound(amara)).toEqual([]);
  const requestId = (await chair.event('FloorRequested', ({ awaits }) => awaits === true))['requestId'];
  await desk.done('ApproveRequest', { requestId });
  await expect(heading(amara, 'You are 3rd')).toBeVisible();
  await chair.done('MarkAbsent', { requestId: first!['requestId'] });
  await expect(amara.getByText('Next but one', { exact: true })).toBeVisible();
  await chair.done('MarkAbsent', { requestId: second!['requestId'] });
  await expect(heading(amara, 'You are next')).toBeVisible();
  expect(await isSound(amara)).toEqual([]);
  await desk.done('CallSpeaker', { requestId });
  await expect(heading(amara, 'You are called')).toBeVisible();
  await expect(amara.getByText('Please come to the microphone now.')).toBeVisible();
  await amara.getByRole('button', { name: 'I am ready' }).click();
  await expect(amara.getByText('You have said that you are ready')).toBeVisible();
  await chair.event('ReadyConfirmed');
  await desk.done('MarkPresent', { requestId });
  await expect(amara.getByText('The floor officer has seen you')).toBeVisible();
  expect(await isSound(amara)).toEqual([]);

  await desk.done('MarkAbsent', { requestId });
  await expect(heading(amara, 'You were called and not found')).toBeVisible();
  await desk.done('PutBack', { requestId });
  await expect(amara.getByText('Put back at the end after being called once.').first()).toBeVisible();
  await desk.done('MarkAbsent', { requestId });
  await expect(amara.getByText('You were called twice, so you are not put back again.')).toBeVisible();
  expect(await isSound(amara)).toEqual([]);
  await amara.getByRole('button', { name: 'Hand in your statement in writing' }).click();
  const box = amara.getByLabel('Your statement');
  await expect(box).toBeFocused();
  await box.fill('We call for affordable broadband access in rural schools.');
  await amara.getByRole('button', { name: 'Hand in', exact: true }).click();
  await expect(amara.getByText(/^Your statement is handed in: R-/)).toBeVisible();
  await amara.reload();
  await expect(amara.getByText(/^Your statement is handed in: R-/)).toBeVisible();
  const revised = await rapporteur.event('DraftRevised', ({ sentences }) =>
    /affordable broadband access/.test(JSON.stringify(sentences)),
  );
  expect(revised['causedBy']).toMatch(/^c/);
});

test('SC62 who is declined reads the reason that is everyone’s and not the words for the bureau, also on the smallest phone', async ({
  browser,
}) => {
  const { links } = await hall.found({ ...setUp, moderated: true });
  const chair = await unseen(links['chair']!);
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'discussion' });
  await chair.done('OpenSpeakersList');
  const amara = await sitDown(browser, links['participant']!, { ...phone, viewport: { width: 320, height: 640 } });
  await amara.getByRole('button', { name: 'Request the floor' }).click();
  await fillName(amara, 'Amara Okoye');
  await expect(heading(amara, 'Your request waits for approval')).toBeVisible();
  expect(await isSound(amara)).toEqual([]);
  const { requestId } = await chair.event('FloorRequested', ({ awaits }) => awaits === true);
  await chair.done('DeclineRequest', { requestId, reason: 'She speaks too long.', reasonCode: 'otherItem' });
  await expect(amara.getByText('The reason: it belongs to another item.', { exact: false })).toBeVisible();
  await amara.reload();
  await expect(heading(amara, 'The chair has declined your request')).toBeVisible();
  await expect(amara.getByText('too long')).toHaveCount(0);
  expect(await isSound(amara)).toEqual([]);
  // A phone at twice the size of type.
  await amara.setViewportSize({ width: 195, height: 422 });
  expect(await widerThanTheScreen(amara)).toEqual([]);
});

test('SC66 two who wait swap their places, proposed on one telephone and agreed to on the other, and each reads why they stand there', async ({
  browser,
}) => {
  const { links } = await hall.found({ ...setUp, policy: { preset: 'arrival' } });
  const chair = await unseen(links['chair']!);
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'discussion' });
  await chair.done('OpenSpeakersList');
  const tomas = await unseen(links['participant']!, { name: 'Tomas Lindqvist' });
  const { requestId } = await tomas.done('RequestFloor', { kind: 'intervention' });
  const amara = await sitDown(browser, links['participant']!, phone);
  await amara.getByRole('button', { name: 'Request the floor' }).click();
  await fillName(amara, 'Amara Okoye');
  await expect(heading(amara, 'You are 2nd')).toBeVisible();
  await amara.getByText('Swap places with somebody').click();
  await amara.getByLabel('With', { exact: true }).selectOption({ label: '1st: Tomas Lindqvist' });
  await amara.getByRole('button', { name: 'Propose the swap' }).click();
  await expect(amara.getByText(/^You have proposed to swap places with Tomas Lindqvist, who is 1st/)).toBeVisible();
  const proposed = await tomas.event('SwapProposed');
  await tomas.done('AcceptSwap', { requestId: proposed['requestId'] });
  await expect(heading(amara, 'You are next')).toBeVisible();
  await expect(amara.getByText('Swapped places with somebody, as both wished.').first()).toBeVisible();
  await tomas.done('ProposeSwap', { requestId, with: proposed['requestId'] });
  await expect(amara.getByText('Tomas Lindqvist, who is 2nd, proposes to swap places with you.')).toBeVisible();
  expect(await isSound(amara)).toEqual([]);
  await amara.setViewportSize({ width: 195, height: 422 });
  expect(await widerThanTheScreen(amara)).toEqual([]);
  await amara.getByRole('button', { name: 'Keep my place' }).click();
  await tomas.event('SwapDeclined');
  await expect(heading(amara, 'You are next')).toBeVisible();
});

test('SC67 who wishes it is told of the call by a tone and, while the page is out of sight, by a notification; the title and the telephone say so anyway', async ({
  browser,
}) => {
  const { links } = await hall.found(setUp);
  const chair = await unseen(links['chair']!);
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'discussion' });
  await chair.done('OpenSpeakersList');
  const amara = await sitDown(browser, 'about:blank', phone);
  await amara.addInitScript(() => {
    const told: string[] = [];
    class Told {
      static permission = 'default';
      static requestPermission = () => Promise.resolve((Told.permission = 'granted'));
      constructor(words: string) {
        told.push(`notified: ${words}`);
      }
    }
    class Tone extends AudioContext {
      override createOscillator() {
        told.push('tone');
        return super.createOscillator();
      }
    }
    navigator.vibrate = () => told.push('vibrates') > 0;
    Object.assign(window, { told, Notification: Told, AudioContext: Tone });
  });
  await amara.goto(links['participant']!);
  await amara.getByRole('button', { name: 'Request the floor' }).click();
  await fillName(amara, 'Amara Okoye');
  await expect(heading(amara, 'You are next')).toBeVisible();
  await amara.getByText('How you are told').click();
  await amara.getByLabel('with a sound').check();
  await amara.getByLabel('with a notification, while you look elsewhere').check();
  expect(await isSound(amara)).toEqual([]);
  await amara.evaluate(() => {
    (window as unknown as { told: string[] }).told.length = 0;
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  });
  const { requestId } = await chair.event('FloorRequested', ({ invited }) => invited === false);
  await chair.done('CallSpeaker', { requestId });
  await expect(heading(amara, 'You are called')).toBeVisible();
  const told = () => amara.evaluate(() => [...(window as unknown as { told: string[] }).told].sort());
  await expect.poll(told).toEqual(['notified: You are called', 'tone', 'vibrates']);
  await expect(amara).toHaveTitle(/^● You are called$/);
});
