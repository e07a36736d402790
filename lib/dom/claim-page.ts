const KEY = Symbol.for('whowhen.reader');

type World = typeof globalThis & { [KEY]?: AbortController };

/**
 * Makes the caller the only reader of this page in this content-script world: an older one is stopped.
 *
 * @returns Stops everything the new reader starts.
 */
export function claimPage(): AbortController {
  const world: World = globalThis;
  world[KEY]?.abort();
  const controller = new AbortController();
  world[KEY] = controller;
  return controller;
}

export function isPageClaimed(): boolean {
  const world: World = globalThis;
  return world[KEY] !== undefined && !world[KEY].signal.aborted;
}
