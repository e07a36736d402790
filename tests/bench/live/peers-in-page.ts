import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';

/** Marks strings with elements, as most extensions of this kind do. Runs in the page, bundled by `live-pages.ts`. */
export function markStrings(strings: readonly string[], root: Element): void {
  new Mark(root).mark(strings, {
    accuracy: 'exactly',
    separateWordSearch: false,
    acrossElements: true,
    caseSensitive: true,
  });
}

/** Readability as its documentation has it: on a clone, to a string of HTML. */
export function parse(): void {
  new Readability(document.cloneNode(true) as Document).parse();
}
