import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { NotesDatabase } from '#lib/db/database.ts';
import { notesOn } from '#lib/db/queries.ts';
import { SCHEMA } from '#lib/db/schema.ts';

const NAME = `whowhen-schema-test-${crypto.randomUUID()}`;

test('versions only ever grow', () => {
  const versions = SCHEMA.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
});

test('a database of a newer build is refused by name, and left as it is', async () => {
  const newer = new Dexie(NAME);
  newer.version(99).stores({ notes: 'id', later: 'id' });
  await newer.open();
  await newer.table('notes').put({ id: 'kept' });
  newer.close();

  const ours = new NotesDatabase(NAME);
  await expect(notesOn(ours, 'any')).rejects.toMatchObject({ code: 'database_newer' });
  ours.close();

  const again = new Dexie(NAME);
  await again.open();
  expect(again.verno).toBe(99);
  expect(await again.table('notes').get('kept')).toEqual({ id: 'kept' });
  again.close();
});
