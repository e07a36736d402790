import type { CallSource } from './call-source.ts';
import type { Box, ClickOptions, Keyboard, Mouse } from './driver.ts';
import { type FoundElement, findElements, isAnimated, type Query, renderedText } from './find-elements.ts';
import { pause, waitFor } from './wait-for.ts';

/** Two looks within one frame would find even what glides along standing still. */
const FEW_FRAMES_MS = 50;

/** A tree of elements to read and to use like a reader: by what is shown and by what it is called. */
export interface Surface {
  /** All that is rendered; empty while the tree is not there. */
  text(): Promise<string>;
  /** What matches now, shown or not. Does not wait. */
  all(query: Query): Promise<readonly FoundElement[]>;
  /** Waits until exactly one that matches is shown. */
  one(query: Query): Promise<FoundElement>;
  /** Waits until the one that matches has the focus, so that what is typed goes there. */
  focused(query: Query): Promise<FoundElement>;
  /** Waits until none that matches is shown. */
  gone(query: Query): Promise<void>;
  box(query: Query): Promise<Box>;
  /** Waits until nothing fades or moves any more. */
  settled(): Promise<void>;
  /** Waits for the one, until it stands still, and clicks its middle with the mouse. */
  click(query: Query, options?: ClickOptions): Promise<void>;
  /** Clicks into the field and types at its end. */
  type(query: Query, text: string): Promise<void>;
}

/** @param call puts the root to look at before the arguments; undefined when there is no such root. */
export function surface(call: CallSource, mouse: Mouse, keyboard: Keyboard): Surface {
  const find = async (query: Query, reveal: boolean) =>
    ((await call(String(findElements), [query, reveal])) ?? []) as FoundElement[];
  const shown = async (query: Query, reveal: boolean) =>
    (await find(query, reveal)).filter((element) => element.shown);
  const one = (query: Query, reveal = false) =>
    waitFor(`one ${inWords(query)}`, async () => {
      const [first, ...others] = await shown(query, reveal);
      if (others.length > 0) throw new Error(`${others.length + 1} match ${inWords(query)}`);
      return first;
    });
  const still = (query: Query) =>
    waitFor(`${inWords(query)} to stand still`, async () => {
      const before = await one(query, true);
      await pause(FEW_FRAMES_MS);
      const after = await one(query);
      return sameBox(before.box, after.box) ? after : null;
    });

  const click = async (query: Query, options?: ClickOptions) => {
    const { box } = await still(query);
    await mouse.click({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, options);
  };
  return {
    text: async () => String((await call(String(renderedText), [])) ?? ''),
    all: (query) => find(query, false),
    one: (query) => one(query),
    focused: (query) =>
      waitFor(`the focus in ${inWords(query)}`, async () => {
        const element = await one(query);
        return element.focused ? element : null;
      }),
    gone: async (query) => {
      await waitFor(`no ${inWords(query)}`, async () => (await shown(query, false)).length === 0);
    },
    settled: async () => {
      await waitFor('animations to end', async () => (await call(String(isAnimated), [])) !== true);
    },
    box: async (query) => (await one(query)).box,
    click,
    type: async (query, text) => {
      await click(query);
      await keyboard.press('End');
      await keyboard.type(text);
    },
  };
}

function inWords(query: Query): string {
  if (typeof query === 'string') return query;
  return `${query.role} “${query.name ?? `${query.nameStarts ?? ''}…`}”`;
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
