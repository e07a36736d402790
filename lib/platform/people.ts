import { browser } from 'wxt/browser';
import type { People } from '#lib/core/people/people.ts';
import { readPeople as read } from '#lib/core/people/people-schema.ts';
import { PEOPLE_KEY } from './watch-people.ts';

/** The reader's people. Not for content scripts, which ask the background: the checker would double their size. */
export async function readPeople(): Promise<People> {
  return read((await browser.storage.local.get(PEOPLE_KEY))[PEOPLE_KEY]).people;
}

/** Reading and writing back is one step for all contexts of the extension: they share its locks. */
export function changePeople(change: (people: People) => People): Promise<void> {
  return navigator.locks.request('people', async () =>
    browser.storage.local.set({ [PEOPLE_KEY]: change(await readPeople()) }),
  );
}
