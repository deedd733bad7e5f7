import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import type { Shot } from './sheet.ts';

const size = { width: 1280, height: 900 };
const note = readFileSync(new URL('../../samples/conceptNotes/bees-terse.txt', import.meta.url), 'utf8');

/** From the concept note to the published record: one consultation created, the sample's record published. */
export async function firstHour(
  browser: Browser,
  { url, adminToken }: { url: string; adminToken: string },
  sample: Record<string, string>,
): Promise<Shot[]> {
  const page = await browser.newPage({ viewport: size });
  await page.goto(`${url}/#new`);
  await page.getByLabel('Paste its text').fill(note);
  await page.getByRole('button', { name: 'Read the note' }).click();
  await page.getByRole('heading', { name: 'Check what was recognized' }).waitFor();
  await page.getByRole('button', { name: 'Change: Place', exact: true }).focus();
  const confirming = await shot(page, 'A concept note, read and shown for confirmation');
  await page.getByLabel(/^Admin token/).fill(adminToken);
  await page.getByRole('button', { name: 'Create the consultation' }).click();
  await page.getByRole('heading', { name: /was created/ }).waitFor();
  const organizer = await page.getByRole('link', { name: 'Organizer', exact: true }).last().getAttribute('href');
  await page.goto(organizer ?? '');
  await page.waitForLoadState('networkidle');
  const missing = await shot(page, 'The organizer: what is still missing');
  await publish(page, sample['chair'] ?? '');
  await page.getByRole('heading', { name: 'The sitting in time' }).evaluate((heading) => heading.scrollIntoView());
  const record = await shot(page, 'The public record page: the sitting in time');
  await page.close();
  return [confirming, missing, record];
}

/** Publishes the sample's record as its chair would, and opens the page that the public reads. */
async function publish(page: Page, chair: string): Promise<void> {
  await page.goto(chair);
  await page.getByText('Sitting and programme').click();
  await page.getByRole('button', { name: 'Publish the record' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the record?' });
  await dialog.getByRole('button', { name: 'Publish the record' }).click();
  const address = await page
    .getByRole('link', { name: /record page/i })
    .first()
    .getAttribute('href');
  await page.goto(address ?? '');
  await page.waitForLoadState('networkidle');
}

async function shot(page: Page, title: string): Promise<Shot> {
  return { title, ...size, png: (await page.screenshot()).toString('base64') };
}
