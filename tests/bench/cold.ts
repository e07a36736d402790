import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Odd, so that there is a median. */
const RUNS = 5;

export interface ColdStart {
  /** From a script not yet loaded to the first article recognised: the median of fresh processes. */
  readonly ms: number;
  /** What it then keeps in memory, MB of 10⁶ bytes. */
  readonly mb: number;
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
      measured.push([
        way,
        { ...medianRun([script, ...files]), kb: (statSync(script).size + namesSize) / 1000 },
      ]);
    }
    return Object.fromEntries(measured) as Record<W, ColdStart>;
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
      rollupOptions: { output: { entryFileNames: `${way}.mjs` } },
    },
  });
  return join(folder, `${way}.mjs`);
}

function medianRun(args: readonly string[]): { ms: number; mb: number } {
  const script = fileURLToPath(new URL('./cold-start.ts', import.meta.url));
  const runs = Array.from({ length: RUNS }, () => {
    const printed = execFileSync(process.execPath, ['--expose-gc', script, ...args], { encoding: 'utf8' });
    return JSON.parse(printed) as { ms: number; mb: number };
  });
  const median = (values: number[]) => values.sort((a, b) => a - b)[(RUNS - 1) / 2] ?? Number.NaN;
  return { ms: median(runs.map(({ ms }) => ms)), mb: median(runs.map(({ mb }) => mb)) };
}
