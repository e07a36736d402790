import type { Page } from 'playwright';
import type { LiveBrowser } from './browser.ts';
import { changeArticle, type Marked, marked, nodeCount, runPeer, untilPainted } from './in-page.ts';
import type { StoredPage } from './stored-pages.ts';
import { type MainThreadTime, mainThreadTime, TRACE_CATEGORIES } from './trace.ts';

export interface PageMeasure {
  /** From being asked to marks drawn: the script's evaluation, reading, asking the background, painting. */
  readonly ours: MainThreadTime;
  readonly markJs: MainThreadTime;
  readonly parse: MainThreadTime;
  readonly nodesAdded: { readonly ours: number; readonly markJs: number };
  /** Milliseconds from a paragraph's coming to its marks drawn, waiting for quiet included; NaN when it never was. */
  readonly followedAfter: number;
  readonly following: MainThreadTime;
}

const [START, END] = ['whowhen-bench-start', 'whowhen-bench-end'];

/** One stored page, marked by us and by the peers, each on a fresh load. Null where we mark nothing. */
export async function measurePage(
  live: LiveBrowser,
  peers: string,
  stored: StoredPage,
): Promise<PageMeasure> {
  const page = await live.open(stored);
  const before = await page.evaluate(nodeCount);
  const ours = await traced(live, page, async () => {
    await page.evaluate((name) => performance.mark(name), START);
    await live.mark(page);
    await page.evaluate(untilPainted, END);
  });
  const found = await page.evaluate(marked);
  const nodesAfter = await page.evaluate(nodeCount);
  let followedAfter = Number.NaN;
  const following = await traced(live, page, async () => {
    followedAfter = await page.evaluate(changeArticle, [found.path, START, END] as const);
  });
  await page.close();
  const markJs = await measurePeer(live, peers, stored, 'markStrings', found);
  const parse = await measurePeer(live, peers, stored, 'parse', found);
  return {
    ours,
    markJs: markJs.time,
    parse: parse.time,
    nodesAdded: { ours: nodesAfter - before, markJs: markJs.nodesAdded },
    followedAfter,
    following,
  };
}

async function measurePeer(
  live: LiveBrowser,
  peers: string,
  stored: StoredPage,
  peer: 'markStrings' | 'parse',
  found: Marked,
): Promise<{ time: MainThreadTime; nodesAdded: number }> {
  const page = await live.open(stored);
  const before = await page.evaluate(nodeCount);
  await page.evaluate(`${peers}; globalThis.whowhenPeers = whowhenPeers;`);
  const time = await traced(live, page, () => page.evaluate(runPeer, [peer, found, START, END] as const));
  const nodesAdded = (await page.evaluate(nodeCount)) - before;
  await page.close();
  return { time, nodesAdded };
}

async function traced(live: LiveBrowser, page: Page, work: () => Promise<void>): Promise<MainThreadTime> {
  await live.browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await work();
  return mainThreadTime(await live.browser.stopTracing(), START, END);
}
