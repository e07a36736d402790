import { waitFor } from '../harness/wait-for.ts';
import type { Figure } from '../report/figure.ts';
import type { Rig } from './rig.ts';

/** 10,000 elements within each other, 20 million characters, changes without end. */
const KINDS = ['deep', 'restless', 'long'];
/** Turns of the page's own event loop, each through a frame. */
const TURNS = 10;
/** Milliseconds for all turns after which a page counts as hung: browsers lay out the longest for seconds themselves. */
const HUNG = 60_000;

/** Pages that are more than a page should be go on answering, marked or not. */
export async function openHeavyPages({ session, site }: Rig, count: number): Promise<Figure[]> {
  let hung = 0;
  for (const kind of KINDS.slice(0, count)) {
    const page = await session.page(`${site.origin}heavy/?kind=${kind}`);
    await page.front();
    const turn = () =>
      page.eval(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
        return true;
      });
    const isAnswering = await Promise.race([
      (async () => {
        for (let i = 0; i < TURNS; i++) await waitFor(`${kind} to answer`, turn);
        return true;
      })().catch(() => false),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), HUNG).unref()),
    ]);
    if (!isAnswering) {
      console.error(`${session.name}: the ${kind} page hung`);
      hung += 1;
    }
    await page.close();
  }
  const errors = await session.errors();
  for (const error of errors) console.error(`${session.name}: heavy pages: ${error}`);
  const name = `${session.name}: heavy pages`;
  return [
    { name, value: Math.min(count, KINDS.length), unit: 'pages' },
    { name: `${name}: hung`, value: hung, unit: 'pages', bar: { atMost: 0 } },
    { name: `${name}: exceptions`, value: errors.length, unit: 'exceptions', bar: { atMost: 0 } },
  ];
}
