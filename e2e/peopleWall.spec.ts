import { expect, test } from '@playwright/test';
import { isSound } from './axe.ts';
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

test('SC64 the wall calls the next speaker to the microphone, counts down to the closing, says who presides, names whose point of order waits and is heard and who goes on afterwards, and cuts no name', async ({
  browser,
}) => {
  const { links } = await hall.found(setUp);
  const chair = await unseen(links['chair']!);
  const desk = await unseen(links['floorOfficer']!);
  await chair.done('OpenSitting');
  await chair.done('OpenItem', { itemId: 'discussion' });
  await chair.done('OpenSpeakersList');
  const long = {
    name: 'Maria Fernanda Aldana Etxeberria-Villanueva',
    organization: 'Permanent Secretariat of the Intergovernmental Network of Island Communication Authorities',
    country: 'Trinidad and Tobago',
  };
  const first = await desk.done('RequestFloorFor', { person: long });
  const others = ['Li Wen', 'Tomas Lindqvist', 'Amara Okoye', 'Jo Ba', 'Rosa Marin'];
  for (const name of others) await desk.done('RequestFloorFor', { name });
  const wall = await sitDown(browser, links['display']!, { viewport: { width: 1920, height: 1080 } });
  await chair.done('AnnounceClosing', { seconds: 300 });
  await expect(wall.getByText(/^closes in \d:\d\d$/)).toBeVisible();
  await desk.done('CallSpeaker', { requestId: first['requestId'] });
  await expect(wall.getByText('Please come to the microphone')).toBeVisible();
  expect(await isSound(wall)).toEqual([]);

  await expect(wall.getByText('In the chair: Ms. Leilani Vakatora')).toBeVisible();
  await chair.done('HandOverChair', { name: 'Joseph Tuimaleali’ifano' });
  await expect(wall.getByText('In the chair: Joseph Tuimaleali’ifano')).toBeVisible();
  const { interventionId } = await chair.done('GiveFloor', { requestId: first['requestId'] });
  const second = await desk.done('RequestFloorFor', { name: 'Noor Haddad' });
  await desk.done('CallSpeaker', { requestId: second['requestId'] });
  const { requestId } = await desk.done('RaisePointOfOrder', { personId: second['personId'] });
  const notices = wall.getByRole('status');
  await expect(notices.getByText(/^Point of order: Noor Haddad/)).toBeVisible();
  await expect(notices.getByText(/^Please be ready at the microphone: Noor Haddad/)).toBeVisible();
  expect(await isSound(wall)).toEqual([]);
  await chair.done('RecognizePointOfOrder', { requestId });
  await expect(wall.getByRole('heading', { name: 'Noor Haddad' })).toBeVisible();
  await expect(wall.getByText('Goes on afterwards:')).toBeVisible();
  await expect(wall.getByText('Point of order', { exact: true })).toBeVisible();
  expect(await isSound(wall)).toEqual([]);
  await chair.done('RuleOnPointOfOrder', { requestId, ruling: 'The list stands.' });
  await chair.done('EndIntervention', { interventionId });
  const reply = await desk.done('RequestRightOfReply', { interventionId, personId: second['personId'] });
  expect(reply['requestId']).toBeTruthy();
  await expect(wall.getByText('+ 1 right of reply')).toBeVisible();
  await wall.setViewportSize({ width: 1024, height: 768 });
  const name = wall.getByText(others[0]!, { exact: true }).first();
  await expect(name).toBeInViewport({ ratio: 1 });
  expect(await isSound(wall)).toEqual([]);
});
