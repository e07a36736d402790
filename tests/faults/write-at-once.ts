import type { NoteChange } from '#lib/core/notes/note.ts';
import { untilMarked } from '../e2e/marked-article.ts';
import type { Figure } from '../report/figure.ts';
import type { Random } from '../seeded/random.ts';
import { faultFigures } from './fault-figures.ts';
import { Ledger } from './ledger.ts';
import { inLibrary, judge, madeNote, type Rig, sendFrom, sendFromView } from './rig.ts';

/** Notes that all writers change at once. */
const SHARED = 8;

type Field = 'text' | 'color' | 'tags';

interface Writer {
  readonly name: string;
  send(name: 'change-note', payload: { id: string; change: NoteChange }): Promise<string>;
}

/**
 * Two tabs of one article and a page of the extension change the same notes at once. Each waits for its own answers, as
 * editors do. Of each field of a note the last value of one of the writers must stand, whatever the order.
 */
export async function writeAtOnce(rig: Rig, operations: number, random: Random): Promise<Figure[]> {
  const { session, url, article } = rig;
  const ledger = new Ledger();
  const notes = Array.from({ length: SHARED }, (_, i) => madeNote(rig, `shared ${i}`));
  for (const note of notes) {
    await sendFrom(rig.page, 'save-note', { note, article });
  }
  const other = await session.page(`${url}?utm_source=mail`);
  await untilMarked(other);
  const writers: Writer[] = [
    { name: 'tab', send: (...message) => sendFrom(rig.page, ...message) },
    { name: 'view', send: (...message) => sendFromView(rig.view, ...message) },
  ];
  // In Firefox only the tab in front can be spoken with beside its content scripts; there the second tab is a view, too.
  writers.push(
    session.name === 'chromium'
      ? { name: 'other tab', send: (...message) => sendFrom(other, ...message) }
      : { name: 'other view', send: (...message) => sendFromView(rig.view, ...message) },
  );
  if (session.name === 'firefox') await rig.page.front();

  const last = new Map<string, string>();
  const write = async (writer: Writer, count: number) => {
    for (let i = 0; i < count; i++) {
      const id = notes[random.below(SHARED)]?.id ?? '';
      const [field, change] = someChange(`${writer.name} ${i}`, random);
      const isAcknowledged = (await writer.send('change-note', { id, change })) === 'acknowledged';
      ledger.settle(id, null, isAcknowledged);
      if (isAcknowledged) last.set(`${id} ${field} ${writer.name}`, JSON.stringify(change[field]));
    }
  };
  await Promise.all(writers.map((writer) => write(writer, Math.ceil(operations / writers.length))));

  const lost = await lostFields(
    rig,
    notes.map(({ id }) => id),
    last,
    writers,
  );
  const { findings } = await judge(rig, new Ledger());
  const errors = await session.errors();
  await other.close();
  return faultFigures(`${session.name}: the same notes written at once from three places`, operations, {
    ledger,
    lost,
    findings: findings.length,
    errors,
  });
}

function someChange(value: string, random: Random): [Field, NoteChange] {
  const colors = ['green', 'blue', 'pink', 'violet'] as const;
  switch (random.below(3)) {
    case 0:
      return ['text', { text: value }];
    case 1:
      return ['tags', { tags: [value] }];
    default:
      return ['color', { color: colors[random.below(colors.length)] ?? 'green' }];
  }
}

/** Fields that hold what no writer wrote last, though one did. */
async function lostFields(
  rig: Rig,
  ids: readonly string[],
  last: ReadonlyMap<string, string>,
  writers: readonly Writer[],
): Promise<number> {
  const rows = await inLibrary<(Required<NoteChange> | null)[]>(rig, 'fieldsOf', ids);
  let lost = 0;
  for (const [i, id] of ids.entries()) {
    for (const field of ['text', 'tags', 'color'] as const) {
      const written = writers.flatMap(({ name }) => last.get(`${id} ${field} ${name}`) ?? []);
      if (written.length > 0 && !written.includes(JSON.stringify(rows[i]?.[field]))) lost += 1;
    }
  }
  return lost;
}
