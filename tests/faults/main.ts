import { parseArgs } from 'node:util';
import { buildExtension } from '../harness/build-extension.ts';
import type { BrowserName } from '../harness/driver.ts';
import { findBrowser } from '../harness/find-browser/find-browser.ts';
import { FIXTURE_SITE } from '../harness/paths.ts';
import { serve } from '../harness/serve.ts';
import { openSession } from '../harness/session.ts';
import { Report } from '../report/report.ts';
import { Random } from '../seeded/random.ts';
import { BROWSER_FAULTS, FULL } from './browser-faults.ts';
import { openRig } from './rig.ts';
import { readSpoiledFiles } from './spoiled-files.ts';

/**
 * `npm run faults [-- NAME…] [--browser NAME] [--share 0.1] [--json FILE]`: every fault in full count, one line a
 * figure. `--share` takes a part of each count.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    share: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const SEED = 8;
const SPOILED_FILES = 10_000;
const report = new Report();
const site = await serve(FIXTURE_SITE);
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => values.browser === undefined || values.browser === name,
);
if (positionals.length === 0 || positionals.includes('spoiled-files')) await readSpoiled();
for (const browser of browsers) await runIn(browser);
await site.close();
report.write(values.json);
process.exitCode = report.isMissed ? 1 : 0;

async function readSpoiled(): Promise<void> {
  const files = Math.max(1, Math.round(SPOILED_FILES * Number(values.share)));
  const { read, refused, wrong } = await readSpoiledFiles(files);
  for (const each of wrong) console.error(each);
  report.add([
    { name: 'spoiled files', value: files, unit: 'files' },
    { name: 'spoiled files: records read', value: read, unit: 'records' },
    { name: 'spoiled files: records refused', value: refused, unit: 'records' },
    { name: 'spoiled files: believed or thrown', value: wrong.length, unit: 'files', bar: { atMost: 0 } },
  ]);
}

async function runIn(browser: BrowserName): Promise<void> {
  const extension = await buildExtension(browser);
  for (const [name, fault] of Object.entries(BROWSER_FAULTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const session = await openSession({
      browser,
      executable: findBrowser(browser),
      extension,
      headless: true,
    });
    try {
      const rig = await openRig(session, site);
      const count = Math.max(1, Math.round(FULL[name as keyof typeof FULL] * Number(values.share)));
      report.add(await fault(rig, count, new Random(SEED)));
    } catch (error) {
      console.error(`${browser}: ${name}:`, error);
      report.add([{ name: `${browser}: ${name}: broken off`, value: 1, unit: 'times', bar: { atMost: 0 } }]);
    } finally {
      await session.close();
    }
  }
}
