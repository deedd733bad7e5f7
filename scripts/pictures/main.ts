import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { createServer } from '#server/createServer.ts';
import { ensureChromium } from '../tools/ensureChromium.mjs';
import { page, type Shot } from './sheet.ts';

/** `npm run pictures`: the README's picture, made from the sample as it stands on four screens in the same second. */
const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-pictures-'));
const server = await createServer({
  host: '127.0.0.1',
  port: 0,
  dataDir,
  adminToken: undefined,
  demo: true,
  limits: true,
  publicUrl: undefined,
  logLevel: 'error',
});
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const links = (await server.sampleLinks())?.links ?? {};
const screens: Omit<Shot, 'png'>[] = [
  { title: 'Chair', role: 'chair', width: 1280, height: 800 },
  { title: 'Rapporteur', role: 'rapporteur', width: 1280, height: 800 },
  { title: 'Room display', role: 'display', width: 1280, height: 720 },
  { title: 'Participant', role: 'participant', width: 390, height: 720 },
];
const shots = await inOneSecond(browser, screens, links);
const sheet = await browser.newPage({ viewport: { width: 1600, height: 1040 } });
await sheet.setContent(page(shots));
const picture = fileURLToPath(new URL('../../docs/pictures/one-second.png', import.meta.url));
await writeFile(picture, await sheet.screenshot({ fullPage: true }));
await browser.close();
await server.close();
await rm(dataDir, { recursive: true, force: true });

async function inOneSecond(
  browser: Browser,
  wanted: Omit<Shot, 'png'>[],
  links: Record<string, string>,
): Promise<Shot[]> {
  const pages = await Promise.all(
    wanted.map(async ({ role, width, height }) => {
      const opened = await browser.newPage({ viewport: { width, height } });
      await opened.goto(links[role] ?? '');
      await opened.waitForLoadState('networkidle');
      return opened;
    }),
  );
  await pages[1]?.getByText('Issue 6').first().scrollIntoViewIfNeeded();
  return Promise.all(
    wanted.map(async (shot, index) => ({ ...shot, png: (await pages[index]!.screenshot()).toString('base64') })),
  );
}
