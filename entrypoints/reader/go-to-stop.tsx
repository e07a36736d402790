import { NoteCard } from '#components/in-page/note-card.tsx';
import type { MessageKey } from '#components/text/translator.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { goToMention } from './mention-card.tsx';
import { deleteWithUndo } from './note-acts.ts';
import { openEditor } from './note-views.tsx';
import { showNotice } from './notices.tsx';
import type { Reader } from './reader.ts';
import { showNote } from './show-notes.ts';

export type StopKind = 'note' | 'leader' | 'date';

/** A place of ours in the article that can be gone to. */
interface Stop {
  readonly kind: StopKind;
  readonly key: string;
  readonly start: number;
  readonly words: string;
  readonly range: Range;
  readonly show: () => void;
}

const POSITIONS: Readonly<Record<StopKind, MessageKey>> = {
  note: 'stopNote',
  leader: 'stopLeader',
  date: 'stopDate',
};

/** Where each reader was last; forgotten with it. */
const visited = new WeakMap<Reader, string>();

/**
 * Goes to the next or the one before of the page's notes, leaders or dates, or of all of them, in the order of the
 * text, and around. Says where that is: painted marks are nothing to a screen reader.
 */
export function goToStop(reader: Reader, kind: StopKind | null, step: 1 | -1): void {
  const all = stopsOf(reader);
  const stops = kind === null ? all : all.filter((stop) => stop.kind === kind);
  const stop = stops[nextIndex(all, stops, visited.get(reader), step)];
  const { t, locale } = reader.inPage.text;
  if (!stop) {
    showNotice(reader.inPage, t('stopNone'));
    return;
  }
  visited.set(reader, stop.key);
  stop.show();
  const ofKind = all.filter((other) => other.kind === stop.kind);
  const [index, total] = [ofKind.indexOf(stop) + 1, ofKind.length].map((number) =>
    new Intl.NumberFormat(locale).format(number),
  );
  reader.inPage.say(t(POSITIONS[stop.kind], index ?? '', total ?? '', stop.words));
}

/** Shows what the reader wrote, beside their own highlight. */
export function openNoteCard(reader: Reader, note: Note, leavesWithPointer: boolean): void {
  const { notes, inPage } = reader;
  const range = notes.rangeOf(note.id);
  if (!range) return;
  const ids = notes.inOrder.map((each) => each.note.id);
  inPage.show({
    words: () => range.getBoundingClientRect(),
    leavesWithPointer,
    subject: note,
    content: (
      <NoteCard
        note={note}
        verdict={notes.verdictOf(note.id)}
        index={ids.indexOf(note.id) + 1}
        total={ids.length}
        onPrevious={() => goToStop(reader, 'note', -1)}
        onNext={() => goToStop(reader, 'note', 1)}
        onEdit={() => void openEditor(reader, note.id)}
        onDelete={() => void deleteWithUndo(reader, note.id)}
      />
    ),
  });
}

function stopsOf(reader: Reader): Stop[] {
  const { notes, mentions } = reader;
  const noted = notes.inOrder.flatMap(({ note, span }): Stop[] => {
    const range = notes.rangeOf(note.id);
    if (!range) return [];
    const show = () => {
      showNote(reader, note.id);
      openNoteCard(reader, note, false);
    };
    return [
      { kind: 'note', key: `note ${note.id}`, start: span.start, words: note.anchor.quote, range, show },
    ];
  });
  const marked = mentions.marked.flatMap((mention): Stop[] => {
    const { kind, start } = mention;
    const range = mentions.rangeOf(mention);
    const show = () => goToMention(reader, mention);
    return range
      ? [{ kind, key: `${kind} ${start}`, start, words: mentions.textOf(mention), range, show }]
      : [];
  });
  return [...noted, ...marked].sort((a, b) => a.start - b.start);
}

/** From where the reader was last; first from what is in view. */
function nextIndex(
  all: readonly Stop[],
  stops: readonly Stop[],
  from: string | undefined,
  step: 1 | -1,
): number {
  if (stops.length === 0) return -1;
  const last = all.findIndex(({ key }) => key === from);
  const before =
    last >= 0
      ? last
      : all.findIndex(({ range }) => range.getBoundingClientRect().top >= 0) - (step === 1 ? 1 : 0);
  const place = (stop: Stop) => all.indexOf(stop);
  const next =
    step === 1
      ? stops.findIndex((stop) => place(stop) > before)
      : stops.findLastIndex((stop) => place(stop) < before);
  return next >= 0 ? next : step === 1 ? 0 : stops.length - 1;
}
