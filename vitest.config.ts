import { defineConfig } from 'vitest/config';

// Its own configuration, since the extension plugin of vite.config.ts must not run under vitest.
export default defineConfig({
  test: {
    projects: [
      // Being slow on a busy machine is no failure.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          // vitest would leave one of two processors idle.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
          // One process for all files: they hand on one browser (tests/e2e/harness/station.ts).
          isolate: false,
          maxWorkers: 1,
          // Real browsers on a busy machine: up to two more tries, which vitest reports as such.
          retry: 2,
        },
      },
    ],
  },
});
