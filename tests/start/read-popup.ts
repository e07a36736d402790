import type { View } from '#tests/harness/driver.ts';

/** A row of a list in the popup: what was found and what is said of it. */
export interface FoundRow {
  readonly what: string;
  readonly fact: string;
  /** How often the page has it. */
  readonly count: number;
}

export interface FoundNote {
  readonly quote: string;
  readonly words: string;
  readonly tags: readonly string[];
}

export interface FoundOnPage {
  readonly leaders: readonly FoundRow[];
  readonly dates: readonly FoundRow[];
  readonly notes: readonly FoundNote[];
}

/** Reads the popup's panel "This page" after unfolding its lists. */
export async function readPopup(popup: View): Promise<FoundOnPage> {
  await popup.dom.one('.mention-section:nth-of-type(3)');
  for (const section of [1, 2]) {
    const fold = `.mention-section:nth-of-type(${section}) > .button-text[aria-expanded=false]`;
    if ((await popup.dom.all(fold)).length > 0) await popup.dom.click(fold);
  }
  return popup.eval(() => {
    const text = (within: Element, selector: string) =>
      within.querySelector(selector)?.textContent?.trim() ?? '';
    const rows = (name: string) =>
      [...document.querySelectorAll(`.mention-row:has(.${name})`)].map((row) => ({
        what: text(row, `.${name}`),
        fact: text(row, '.mention-fact'),
        count: Number(text(row, '.mention-count') || 1),
      }));
    return {
      leaders: rows('mention-name'),
      dates: rows('mention-date'),
      notes: [...document.querySelectorAll('.note-item')].map((note) => ({
        quote: text(note, '.note-quote'),
        words: text(note, '.note-words'),
        tags: [...note.querySelectorAll('.chip-tag')].map((tag) => tag.textContent?.trim() ?? ''),
      })),
    };
  });
}
