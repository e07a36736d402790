import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserNotFoundError } from '#tests/harness/find-browser/find-browser.ts';
import type { Figure } from '../../report/figure.ts';
import { type Call, type LibraryBench, withProfile } from './browser.ts';
import type { FillFigures } from './in-page.ts';
import { type PopupTimes, popupTimes } from './popup.ts';
import { quantile } from './quantile.ts';
import { keysOf, typedSearches } from './typed-keys.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const LARGEST = 100_000;
/** What saving among many is compared with. */
const FEW = 100;
/** Each key of the plain filter reads up to all notes, seconds long: a few of the keys must do. */
const FILTER_KEYS = 8;
const SAVES = 60;

/**
 * The database in real Chromium with the seeded library (`tests/seeded/library.ts` states its growth): first keys in a
 * browser process that has just started, peers on the same data in the same run.
 */
export async function libraryFigures(): Promise<Figure[]> {
  try {
    const few = await withProfile(async (bench) => ({
      ...(await bench.inNewBrowser((call) => fillAndSave(call, FEW))),
      popup: await popupTimes(bench),
    }));
    const figures: Figure[] = [];
    for (const size of SIZES) figures.push(...(await figuresAt(size, few)));
    return figures;
  } catch (error) {
    if (!(error instanceof BrowserNotFoundError)) throw error;
    console.log(`bench: library skipped. ${error.message}`);
    return [];
  }
}

async function fillAndSave(call: Call, size: number): Promise<{ filled: FillFigures; save: number }> {
  const filled = await call<FillFigures>('ours', 'fill', size);
  return { filled, save: quantile(await call<number[]>('ours', 'save', SAVES), 0.5) };
}

function figuresAt(size: number, few: { save: number; popup: PopupTimes }): Promise<Figure[]> {
  const isLargest = size === LARGEST;
  return withProfile(async (bench) => {
    const { filled, save } = await bench.inNewBrowser((call) => fillAndSave(call, size));
    const bytes = sizeOnDisk(bench);
    const popup = await popupTimes(bench);
    const searches = typedSearches(size);
    const keys = keysOf(searches);
    const ours = await bench.inNewBrowser(async (call) => ({
      open: await call<{ database: number; names: number }>('ours', 'open'),
      keys: await call<number[]>('ours', 'type', keys),
    }));
    const counted = await bench.inNewBrowser(async (call) => ({
      open: await call<{ database: number; names: number }>('ours', 'open'),
      facets: await call<number[]>('ours', 'countFacets', ['', ...searches]),
      timelines: await call<number[]>('ours', 'drawTimelines', ['2023', '2023-05', '202']),
      byArticle: await call<number[]>('ours', 'turnArticlePages', [0, 500, 5_000, 10_000]),
      paged: await call<{ page: number[]; facets: number[] }>('ours', 'turnPages', [0, 500, 5_000, 10_000]),
    }));
    const mini = await miniSearch(bench, keys);
    const filter = await bench.inNewBrowser((call) =>
      call<number[]>('peers', 'typeFilter', spread(keys, FILTER_KEYS)),
    );
    const name = `library of ${size}:`;
    const key = (share: number, bar: number): Figure[] => [
      {
        name: `${name} search, ${share === 0.5 ? 'median' : '95th percentile'} a key`,
        value: quantile(ours.keys, share),
        unit: 'ms',
        peer: { name: 'MiniSearch in memory', value: quantile(mini.keys, share) },
        ...(isLargest && { bar: { atMost: bar } }),
      },
      {
        name: `${name} search, ${share === 0.5 ? 'median' : '95th percentile'} a key`,
        value: quantile(ours.keys, share),
        unit: 'ms',
        peer: { name: `Dexie filter, ${FILTER_KEYS} of the keys`, value: quantile(filter, share) },
      },
    ];
    return [
      { name: `${name} kept`, value: size / (filled.milliseconds / 1000), unit: 'notes/s' },
      {
        name: `${name} longest task while keeping`,
        value: filled.longestTask,
        unit: 'ms',
        ...(isLargest && { bar: { atMost: 100 } }),
      },
      { name: `${name} on disk`, value: bytes / size, unit: 'bytes a note' },
      {
        name: `${name} saving one note, median`,
        value: save,
        unit: 'ms',
        peer: { name: `among ${FEW}`, value: few.save },
        ...(isLargest && { bar: { atMost: 1.5 * few.save } }),
      },
      {
        name: `${name} popup opened to first notes painted`,
        value: popup.notes,
        unit: 'ms',
        peer: { name: `among ${FEW}`, value: few.popup.notes },
        ...(isLargest && { bar: { atMost: 1.5 * few.popup.notes } }),
      },
      {
        name: `${name} popup opened to first notes painted, over an empty page`,
        value: popup.notes - popup.empty,
        unit: 'ms',
        peer: { name: 'the empty page', value: popup.empty },
        ...(isLargest && { bar: { atMost: 150 } }),
      },
      { name: `${name} opening the database`, value: ours.open.database, unit: 'ms' },
      { name: `${name} reading the roster's names, once`, value: ours.open.names, unit: 'ms' },
      {
        name: `${name} search, first key after a start`,
        value: ours.keys[0] ?? 0,
        unit: 'ms',
        peer: { name: 'MiniSearch, load of its index', value: mini.keys[0] ?? 0 },
      },
      ...key(0.5, 30),
      ...key(0.95, 80),
      {
        name: `${name} facets, first after a start`,
        value: counted.facets[0] ?? 0,
        unit: 'ms',
        ...(isLargest && { bar: { atMost: 100 } }),
      },
      {
        name: `${name} facets, slowest of ${searches.length} searches`,
        value: Math.max(...counted.facets.slice(1)),
        unit: 'ms',
        ...(isLargest && { bar: { atMost: 100 } }),
      },
      { name: `${name} timeline, slowest of 4 zooms`, value: Math.max(...counted.timelines), unit: 'ms' },
      {
        name: `${name} list by article, slowest of 4 pages`,
        value: Math.max(...counted.byArticle),
        unit: 'ms',
      },
      {
        name: `${name} facets beside the last page`,
        value: counted.paged.facets.at(-1) ?? 0,
        unit: 'ms',
        peer: { name: 'beside the first', value: counted.paged.facets[0] ?? 0 },
      },
      {
        name: `${name} building the index anew`,
        value: filled.milliseconds,
        unit: 'ms, with the notes',
        peer: { name: 'MiniSearch, index alone', value: mini.build },
      },
    ];
  });
}

async function miniSearch(
  bench: LibraryBench,
  keys: readonly string[],
): Promise<{ build: number; keys: number[] }> {
  const built = await bench.inNewBrowser((call) =>
    call<{ milliseconds: number }>('peers', 'buildMiniSearch'),
  );
  const times = await bench.inNewBrowser((call) => call<number[]>('peers', 'typeMiniSearch', keys));
  return { build: built.milliseconds, keys: times };
}

/** All of the profile's IndexedDB, written out and closed. */
function sizeOnDisk({ profile }: LibraryBench): number {
  const files = globSync('**/IndexedDB/**/*', { cwd: profile }).map((path) => statSync(join(profile, path)));
  return files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
}

/** So many of the values, evenly from first to last. */
function spread<T>(values: readonly T[], count: number): T[] {
  return values.filter(
    (_, i) => Math.floor((i * count) / values.length) !== Math.floor(((i - 1) * count) / values.length),
  );
}
