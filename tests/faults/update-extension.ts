import { marksOf } from '../e2e/marked-article.ts';
import { waitFor } from '../harness/wait-for.ts';
import type { Figure } from '../report/figure.ts';
import type { Random } from '../seeded/random.ts';
import { faultFigures } from './fault-figures.ts';
import { Ledger } from './ledger.ts';
import { judge, madeNote, type Rig, sendFrom } from './rig.ts';

/** Writes before each update; the last one may be under way when the extension goes. */
const WRITES = 5;

/** The extension is updated under an open article while it writes: a new reader takes the page over. */
export async function updateExtension(rig: Rig, times: number, random: Random): Promise<Figure[]> {
  const { session, page, article } = rig;
  const ledger = new Ledger();
  const lost = new Set<string>();
  let findings = 0;
  let notTakenOver = 0;
  for (let i = 0; i < times; i++) {
    // The first one's answer may never come: who asked is no longer there.
    const writes = Array.from({ length: 1 + random.below(WRITES) }, async () => {
      const note = madeNote(rig, `update ${i}`);
      ledger.ask(note.id, note.text);
      const outcome = await sendFrom(page, 'save-note', { note, article });
      ledger.settle(note.id, note.text, outcome === 'acknowledged');
    });
    await Promise.all(writes.slice(1));
    await page.eval(() => {
      Object.assign(globalThis, { ofOldReader: CSS.highlights.get('whowhen-leader') });
    });
    await session.reloadExtension();
    const isTakenOver = await waitFor('the new reader', () => page.eval(isPaintedAnew), 20_000).catch(
      () => false,
    );
    if (!isTakenOver || (await marksOf(page, 'leader')).length === 0) notTakenOver += 1;
    // The extension's own pages went with it.
    rig.view = await session.page(`${session.base}welcome.html`);
    await page.front();
    const verdict = await judge(rig, ledger);
    for (const id of verdict.lost) lost.add(id);
    findings += verdict.findings.length;
  }
  const name = `${session.name}: extension updated under an open article`;
  return [
    ...faultFigures(name, times, { ledger, lost: lost.size, findings, errors: await session.errors() }),
    { name: `${name}: no new reader took over`, value: notTakenOver, unit: 'times', bar: { atMost: 0 } },
  ];
}

/** Runs in the page. */
function isPaintedAnew(): boolean {
  const { ofOldReader } = globalThis as unknown as { ofOldReader: Highlight };
  const now = CSS.highlights.get('whowhen-leader');
  return now !== undefined && now !== ofOldReader;
}
