import type { Article } from '#lib/core/article/article.ts';
import type { Note, NotedLeader } from '#lib/core/notes/note.ts';
import { HIGHLIGHT_COLORS } from '#lib/core/notes/note.ts';
import { Random } from './random.ts';
import { someLeaders } from './some-leaders.ts';

/**
 * A library that grew over five years, 2021 to 2025: 200 leaders, 300 tags, 60 outlets, three notes an article on
 * average. A year's notes are as many as the year before's and a fifth of the first year's more: 14, 17, 20, 23 and
 * 26 of a hundred. Words, leaders and tags follow Zipf's law over 20,000 words; a fifth of the notes has no text of
 * the reader's.
 */
export interface SeededLibrary {
  /** Oldest first. */
  entries(): Generator<{ note: Note; article: Article }>;
}

const FIRST_DAY = Date.UTC(2021, 0, 1);
const FIVE_YEARS = Date.UTC(2026, 0, 1) - FIRST_DAY;
const DAY = 86_400_000;
const WORDS = 20_000;
const LEADERS = 200;
const TAGS = 300;
const SITES = 60;
const NOTES_PER_ARTICLE = 3;
/** Share of the last day's notes over the first day's, less one: linear growth by a fifth a year. */
const GROWTH = 1;

export function seededLibrary(size: number, seed = 1): SeededLibrary {
  return { entries: () => generate(size, seed) };
}

function* generate(size: number, seed: number): Generator<{ note: Note; article: Article }> {
  const random = new Random(seed);
  const words = vocabulary(random);
  const leaders = someLeaders(LEADERS);
  let article: Article | null = null;
  for (let i = 0; i < size; i++) {
    const time = FIRST_DAY + FIVE_YEARS * grown((i + random.next()) / size);
    if (!article || random.below(NOTES_PER_ARTICLE) === 0) article = makeArticle(i, time, random, words);
    yield { note: makeNote(i, time, article, random, words, leaders), article };
  }
}

/** Where in the five years the given share of all notes has been made: the inverse of (x + GROWTH·x²/2) / its end. */
function grown(share: number): number {
  const whole = 1 + GROWTH / 2;
  return (Math.sqrt(1 + 2 * GROWTH * whole * share) - 1) / GROWTH;
}

function makeArticle(i: number, time: number, random: Random, words: readonly string[]): Article {
  const site = random.zipf(SITES);
  const url = `https://news-${site}.example/article/${i}`;
  return {
    id: url,
    url,
    title: sentence(8, random, words),
    site: `The ${capitalised(words[site * 7 + 3] ?? '')} ${site}`,
    byline: null,
    publishedAt: random.below(10) === 0 ? null : dayOf(time - random.below(20) * DAY),
    lang: 'en',
  };
}

function makeNote(
  i: number,
  time: number,
  article: Article,
  random: Random,
  words: readonly string[],
  leaders: readonly NotedLeader[],
): Note {
  const named = Array.from({ length: 1 + random.below(3) }, () => leaders[random.zipf(LEADERS)]).filter(
    (leader) => leader !== undefined,
  );
  const quote = `${named[0]?.name} ${sentence(12 + random.below(20), random, words)}`;
  const dates = Array.from({ length: random.below(3) }, () => dayOf(time - random.zipf(10_000) * DAY));
  const createdAt = new Date(time).toISOString();
  return {
    id: `00000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`,
    articleId: article.id,
    anchor: {
      quote,
      prefix: sentence(5, random, words),
      suffix: sentence(5, random, words),
      position: { start: 100, end: 100 + quote.length },
      paragraph: `${sentence(20, random, words)} ${quote}`,
      unique: true,
    },
    color: HIGHLIGHT_COLORS[random.below(HIGHLIGHT_COLORS.length)] ?? 'yellow',
    text: random.below(5) === 0 ? '' : sentence(5 + random.below(15), random, words),
    tags: [...new Set(Array.from({ length: random.below(4) }, () => `tag ${words[random.zipf(TAGS) + 50]}`))],
    leaders: [...new Map(named.map((leader) => [leader.id, leader])).values()],
    dates: [...new Set(dates)].map((value) => ({ text: value, value })),
    createdAt,
    changedAt: createdAt,
  };
}

/** Made of syllables, most frequent ones short: `ka`, `ro`, … `kabetu`. */
function vocabulary(random: Random): string[] {
  const syllables = [...'bcdfghklmnprstvwz'].flatMap((c) => [...'aeiou'].map((v) => c + v));
  const words = new Set<string>();
  while (words.size < WORDS) {
    const length = 1 + Math.floor(Math.log2(1 + words.size / 20) / 3) + random.below(2);
    words.add(Array.from({ length }, () => syllables[random.below(syllables.length)]).join(''));
  }
  return [...words];
}

function sentence(length: number, random: Random, words: readonly string[]): string {
  const text = Array.from({ length }, () => words[random.zipf(WORDS)]).join(' ');
  return `${capitalised(text)}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
