import { readFileSync } from 'node:fs';
import { articleLine, headerLine, noteLine } from '#lib/core/interop/library-file.ts';
import type { LibraryArticle } from '#lib/core/interop/record-schemas.ts';
import { decodeRecord } from '#lib/core/leaders/packed-record.ts';
import type { HighlightColor, Note, NotedDate } from '#lib/core/notes/note.ts';
import { ROSTER } from '#lib/data/roster.generated.ts';

/** One article and the notes on it, as `sample-notes.jsonl` has them: what it says is true, its outlets are made up. */
interface SampleArticle {
  readonly site: string;
  readonly published: string;
  readonly title: string;
  readonly notes: readonly {
    readonly quote: string;
    readonly text: string;
    readonly tags: readonly string[];
    /** Names as the roster has them. */
    readonly leaders: readonly string[];
    readonly dates: readonly NotedDate[];
    readonly color: HighlightColor;
  }[];
}

const HOUR = 3_600_000;

/** A reader's library for pictures, as the file that Import takes. */
export function sampleLibraryFile(): string {
  const lines = readFileSync(new URL('sample-notes.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const idOf = rosterIds();
  const articles = lines.map((line, i) => readArticle(JSON.parse(line), i, idOf));
  const notes = articles.flatMap((each) => each.notes);
  return [
    headerLine('2026-01-31T12:00:00.000Z', articles.length, notes.length),
    ...articles.map(({ article }) => articleLine(article)),
    ...notes.map(noteLine),
  ].join('');
}

function readArticle(sample: SampleArticle, i: number, idOf: (name: string) => string) {
  const { site, published, title } = sample;
  const host = `${site.toLowerCase().replace(/^the /, '').replaceAll(' ', '-')}.example`;
  const url = `https://www.${host}/${published.replaceAll('-', '/')}/${i}`;
  const article: LibraryArticle = {
    id: url,
    url,
    urls: [url],
    title,
    site,
    byline: null,
    publishedAt: published,
    lang: 'en',
  };
  const readAt = Date.parse(`${published}T07:00:00Z`) + (i % 12) * HOUR;
  const notes = sample.notes.map(({ quote, leaders, ...note }, n): Note => {
    const createdAt = new Date(readAt + n * (HOUR / 10)).toISOString();
    return {
      ...note,
      id: `sample-${i}-${n}`,
      articleId: url,
      anchor: {
        quote,
        prefix: '',
        suffix: '',
        position: { start: 0, end: quote.length },
        paragraph: quote,
        unique: true,
      },
      leaders: leaders.map((name) => ({ id: idOf(name), name })),
      createdAt,
      changedAt: createdAt,
    };
  });
  return { article, notes };
}

function rosterIds(): (name: string) => string {
  const none = { titles: [], places: [] };
  const ids = new Map<string, string>();
  for (const line of ROSTER.people.trimEnd().split('\n')) {
    const { id, name, aliases } = decodeRecord(line, none);
    for (const each of [name, ...aliases]) if (!ids.has(each)) ids.set(each, id);
  }
  return (name) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`${name} is not in the roster`);
    return id;
  };
}
