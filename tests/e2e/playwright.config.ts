import { defineConfig } from '@playwright/test';
import { ROOT } from '../harness/paths.ts';
import type { HarnessOptions } from './fixtures.ts';

/** The built extension in real browsers: the same specs in each. */
export default defineConfig<HarnessOptions>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: `${ROOT}test-results`,
  projects: (['chromium', 'firefox'] as const).flatMap((harnessBrowser) => [
    { name: `build-${harnessBrowser}`, testMatch: 'build.setup.ts', use: { harnessBrowser } },
    { name: harnessBrowser, dependencies: [`build-${harnessBrowser}`], use: { harnessBrowser } },
  ]),
  // Two browsers at a time: most of a test is waiting, and one at a time takes twelve minutes on two cores.
  workers: 2,
  // How long is waited says nothing of the product: a first start of a browser on a busy machine takes half a minute.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  // A browser that a shared machine starved is no finding; the report names what passed only the second time.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: { trace: 'off' },
});
