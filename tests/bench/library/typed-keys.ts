import { seededLibrary } from '#tests/seeded/library.ts';

/** What a reader types, a search each; every key of it is measured. */
export function typedSearches(size: number): string[] {
  const notes = [...take(seededLibrary(size).entries(), 400)].map(({ note }) => note);
  const words = notes.flatMap(({ anchor }) => anchor.quote.toLowerCase().match(/[a-z]+/g) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const frequent = byCount[3] ?? '';
  const middling = byCount[Math.floor(byCount.length / 20)] ?? '';
  const rare = byCount.find((word) => counts.get(word) === 1 && word.length >= 7) ?? '';
  const surname = notes[0]?.leaders[0]?.name.split(' ').at(-1)?.toLowerCase() ?? '';
  const phrase = notes[0]?.anchor.quote.toLowerCase().split(' ').slice(-3, -1).join(' ') ?? '';
  const tag =
    notes
      .flatMap(({ tags }) => tags)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return [
    surname,
    frequent,
    middling,
    rare,
    `${middling} ${rare}`,
    `${surname} ${frequent}`,
    `"${phrase}"`,
    `tag:${tag} ${surname}`,
    'after:2024 kabe',
    'xylophone',
  ];
}

/** `ze`, `zel`, … of every search: what stands in the field after each key. */
export function keysOf(searches: readonly string[]): string[] {
  return searches.flatMap((search) => Array.from(search, (_, i) => search.slice(0, i + 1)));
}

function* take<T>(values: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const value of values) {
    if (left-- <= 0) return;
    yield value;
  }
}
