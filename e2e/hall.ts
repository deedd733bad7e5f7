import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { createServer, type RunningServer } from '#server/createServer.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';

export type Links = Record<string, string>;

/** A server of the scene's own, on a free port with a store of its own. */
export class Hall {
  private constructor(
    readonly server: RunningServer,
    private readonly dataDir: string,
  ) {}

  static async open({ demo = false } = {}): Promise<Hall> {
    const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-scene-'));
    const server = await createServer({
      host: '127.0.0.1',
      port: 0,
      dataDir,
      adminToken: undefined,
      demo,
      limits: true,
      publicUrl: undefined,
      logLevel: 'error',
    });
    return new Hall(server, dataDir);
  }

  async found(setUp: SetUp): Promise<{ id: string; links: Links }> {
    const response = await fetch(`${this.server.url}/api/consultations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.server.adminToken}` },
      body: JSON.stringify(setUp),
    });
    if (response.status !== 201) throw new Error(await response.text());
    return (await response.json()) as { id: string; links: Links };
  }

  async close(): Promise<void> {
    await this.server.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** A person at a screen of their own: another browser context, so another person even on the same link. */
export async function sitDown(browser: Browser, link: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

export const setUp: SetUp = {
  title: 'Open consultation on village networks',
  mode: 'Hybrid',
  place: 'Suva',
  dates: ['2026-03-02'],
  timeZone: 'UTC',
  convenedBy: 'Commission on Village Networks',
  mandate: ['General Assembly resolution 70/125'],
  processName: 'WSIS+20',
  chairs: [{ honorific: 'Ms.', name: 'Leilani Vakatora', country: 'Fiji' }],
  issues: [
    {
      title: 'Bridging digital divides',
      keywords: ['connectivity', 'affordable', 'access', 'rural', 'broadband', 'devices'],
    },
    { title: 'Skills and capacity', keywords: ['training', 'skills', 'teachers', 'literacy', 'schools'] },
  ],
  programme: [
    { id: 'discussion', title: 'Open discussion', kind: 'issues', issues: [1, 2], minutes: 60 },
    { id: 'closing', title: 'Closing', kind: 'closing', minutes: 10 },
  ],
};
