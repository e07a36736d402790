import { Dexie } from 'dexie';
import MiniSearch from 'minisearch';
import type { ArticleRow, NoteRow } from '#lib/db/rows.ts';

/** Two other ways to search the same database, which `in-page.ts` has filled. */
const OPTIONS = {
  fields: ['quote', 'text', 'tags', 'title', 'leaders'],
  searchOptions: { prefix: true, combineWith: 'AND' as const },
};

interface Stored {
  readonly id: 'index';
  readonly json: string;
}

const own = new Dexie('bench-minisearch');
own.version(1).stores({ index: 'id' });
let library: Dexie | undefined;

async function openLibrary(): Promise<Dexie> {
  library ??= await new Dexie('whowhen').open();
  return library;
}

/** Builds MiniSearch's index of all notes, and keeps it as its manual says. @returns Milliseconds and characters. */
export async function buildMiniSearch(): Promise<{ milliseconds: number; characters: number }> {
  const db = await openLibrary();
  const start = performance.now();
  const index = new MiniSearch(OPTIONS);
  const articles = new Map(
    (await db.table<ArticleRow>('articles').toArray()).map(({ id, title }) => [id, title]),
  );
  await db.table<NoteRow>('notes').each(({ id, anchor, text, tags, leaders, articleId }) => {
    index.add({
      id,
      quote: anchor.quote,
      text,
      tags: tags.join(' '),
      title: articles.get(articleId) ?? '',
      leaders: leaders.map(({ name }) => name).join(' '),
    });
  });
  const json = JSON.stringify(index);
  await own.table<Stored>('index').put({ id: 'index', json });
  return { milliseconds: performance.now() - start, characters: json.length };
}

/** Milliseconds of each key: the first one loads the index. */
export async function typeMiniSearch(keys: readonly string[]): Promise<number[]> {
  const db = await openLibrary();
  const times: number[] = [];
  let index: MiniSearch | undefined;
  for (const key of keys) {
    const start = performance.now();
    if (!index) {
      const stored = await own.table<Stored>('index').get('index');
      index = MiniSearch.loadJSON(stored?.json ?? '', OPTIONS);
    }
    const found = index.search(key).slice(0, 25);
    await db.table<NoteRow>('notes').bulkGet(found.map(({ id }) => String(id)));
    times.push(performance.now() - start);
  }
  return times;
}

/** Milliseconds of each key with a filter over all notes, newest first, ended by the 25th that fits. */
export async function typeFilter(keys: readonly string[]): Promise<number[]> {
  const db = await openLibrary();
  const times: number[] = [];
  for (const key of keys) {
    const words = key.toLowerCase().split(/\s+/);
    const start = performance.now();
    await db
      .table<NoteRow>('notes')
      .orderBy('createdAt')
      .reverse()
      .filter(({ anchor, text, tags }) => {
        const all = `${anchor.quote}\n${text}\n${tags.join('\n')}`.toLowerCase();
        return words.every((word) => all.includes(word));
      })
      .limit(25)
      .toArray();
    times.push(performance.now() - start);
  }
  return times;
}
