import { chooseFile } from '#tests/harness/choose-file.ts';
import type { Session } from '#tests/harness/driver.ts';
import { sampleLibraryFile } from './sample-library.ts';

/** Brings the sample library in as a reader would: by Import, on the options page. */
export async function bringInSample(session: Session): Promise<void> {
  const page = await session.page(`${session.base}options.html`);
  await page.dom.one({ role: 'button', name: 'Import a file…' });
  await chooseFile(page, sampleLibraryFile());
  await page.dom.click({ role: 'button', name: 'Import' });
  await page.dom.one({ role: 'button', name: 'Undo' });
}
