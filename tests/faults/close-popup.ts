import { spoken } from '../e2e/spoken.ts';
import { pause, waitFor } from '../harness/wait-for.ts';
import type { Figure } from '../report/figure.ts';
import type { Random } from '../seeded/random.ts';
import { faultFigures } from './fault-figures.ts';
import { Ledger } from './ledger.ts';
import { inLibrary, judge, madeNote, type Rig, sendFrom } from './rig.ts';
import { someWords } from './some-words.ts';

/** The popup is closed at a seeded moment after the last letter, which was not waited for. */
export async function closePopup(rig: Rig, times: number, random: Random): Promise<Figure[]> {
  const { session, page, article } = rig;
  const ledger = new Ledger();
  let lost = 0;
  let findings = 0;
  for (let i = 0; i < times; i++) {
    // A note of its own each time: the popup opens as it was left, with the editor of the last one.
    const note = madeNote(rig, '');
    await sendFrom(page, 'save-note', { note, article });
    const popup = await session.clickToolbarButton(page);
    await popup.dom.click({ role: 'tab', nameStarts: spoken('tabNotes') });
    await popup.dom.click({ role: 'button', nameStarts: spoken('noteEdit') });
    const words = someWords(random);
    await popup.dom.type({ role: 'textbox', name: spoken('noteEditor') }, words);
    await pause(random.below(120));
    await popup.close();
    const isThere = async () => (await inLibrary<string[]>(rig, 'textsOf', [note.id]))[0] === words;
    await waitFor('the words on the disk', isThere, 3_000).then(
      () => ledger.settle(note.id, words, true),
      () => {
        lost += 1;
      },
    );
    findings += (await judge(rig, new Ledger())).findings.length;
    await sendFrom(page, 'delete-note', { id: note.id });
  }
  const name = `${session.name}: popup closed in mid-word`;
  return faultFigures(name, times, { ledger, lost, findings, errors: await session.errors() });
}
