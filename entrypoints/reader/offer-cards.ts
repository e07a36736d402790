import { textAtPoint } from '#lib/dom/text/text-at-point.ts';
import { isOrphaned } from '#lib/platform/send.ts';
import { openNoteCard } from './go-to-stop.tsx';
import { openMentionCard } from './mention-card.tsx';
import { openEditor } from './note-views.tsx';
import type { Reader } from './reader.ts';
import { watchPointer } from './watch-pointer.ts';

/** Opens a card where the pointer rests on a mark, and the editor where a highlight is pressed. */
export function offerCards(reader: Reader): void {
  const { mentions, notes, inPage, signal } = reader;
  const onRest = (x: number, y: number) => {
    if (isOrphaned()) return reader.leave();
    if (inPage.view && !inPage.view.leavesWithPointer && !inPage.view.yieldsToHover) return;
    const offset = textAtPoint(reader.live.map, x, y);
    if (offset === null) return;
    const mention = mentions.at(offset);
    const note = notes.at(offset);
    const subject = mention ?? note;
    if (!subject || inPage.view?.subject === subject) return;
    if (mention) void openMentionCard(reader, mention, true);
    else if (note) openNoteCard(reader, note, true);
  };
  const onPress = (x: number, y: number, event: PointerEvent) => {
    if (isOrphaned()) return reader.leave();
    const offset = textAtPoint(reader.live.map, x, y);
    if (offset === null || isOnLink(event)) return;
    const note = notes.at(offset);
    const mention = mentions.at(offset);
    if (note) void openEditor(reader, note.id);
    else if (mention && event.pointerType === 'touch') void openMentionCard(reader, mention, false);
  };
  watchPointer(
    { onRest, onPress, onMove: (x, y) => inPage.pointerAt(x, y) },
    (event) => inPage.owns(event),
    signal,
  );
}

function isOnLink(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('a[href]') !== null;
}
