import { defineConfig } from '@playwright/test';
import { ensureChromium } from './scripts/tools/ensureChromium.mjs';

process.env.ROSTRUM_CHROMIUM ||= await ensureChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Scenes mostly wait for each other's people, so two share the cores; each has a server of its own.
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  use: {
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.ROSTRUM_CHROMIUM,
      // No sandbox, since CI runs as root; and a browser that calls nobody.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
