import type { NoteChange } from './note.ts';

/** What a reader changed of a note and the disk did not take. */
export interface Unsaved {
  readonly id: string;
  readonly change: NoteChange;
  /** Of the note's passage; empty where it could not be read, or the note is on the whole article. */
  readonly quote: string;
  /** Of its article. */
  readonly address: string;
  /** ISO 8601 instant of the last change. */
  readonly changedAt: string;
}

/** The list with one more change, which takes the place of earlier changes of the same fields. */
export function withUnsaved(list: readonly Unsaved[], entry: Unsaved): Unsaved[] {
  const before = list.find(({ id }) => id === entry.id);
  const others = list.filter((each) => each !== before);
  return [
    ...others,
    {
      ...entry,
      change: { ...before?.change, ...entry.change },
      quote: entry.quote || (before?.quote ?? ''),
      address: entry.address || (before?.address ?? ''),
    },
  ];
}

/** The list without what was written since: the fields of a change, or with null all of a note that is gone. */
export function withoutWritten(list: readonly Unsaved[], id: string, written: NoteChange | null): Unsaved[] {
  return list.flatMap((entry) => {
    if (entry.id !== id) return [entry];
    const left = Object.entries(entry.change).filter(([field]) => written !== null && !(field in written));
    return left.length > 0 ? [{ ...entry, change: Object.fromEntries(left) }] : [];
  });
}

/** All words as a text file: to be read by a person, in any program, with no more help. */
export function unsavedText(list: readonly Unsaved[]): string {
  return list
    .map(({ change, quote, address, changedAt }) =>
      [
        address,
        changedAt,
        quote && `> ${quote.replaceAll('\n', '\n> ')}`,
        change.text,
        change.tags?.map((tag) => `#${tag}`).join(' '),
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
