import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { noHtmlSinks } from '../lib/build/no-html-sinks.ts';
import { findBrowser } from './harness/find-browser/find-browser.ts';

/** Looked for only when the project that needs it runs: unit tests want no browser. */
function realChromium() {
  const isWanted = !process.argv.includes('--project') || process.argv.includes('browser');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return playwright({
    launchOptions: isWanted ? { executablePath: findBrowser('chromium'), args: sandbox } : {},
  });
}

export default defineConfig({
  // Preact's JSX, as WXT builds it.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Messages are imported as a module by tests of views; Vite would warn that they are served as files, too.
  publicDir: false,
  test: {
    // A time limit is never a test; this one only ends what hangs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], environment: 'node' },
      },
      { extends: true, test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        // Found late, a dependency makes Vite reload the page under the tests.
        optimizeDeps: {
          // As it ships: see `lib/build`.
          rolldownOptions: { plugins: [noHtmlSinks()] },
          include: [
            'dexie',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            '@mozilla/readability',
            '@tanstack/virtual-core',
            'axe-core',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            provider: realChromium(),
            instances: [{ browser: 'chromium' }],
            screenshotFailures: false,
          },
        },
      },
    ],
  },
});
