import { untilMarked } from '../e2e/marked-article.ts';
import { spoken } from '../e2e/spoken.ts';
import { catchFiles, caughtFiles } from '../harness/catch-files.ts';
import { waitFor } from '../harness/wait-for.ts';
import type { Figure } from '../report/figure.ts';
import type { Random } from '../seeded/random.ts';
import { openEditor } from './discard-tab.ts';
import { faultFigures } from './fault-figures.ts';
import { Ledger } from './ledger.ts';
import { inLibrary, judge, madeNote, type Rig, sendFrom } from './rig.ts';
import { someWords } from './some-words.ts';

/**
 * The browser's own quota is used up while a note is written: that is said, the words are offered as a file, they
 * outlive their page, and are on the disk once there is space again. In browsers that let a quota be set.
 */
export async function fillDisk(rig: Rig, times: number, random: Random): Promise<Figure[]> {
  const { session } = rig;
  const { limitStorage } = session;
  if (!limitStorage) return [];
  const ledger = new Ledger();
  let [lost, unsaid, notOffered, findings] = [0, 0, 0, 0];
  for (let i = 0; i < times; i++) {
    const words = someWords(random);
    await openEditor(rig.page);
    await waitFor('the new note', async () => (await inLibrary<string[]>(rig, 'allTexts')).includes(''));
    await limitStorage(1);
    await rig.page.keyboard.type(words);
    const isSaid = async () => (await rig.page.ui.text()).includes(spoken('errorNoteNotSaved'));
    if (!(await holds(isSaid))) unsaid += 1;
    const other = madeNote(rig, `full ${i}`);
    ledger.ask(other.id, other.text);
    const outcome = await sendFrom(rig.page, 'save-note', { note: other, article: rig.article });
    ledger.settle(other.id, other.text, outcome === 'acknowledged');

    await rig.page.ui.click({ role: 'button', name: spoken('unsavedKeep') });
    const kept = await session.findPage(`${session.base}unsaved.html`);
    await catchFiles(kept);
    await kept.front();
    await kept.dom.click({ role: 'button', name: spoken('unsavedFile') });
    if (!(await holds(async () => (await caughtFiles(kept)).some((file) => file.includes(words))))) {
      notOffered += 1;
    }
    await rig.page.close();
    await limitStorage(null);
    await kept.dom.click({ role: 'button', name: spoken('unsavedAgain') });
    if (await holds(async () => (await inLibrary<string[]>(rig, 'allTexts')).includes(words))) {
      ledger.settle('', words, true);
    } else lost += 1;
    const verdict = await judge(rig, ledger);
    lost += verdict.lost.length;
    findings += verdict.findings.length;
    await kept.close();
    await inLibrary(rig, 'clear');
    rig.page = await session.page(rig.url);
    await untilMarked(rig.page);
  }
  const name = `${session.name}: quota used up`;
  return [
    ...faultFigures(name, times, { ledger, lost, findings, errors: await session.errors() }),
    { name: `${name}: not said`, value: unsaid, unit: 'times', bar: { atMost: 0 } },
    { name: `${name}: not offered as a file`, value: notOffered, unit: 'times', bar: { atMost: 0 } },
  ];
}

function holds(condition: () => Promise<boolean>): Promise<boolean> {
  return waitFor('it', condition, 10_000).catch(() => false);
}
