import type { NotesDatabase } from '../database.ts';
import type { Finding } from './finding.ts';

/** Notes against their articles, and articles against each other. Within a transaction. */
export async function checkRows(db: NotesDatabase): Promise<Finding[]> {
  const findings: Finding[] = [];
  const articles = new Set((await db.articles.toCollection().primaryKeys()) as string[]);
  await db.notes.each((row) => {
    if (!articles.has(row.articleId)) findings.push({ kind: 'orphan', where: row.id });
  });
  const numbers = new Map<number, string>();
  await db.articles.each(({ id, number }) => {
    if (numbers.has(number)) findings.push({ kind: 'double', where: id });
    numbers.set(number, id);
  });
  return findings;
}
