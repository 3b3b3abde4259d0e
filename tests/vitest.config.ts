import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { hasFixture } from './helpers/fixture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that read the shared office fixture, which lies beside the repository and not in it. */
const NEEDS_FIXTURE = /^(?:import .*|\}) from '[^']*\/(?:fixture|fixture-meeting|office-register)\.ts';$/m;
const withoutFixture = hasFixture
  ? []
  : globSync('tests/**/*.{test,spec}.ts', { cwd: root }).filter((path) =>
      NEEDS_FIXTURE.test(readFileSync(join(root, path), 'utf8')),
    );
if (withoutFixture.length > 0)
  console.warn(`The shared office fixture is not beside the repository; not run: ${withoutFixture.join(', ')}`);

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
    // What is waited for comes later on a busy machine; a second says nothing about the promise.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/faults/**', ...withoutFixture],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'whole-app',
          include: ['tests/e2e/**/*.{test,spec}.ts', 'tests/faults/**/*.test.ts'],
          exclude: withoutFixture,
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
