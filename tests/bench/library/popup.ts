import type { Page } from 'playwright';
import type { LibraryBench } from './browser.ts';
import { quantile } from './quantile.ts';

export interface PopupTimes {
  /** Milliseconds from the start of loading to the frame that shows the first note. */
  readonly notes: number;
  /** Of an empty page of the extension, to its first frame. */
  readonly empty: number;
}

const OPENINGS = 5;

/** Opens the built popup, in a tab, and an empty page in turn; medians. */
export function popupTimes({ withTab }: LibraryBench): Promise<PopupTimes> {
  return withTab(async (open) => {
    const view = await open('options.html');
    await view.evaluate(keepNewest);
    const times = { notes: [] as number[], empty: [] as number[] };
    for (let opening = 0; opening < OPENINGS; opening++) {
      times.empty.push(await untilFrame(open, 'empty.html', 'html'));
      times.notes.push(await untilFrame(open, 'popup.html', '.note-item'));
    }
    return { notes: quantile(times.notes, 0.5), empty: quantile(times.empty, 0.5) };
  });
}

async function untilFrame(
  open: (file: string) => Promise<Page>,
  file: string,
  selector: string,
): Promise<number> {
  const page = await open('empty.html');
  await page.addInitScript(timeFrame, selector);
  await page.goto(new URL(file, page.url()).href);
  await page.waitForFunction(() => 'shownAt' in globalThis);
  const shownAt = await page.evaluate(() => (globalThis as unknown as { shownAt: number }).shownAt);
  await page.close();
  return shownAt;
}

/** Runs in the page from its beginning. */
function timeFrame(selector: string): void {
  const look = () => {
    // What a frame finds there it paints; the next one begins when that is done.
    if (document.querySelector(selector))
      requestAnimationFrame((now) => Object.assign(globalThis, { shownAt: now }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Chrome {
  readonly storage: Record<
    'local' | 'session',
    { get(key: string): Promise<object>; set(items: object): Promise<void> }
  >;
  readonly runtime: { sendMessage(message: object): Promise<{ readonly answer?: unknown }> };
}

/** Runs in a view of the extension: a note is changed, as readers do, and the notes were last looked at. */
async function keepNewest(): Promise<void> {
  const { storage, runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const payload = { id: '00000000-0000-4000-8000-000000000000', change: { color: 'green' } };
  await runtime.sendMessage({ whowhen: 'change-note', payload });
  while (!('newestNotes' in (await storage.local.get('newestNotes'))))
    await new Promise((resolve) => setTimeout(resolve, 50));
  const popup = { query: '', tab: 'notes', editingId: null, scroll: 0, at: Date.now() };
  await storage.session.set({ popup });
}
