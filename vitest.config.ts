import { defineConfig } from 'vitest/config';

const INTEGRATION = '**/*.integration.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // The core is pure, so its files may share a worker: what they import is then read once.
          isolate: false,
          setupFiles: ['scripts/tools/propertySeed.ts'],
          // What takes two seconds on a quiet machine takes six on a busy one, and is not wrong for it.
          testTimeout: 20_000,
          include: ['{shared,server,client}/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
          exclude: [INTEGRATION],
        },
      },
      {
        test: {
          name: 'integration',
          include: [`server/${INTEGRATION}`, `scripts/${INTEGRATION}`],
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
    ],
  },
});
