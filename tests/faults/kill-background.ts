import { pause } from '../harness/wait-for.ts';
import type { Figure } from '../report/figure.ts';
import type { Random } from '../seeded/random.ts';
import { faultFigures } from './fault-figures.ts';
import { Ledger } from './ledger.ts';
import { inLibrary, judge, madeNote, type Rig, sendFrom, untilAnswered } from './rig.ts';

/** Milliseconds after a write was sent within which the background is killed: a write takes 5 to 20. */
const WINDOW = 40;
/** Kills between two looks at the disk. */
const LOOK = 20;

/**
 * The background is killed at a seeded moment after three writes were sent at once, a new note, a change and a
 * deletion: before the transaction, within it or after it.
 */
export async function killBackground(rig: Rig, kills: number, random: Random): Promise<Figure[]> {
  const ledger = new Ledger();
  const lost = new Set<string>();
  const tally = { all: 0, some: 0, none: 0 };
  let findings = 0;
  const look = async () => {
    const verdict = await judge(rig, ledger);
    for (const id of verdict.lost) lost.add(id);
    findings += verdict.findings.length;
  };
  for (let kill = 0; kill < kills; kill++) {
    // Some writes find it still asleep from the last kill.
    if (random.below(4) > 0) await untilAnswered(rig);
    const writes = startWrites(rig, ledger, `kill ${kill}`, random);
    await pause(random.below(WINDOW));
    await rig.session.killBackground();
    const answered = (await Promise.all(writes)).filter(Boolean).length;
    tally[answered === writes.length ? 'all' : answered > 0 ? 'some' : 'none'] += 1;
    if (kill % LOOK === LOOK - 1) await look();
  }
  await look();
  const name = `${rig.session.name}: background killed`;
  return [
    { name: `${name}, before any of its writes was answered`, value: tally.none, unit: 'times' },
    { name: `${name}, between answers`, value: tally.some, unit: 'times' },
    { name: `${name}, after all answers`, value: tally.all, unit: 'times' },
    ...faultFigures(name, kills, { ledger, lost: lost.size, findings, errors: await rig.session.errors() }),
    ...(await halfWritten(rig, name)),
  ];
}

/** Sends the writes without waiting; each resolves with whether it was acknowledged. */
function startWrites(rig: Rig, ledger: Ledger, text: string, random: Random): Promise<boolean>[] {
  const { page, article } = rig;
  const write = async (id: string, state: string | null, send: Promise<string>) => {
    const isAcknowledged = (await send) === 'acknowledged';
    ledger.settle(id, state, isAcknowledged);
    return isAcknowledged;
  };
  const note = madeNote(rig, text);
  const standing = ledger.standing;
  const changed = standing[random.below(standing.length)];
  const others = standing.filter((id) => id !== changed);
  const deleted = others[random.below(others.length)];
  for (const id of [note.id, changed]) if (id) ledger.ask(id, text);
  if (deleted) ledger.ask(deleted, null);
  return [
    write(note.id, text, sendFrom(page, 'save-note', { note, article })),
    ...(changed
      ? [write(changed, text, sendFrom(page, 'change-note', { id: changed, change: { text } }))]
      : []),
    ...(deleted ? [write(deleted, null, sendFrom(page, 'delete-note', { id: deleted }))] : []),
  ];
}

/** Notes without an article or without a place in the index would be counted here, too: `check` names them. */
async function halfWritten(rig: Rig, name: string): Promise<Figure[]> {
  const findings = await inLibrary<{ kind: string }[]>(rig, 'check');
  const orphans = findings.filter(({ kind }) => kind === 'orphan').length;
  return [{ name: `${name}: notes written by half`, value: orphans, unit: 'notes', bar: { atMost: 0 } }];
}
