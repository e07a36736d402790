import fc from 'fast-check';
import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { cleanTags } from '#lib/core/notes/tags.ts';
import { NOTHING_CHOSEN } from '#lib/core/search/query/search-plan.ts';

/** Few words, so that notes share them; several scripts, accents, apostrophes, hyphens. */
const WORDS = [
  ...[
    'war',
    'warsaw',
    'Harbour',
    'élection',
    'Elections',
    "O'Brien",
    "Russia's",
    'Jong-un',
    'l’Europe',
    'a',
    'G7',
  ],
  ...[
    'Зеленський',
    'зелень',
    '泽连斯基',
    '泽连',
    '斯基访问',
    '기시다',
    'ゼレンスキー',
    '2025-06',
    'ﬁnal',
    '👩‍🚀',
    '—',
  ],
];
const LEADERS = [
  { id: 'Q3874799', name: 'Volodymyr Zelenskyy' },
  { id: 'Q7747', name: 'Vladimir Putin' },
  { id: 'text:jane roe', name: 'Jane Roe' },
];
const TAGS = ['Peace', 'peace talks', 'Élections', 'война', '选举'];
const SITES = ['The Gazette', 'Heute', 'Газета'];
const DATES = ['2022-03-03', '2022-03', '2022', '202', '2023-W10', '2023-WI', 'P3D', '2024-12-31T09:00'];

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '));
const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 });
const instant = fc
  .integer({ min: 0, max: 900 })
  .map((day) => new Date(Date.UTC(2023, 0, 1 + day, 12)).toISOString());

const article: fc.Arbitrary<Article> = fc
  .record({
    title: text,
    site: fc.constantFrom(...SITES),
    number: fc.integer({ min: 0, max: 5 }),
    publishedAt: fc.option(fc.constantFrom('2024-05-14', '2025-01-01T00:00:00+09:00')),
  })
  .map(({ number, ...rest }) => {
    const url = `https://www.site${number}.example/a`;
    return { ...rest, id: url, url, byline: null, lang: '' };
  });

const note = fc.record({
  quote: text,
  text,
  tags: some(TAGS),
  leaders: some(LEADERS),
  dates: some(DATES),
  createdAt: instant,
});

export interface ArbitraryEntry {
  readonly note: Note;
  readonly article: Article;
}

/** Notes on up to six articles. An article has the facts of its first note in all. */
export const arbitraryEntries: fc.Arbitrary<ArbitraryEntry[]> = fc
  .array(fc.record({ note, article }), { maxLength: 12 })
  .map((made) => {
    const articles = new Map<string, Article>();
    return made.map(({ note: { quote, dates, tags, createdAt, ...rest }, article: seen }, i) => {
      const first = articles.get(seen.id) ?? seen;
      articles.set(seen.id, first);
      const anchor = {
        quote,
        prefix: '',
        suffix: '',
        position: { start: 0, end: 0 },
        paragraph: '',
        unique: true,
      };
      return {
        article: first,
        note: {
          ...rest,
          id: `note-${i}`,
          articleId: first.id,
          anchor,
          color: 'yellow' as const,
          tags: cleanTags(tags),
          dates: dates.map((value) => ({ text: value, value })),
          createdAt,
          changedAt: createdAt,
        },
      };
    });
  });

const PIECES = [
  ...['war', 'wars', '"war"', 'el', '"harbour war"', 'harbour w', 'obrien', 'jong-un', 'europe', 'russia'],
  ...[
    'зелен',
    '泽连',
    '连斯基',
    '基',
    '"泽连斯基"',
    'レンス',
    '2025-06',
    'zelenskyy',
    'nowhere',
    '"',
    'q:',
    'tag:',
  ],
  ...[
    'tag:peace',
    'tag:"peace"',
    'tag:élec',
    'site:gaz',
    'site:site3.example',
    'leader:putin',
    'leader:Q7747',
  ],
  ...[
    'leader:"jane roe"',
    'before:2024',
    'after:2023-06',
    'before:2024-02-30',
    'mentions:2022',
    'mentions:2022..2023',
  ],
];

/** A search of a few pieces. */
export const arbitraryQuery: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 3 })
  .map((pieces) => pieces.join(' '));

export const arbitraryChoice = fc.record({
  leaders: fc.subarray(
    LEADERS.map(({ id }) => id),
    { maxLength: 1 },
  ),
  tags: fc.subarray(
    TAGS.map((tag) => tag.toLowerCase()),
    { maxLength: 1 },
  ),
  sites: fc.subarray(SITES, { maxLength: 2 }),
  months: fc.subarray(['2023-06', '2024-01', '2024-02', '2025-01'], { maxLength: 3 }),
  mentioned: fc.subarray(['2022', '2022-03', '202'], { maxLength: 2 }),
  articles: fc.constant(NOTHING_CHOSEN.articles),
});
