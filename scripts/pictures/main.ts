import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { readConfig } from '#server/config.ts';
import { createServer } from '#server/createServer.ts';
import { ensureChromium } from '../tools/ensureChromium.mjs';
import { firstHour } from './firstHour.ts';
import { inOneSecond } from './oneSecond.ts';
import { page, type Shot } from './sheet.ts';

/** `npm run pictures`: the README's pictures, made from real screens on a server of its own. */
const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-pictures-'));
const server = await createServer(readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }));
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const links = (await server.sampleLinks())?.links ?? {};
await print(browser, 'one-second', await inOneSecond(browser, links));
await print(browser, 'first-hour', await firstHour(browser, server, links));
await browser.close();
await server.close();
await rm(dataDir, { recursive: true, force: true });

async function print(browser: Browser, name: string, shots: Shot[]): Promise<void> {
  const sheet = await browser.newPage({ viewport: { width: 1600, height: 1040 } });
  await sheet.setContent(page(shots));
  const picture = fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url));
  await writeFile(picture, await sheet.screenshot({ fullPage: true }));
  await sheet.close();
}
