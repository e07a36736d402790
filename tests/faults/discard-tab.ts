import { untilMarked } from '../e2e/marked-article.ts';
import { spoken } from '../e2e/spoken.ts';
import type { Page } from '../harness/driver.ts';
import { selectByMouse } from '../harness/select-text.ts';
import { pause, waitFor } from '../harness/wait-for.ts';
import type { Figure } from '../report/figure.ts';
import type { Random } from '../seeded/random.ts';
import { faultFigures } from './fault-figures.ts';
import { Ledger } from './ledger.ts';
import { inLibrary, judge, type Rig } from './rig.ts';
import { someWords } from './some-words.ts';

const PASSAGE = 'Progress is to be reviewed in 2029.';

/** Milliseconds in which the last word may be lost, and no earlier one: it is promised to be written after them. */
const WRITTEN_AFTER = 300;

/** The browser takes a tab out of memory while its editor holds the last word: what was typed is there. */
export async function discardTab(rig: Rig, times: number, random: Random): Promise<Figure[]> {
  const { session, view, url } = rig;
  const ledger = new Ledger();
  let lost = 0;
  let findings = 0;
  for (let i = 0; i < times; i++) {
    await inLibrary(rig, 'clear');
    await rig.page.reload();
    await untilMarked(rig.page);
    const words = someWords(random);
    await openEditor(rig.page);
    await rig.page.keyboard.type(words);
    await view.front();
    await pause(WRITTEN_AFTER + random.below(200));
    await view.eval(discard, url);
    await waitFor('the words on the disk', async () => (await textsOnDisk(rig)).includes(words), 3_000).then(
      () => ledger.settle('', words, true),
      () => {
        lost += 1;
      },
    );
    findings += (await judge(rig, new Ledger())).findings.length;
    await rig.page.close().catch(() => {});
    rig.page = await session.page(url);
    await untilMarked(rig.page);
  }
  const name = `${session.name}: tab discarded in mid-word`;
  return faultFigures(name, times, { ledger, lost, findings, errors: await session.errors() });
}

/** Opens the editor of a new note. */
export async function openEditor(page: Page): Promise<void> {
  await page.front();
  await selectByMouse(page, PASSAGE);
  await page.ui.click({ role: 'button', nameStarts: spoken('addNote') });
  await page.ui.focused({ role: 'textbox', name: spoken('noteEditor') });
}

function textsOnDisk(rig: Rig): Promise<string[]> {
  return inLibrary<string[]>(rig, 'allTexts');
}

/** Runs in the extension's page. */
async function discard(url: string): Promise<void> {
  interface Tabs {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    discard(id: number): Promise<unknown>;
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  // One that was discarded before may still stand there under the same address, and is not discarded twice.
  const tab = (await tabs.query({ discarded: false })).find((each) => each.url === url);
  if (!tab) throw new Error(`no tab at ${url}`);
  await tabs.discard(tab.id);
}
