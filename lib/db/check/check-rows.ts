import type { NotesDatabase } from '../database.ts';
import { fromNoteRow, type NoteRow, toNoteRow } from '../rows.ts';
import type { Finding } from './finding.ts';

/** Notes against their articles, and each row against itself. Within a transaction. */
export async function checkRows(db: NotesDatabase): Promise<Finding[]> {
  const findings: Finding[] = [];
  const articles = new Set((await db.articles.toCollection().primaryKeys()) as string[]);
  await db.notes.each((row) => {
    if (!articles.has(row.articleId)) findings.push({ kind: 'orphan', where: row.id });
    if (!hasItsKeys(row)) findings.push({ kind: 'keys_disagree', where: row.id });
  });
  const numbers = new Map<number, string>();
  await db.articles.each(({ id, number }) => {
    if (numbers.has(number)) findings.push({ kind: 'double', where: id });
    numbers.set(number, id);
  });
  return findings;
}

function hasItsKeys(row: NoteRow): boolean {
  const made = toNoteRow(fromNoteRow(row), row.number);
  return isSame(made.tagKeys, row.tagKeys) && isSame(made.leaderIds, row.leaderIds);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
