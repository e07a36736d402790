import { chromium } from 'playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript } from '#tests/harness/bundle-script.ts';
import { findBrowser } from '#tests/harness/find-browser/find-browser.ts';
import { serve } from '#tests/harness/serve.ts';
import { keysOf, typedSearches } from './typed-keys.ts';

const size = Number(process.argv[2] ?? 8192);
const what = process.argv[3] ?? 'fill';
const keep = process.argv[4];
const profileDir = keep ?? mkdtempSync(join(tmpdir(), 'lib-prof-'));
const ours = await bundleScript(new URL('./in-page.ts', import.meta.url), 'ours');
const site = await serve('tests/fixtures/site');
const start = async () => {
  const context = await chromium.launchPersistentContext(profileDir, { executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  const page = await context.newPage();
  await page.goto(`${site.origin}not-an-article/`);
  await page.addScriptTag({ content: ours });
  return { context, page };
};
const call = (page: any, name: string, ...args: unknown[]) => page.evaluate(`ours.${name}(...${JSON.stringify(args)})`);
async function profiled(page: any, work: () => Promise<unknown>) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
  await cdp.send('Profiler.start');
  const t = performance.now();
  const result = await work();
  const wall = performance.now() - t;
  const { profile } = await cdp.send('Profiler.stop');
  const self = new Map<string, number>();
  const byId = new Map(profile.nodes.map((n: any) => [n.id, n]));
  profile.samples.forEach((id: number, i: number) => {
    const { callFrame } = byId.get(id) as any;
    const name = `${callFrame.functionName || '(anon)'}:${callFrame.lineNumber}`;
    self.set(name, (self.get(name) ?? 0) + (profile.timeDeltas[i] ?? 0) / 1000);
  });
  console.log('wall', wall.toFixed(0));
  for (const [name, ms] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log(ms.toFixed(0).padStart(8), name);
  return result;
}
let { context, page } = await start();
if (what.includes('fill')) console.log('fill', await profiled(page, () => call(page, 'fill', size)));
if (what.includes('type')) {
  await context.close();
  ({ context, page } = await start());
  console.log('open', await call(page, 'open'));
  const keys = keysOf(typedSearches(size));
  const times = await profiled(page, () => call(page, 'type', keys)) as number[];
  const s = times.toSorted((a, b) => a - b);
  console.log('median', s[s.length >> 1], 'p95', s[Math.floor(s.length * 0.95)]);
  console.log(keys.map((k, i) => `${k}=${times[i]?.toFixed(0)}`).join(' | '));
  console.log('facets', await profiled(page, () => call(page, 'countFacets', ['', ...typedSearches(size)])));
}
if (what.includes('save')) { const t = (await profiled(page, () => call(page, 'save', 60)) as number[]).sort((a, b) => a - b); console.log('save median', t[30]); }
await context.close();
await site.close();
if (!keep) rmSync(profileDir, { recursive: true, force: true });
