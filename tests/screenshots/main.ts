import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import { buildExtension } from '#tests/harness/build-extension.ts';
import type { View } from '#tests/harness/driver.ts';
import { findBrowser } from '#tests/harness/find-browser/find-browser.ts';
import { FIXTURE_SITE, ROOT } from '#tests/harness/paths.ts';
import { serve } from '#tests/harness/serve.ts';
import { openSession } from '#tests/harness/session.ts';
import { bringInSample } from '#tests/seeded/bring-in-sample.ts';
import { chooseEverySite } from '#tests/start/walk.ts';
import { SHOTS } from './shots.ts';

/** `npm run screenshots [-- NAME…]`: pictures of every view, or of those whose names begin so, light and dark. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const shots = SHOTS.filter(
    ({ name }) => wanted.length === 0 || wanted.some((each) => name.startsWith(each)),
  );
  const folder = path.join(ROOT, 'screenshots');
  await mkdir(folder, { recursive: true });
  const extension = await buildExtension('chromium');
  const site = await serve(FIXTURE_SITE);
  const executable = findBrowser('chromium');
  const session = await openSession({ browser: 'chromium', executable, extension, headless: true });
  try {
    await chooseEverySite(session);
    await bringInSample(session);
    // A browser whose last tab is closed ends.
    await session.page();
    for (const dark of [false, true]) {
      await session.setDark(dark);
      for (const { name, open } of shots) {
        const file = path.join(folder, `${name}-${dark ? 'dark' : 'light'}.png`);
        const view = await open(session, site);
        await shoot(view, file);
        await view.close();
        console.log(path.relative(ROOT, file));
      }
    }
  } finally {
    await session.close();
    await site.close();
  }
}

async function shoot(view: View, file: string): Promise<void> {
  await view.dom.settled();
  await writeFile(file, PNG.sync.write(await view.screenshot()));
}

await main();
