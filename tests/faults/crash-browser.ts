import type { Figure } from '../report/figure.ts';
import type { Random } from '../seeded/random.ts';
import { faultFigures } from './fault-figures.ts';
import { Ledger } from './ledger.ts';
import { judge, madeNote, openPages, type Rig, sendFrom } from './rig.ts';

/** Writes before each crash; the last one is acknowledged when the browser dies. */
const WRITES = 4;

/** The browser is killed right after a write was acknowledged, and started again on the same profile. */
export async function crashBrowser(rig: Rig, crashes: number, random: Random): Promise<Figure[]> {
  const { session, url, article } = rig;
  const ledger = new Ledger();
  const errors: string[] = [];
  const lost = new Set<string>();
  let findings = 0;
  for (let crash = 0; crash < crashes; crash++) {
    for (let i = 1 + random.below(WRITES); i > 0; i--) {
      const note = madeNote(rig, `crash ${crash}`);
      ledger.ask(note.id, note.text);
      const outcome = await sendFrom(rig.page, 'save-note', { note, article });
      ledger.settle(note.id, note.text, outcome === 'acknowledged');
    }
    errors.push(...(await session.errors()));
    await session.crashAndRestart();
    Object.assign(rig, await openPages(session, url));
    const verdict = await judge(rig, ledger);
    for (const id of verdict.lost) lost.add(id);
    findings += verdict.findings.length;
  }
  const name = `${session.name}: browser killed after a save`;
  return faultFigures(name, crashes, { ledger, lost: lost.size, findings, errors });
}
