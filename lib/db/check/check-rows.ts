import type { NotesDatabase } from '../database.ts';
import type { Finding } from './finding.ts';

/** Notes against their articles, articles against each other, copies against their bytes. Within a transaction. */
export async function checkRows(db: NotesDatabase): Promise<Finding[]> {
  const findings: Finding[] = [];
  const articles = new Set(await db.articles.toCollection().primaryKeys());
  await db.notes.each((row) => {
    if (!articles.has(row.articleId)) findings.push({ kind: 'orphan', where: row.id });
  });
  const copies = new Set(await db.snapshots.toCollection().primaryKeys());
  const bytes = new Set(await db.snapshotBytes.toCollection().primaryKeys());
  for (const id of copies.symmetricDifference(bytes)) findings.push({ kind: 'orphan', where: id });
  const numbers = new Map<number, string>();
  await db.articles.each(({ id, number }) => {
    if (numbers.has(number)) findings.push({ kind: 'double', where: id });
    numbers.set(number, id);
  });
  return findings;
}
