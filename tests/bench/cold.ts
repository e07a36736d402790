import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const RUNS = 7;

/** Times are of the best of a few fresh processes, so that what else the machine does counts least. */
export interface ColdStart {
  /** From a script not yet loaded to a finder that is ready. */
  readonly loadMs: number;
  /** What it then keeps in memory, MB of 10⁶ bytes. */
  readonly mb: number;
  /** Of the first article, all code and tables cold. */
  readonly firstMs: number;
  /** The built script, kB of 1,000 bytes; of ways that are given the names, with them. */
  readonly kb: number;
}

/** Measures each way as it would ship: bundled and minified. Names of modules in `ways/`. */
export async function coldStarts<W extends string>(
  ways: readonly W[],
  text: string,
  names: readonly string[],
): Promise<Record<W, ColdStart>> {
  const folder = mkdtempSync(join(tmpdir(), 'whowhen-bench-'));
  try {
    const files = [join(folder, 'article.txt'), join(folder, 'names.txt')];
    writeFileSync(files[0] ?? '', text);
    writeFileSync(files[1] ?? '', names.join('\n'));
    const measured: [W, ColdStart][] = [];
    for (const way of ways) {
      const script = await bundle(way, folder);
      const namesSize = way === 'whowhen' ? 0 : statSync(files[1] ?? '').size;
      measured.push([way, { ...bestRun([script, ...files]), kb: (sizeOf(folder, way) + namesSize) / 1000 }]);
    }
    return Object.fromEntries(measured) as Record<W, ColdStart>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Load of a script of so many kilobytes that is one string, ms: what the engine takes to read that much, whatever is
 * in it.
 */
export function oneStringLoadMs(kb: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'whowhen-bench-'));
  try {
    const script = join(folder, 'one-string.mjs');
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '');
    writeFileSync(script, `export const text="${'x'.repeat(1000 * kb)}";export const prepare=()=>()=>text;`);
    return bestRun([script, empty, empty]).loadMs;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundle(way: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL(`./ways/${way}.ts`, import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      target: 'esnext',
      rolldownOptions: {
        output: {
          entryFileNames: `${way}.mjs`,
          chunkFileNames: `${way}-[name].mjs`,
          // As in the package, the names are a script of their own.
          codeSplitting: { groups: [{ name: 'names', test: /roster\.generated/ }] },
        },
      },
    },
  });
  return join(folder, `${way}.mjs`);
}

/** Bytes of all its scripts. */
function sizeOf(folder: string, way: string): number {
  return globSync(`${way}*.mjs`, { cwd: folder }).reduce(
    (bytes, name) => bytes + statSync(join(folder, name)).size,
    0,
  );
}

function bestRun(args: readonly string[]): Omit<ColdStart, 'kb'> {
  const script = fileURLToPath(new URL('./cold-start.ts', import.meta.url));
  const runs = Array.from({ length: RUNS }, () => {
    const printed = execFileSync(process.execPath, ['--expose-gc', script, ...args], { encoding: 'utf8' });
    return JSON.parse(printed) as Omit<ColdStart, 'kb'>;
  });
  const best = (figure: 'loadMs' | 'mb' | 'firstMs') => Math.min(...runs.map((run) => run[figure]));
  return { loadMs: best('loadMs'), mb: best('mb'), firstMs: best('firstMs') };
}
