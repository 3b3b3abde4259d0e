import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Two groups, one after the other: the quick tests side by side, then those that drive the built app, one file at a
 * time, because each of them starts a browser and all of them share two processors.
 */
export default defineConfig({
  root,
  test: {
    environment: 'node',
    pool: 'forks',
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/faults/**'],
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'whole-app',
          include: ['tests/e2e/**/*.{test,spec}.ts', 'tests/faults/**/*.test.ts'],
          globalSetup: ['tests/helpers/build-once.ts'],
          maxWorkers: 1,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
