import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserNotFoundError } from '#tests/harness/find-browser/find-browser.ts';
import type { Figure } from '../../report/figure.ts';
import { type LibraryBench, withProfile } from './browser.ts';
import type { FillFigures } from './in-page.ts';
import { type PopupTimes, popupTimes } from './popup.ts';
import { quantile } from './quantile.ts';
import { keysOf, typedSearches } from './typed-keys.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const LARGEST = 100_000;
/** What saving among many is compared with. */
const FEW = 100;
/** Each key of the plain filter reads up to all notes, seconds long: a few of the keys must do. */
const FILTER_KEYS = 3;
const SAVES = 20;

type Add = (figures: readonly Figure[]) => void;

/** Times that the same is measured among few and among many, in turn: a machine is not equally busy all the time. */
const ROUNDS = 3;

/**
 * The database in real Chromium with the seeded library (`tests/seeded/library.ts` states its growth): first keys in a
 * browser process that has just started, peers on the same data in the same run.
 */
export async function libraryFigures(add: Add, sizes: readonly number[] = SIZES): Promise<void> {
  try {
    await withProfile(async (few) => {
      await few.inNewBrowser((call) => call('ours', 'fill', FEW));
      for (const size of sizes) await withProfile((many) => figuresAt(many, few, size, add));
    });
  } catch (error) {
    if (!(error instanceof BrowserNotFoundError)) throw error;
    console.log(`bench: library skipped. ${error.message}`);
  }
}

/** Each figure is added as soon as it is there: filling the largest library takes minutes. */
async function figuresAt(bench: LibraryBench, few: LibraryBench, size: number, add: Add): Promise<void> {
  const figure = (name: string, value: number, unit: string, atMost: number | null = null): Figure => ({
    name: `library of ${size}: ${name}`,
    value,
    unit,
    ...(atMost !== null && size === LARGEST && { bar: { atMost } }),
  });
  const filled = await bench.inNewBrowser((call) => call<FillFigures>('ours', 'fill', size));
  add([
    figure('imported', size / (filled.milliseconds / 1000), 'notes/s'),
    figure('longest task while importing', filled.longestTask, 'ms', 100),
    figure('on disk', sizeOnDisk(bench) / size, 'bytes a note'),
  ]);
  add(await besideFewFigures(bench, few, figure));
  add(await searchFigures(bench, figure, typedSearches(size), filled));
  add(await countFigures(bench, figure, typedSearches(size)));
}

type MakeFigure = (name: string, value: number, unit: string, atMost?: number) => Figure;

/** What may take no longer than among few notes, the best round of each. */
async function besideFewFigures(
  bench: LibraryBench,
  few: LibraryBench,
  figure: MakeFigure,
): Promise<Figure[]> {
  const rounds: { few: Opening; many: Opening }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ few: await openAndSave(few), many: await openAndSave(bench) });
  const best = (of: (round: (typeof rounds)[number]) => number) => Math.min(...rounds.map(of));
  const peer = (value: number) => ({ peer: { name: `among ${FEW}`, value } });
  const [save, popup] = [best((round) => round.few.save), best((round) => round.few.popup.notes)];
  return [
    {
      ...figure(
        'saving one note, median',
        best(({ many }) => many.save),
        'ms',
        1.5 * save,
      ),
      ...peer(save),
    },
    {
      ...figure(
        'popup opened to first notes painted',
        best(({ many }) => many.popup.notes),
        'ms',
        1.5 * popup,
      ),
      ...peer(popup),
    },
    {
      ...figure(
        'popup, over an empty page',
        best(({ many: { popup: of } }) => of.notes - of.empty),
        'ms',
        150,
      ),
      peer: { name: 'the empty page', value: best(({ many }) => many.popup.empty) },
    },
  ];
}

interface Opening {
  /** The median. */
  readonly save: number;
  readonly popup: PopupTimes;
}

async function openAndSave(bench: LibraryBench): Promise<Opening> {
  const saves = await bench.inNewBrowser((call) => call<number[]>('ours', 'save', SAVES));
  return { save: quantile(saves, 0.5), popup: await popupTimes(bench) };
}

async function searchFigures(
  bench: LibraryBench,
  figure: MakeFigure,
  searches: readonly string[],
  filled: FillFigures,
): Promise<Figure[]> {
  const keys = keysOf(searches);
  const ours = await bench.inNewBrowser(async (call) => ({
    open: await call<{ database: number; names: number }>('ours', 'open'),
    keys: await call<number[]>('ours', 'type', keys),
  }));
  const mini = await miniSearch(bench, keys);
  const filter = await bench.inNewBrowser((call) =>
    call<number[]>('peers', 'typeFilter', spread(keys, FILTER_KEYS)),
  );
  const key = (share: number, words: string, atMost: number): Figure[] => {
    const each = figure(`search, ${words} a key`, quantile(ours.keys, share), 'ms', atMost);
    return [
      { ...each, peer: { name: 'MiniSearch in memory', value: quantile(mini.keys, share) } },
      { ...each, peer: { name: `Dexie filter, ${FILTER_KEYS} of the keys`, value: quantile(filter, share) } },
    ];
  };
  return [
    figure('opening the database', ours.open.database, 'ms'),
    figure("reading the roster's names, once", ours.open.names, 'ms'),
    {
      ...figure('search, first key after a start', ours.keys[0] ?? 0, 'ms'),
      peer: { name: 'MiniSearch, load of its index', value: mini.keys[0] ?? 0 },
    },
    ...key(0.5, 'median', 30),
    ...key(0.95, '95th percentile', 80),
    {
      ...figure('building the index anew', filled.milliseconds, 'ms, with the notes'),
      peer: { name: 'MiniSearch, index alone', value: mini.build },
    },
  ];
}

async function countFigures(
  bench: LibraryBench,
  figure: MakeFigure,
  searches: readonly string[],
): Promise<Figure[]> {
  const counted = await bench.inNewBrowser(async (call) => {
    await call('ours', 'open');
    return {
      facets: await call<number[]>('ours', 'countFacets', ['', ...searches]),
      timelines: await call<number[]>('ours', 'drawTimelines', ['2023', '2023-05', '202']),
      byArticle: await call<number[]>('ours', 'turnArticlePages', [0, 500, 5_000, 10_000]),
      paged: await call<{ page: number[]; facets: number[] }>('ours', 'turnPages', [0, 500, 5_000, 10_000]),
    };
  });
  return [
    figure('facets, first after a start', counted.facets[0] ?? 0, 'ms', 100),
    figure(`facets, slowest of ${searches.length} searches`, Math.max(...counted.facets.slice(1)), 'ms', 100),
    {
      ...figure('facets beside the last page', counted.paged.facets.at(-1) ?? 0, 'ms'),
      peer: { name: 'beside the first', value: counted.paged.facets[0] ?? 0 },
    },
    figure('page of a list, slowest of 4', Math.max(...counted.paged.page), 'ms'),
    figure('page of a list by article, slowest of 4', Math.max(...counted.byArticle), 'ms'),
    figure('timeline, slowest of 4 zooms', Math.max(...counted.timelines), 'ms'),
  ];
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
