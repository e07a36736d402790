import { SelectionToolbar } from '#components/in-page/selection-toolbar.tsx';
import { looksLikeName } from '#lib/core/people/looks-like-name.ts';
import type { Span } from '#lib/core/text/span.ts';
import { isCurrent, spanOfRange } from '#lib/dom/text/ranges.ts';
import { selectsInShadow } from '#lib/dom/text/shadow-selection.ts';
import { isOrphaned } from '#lib/platform/send.ts';
import { attach, change, highlight } from './note-acts.ts';
import { boxOf, highlightAndEdit, openEditor } from './note-views.tsx';
import { showNotice } from './notices.tsx';
import { addPerson } from './people-acts.ts';
import type { Reader } from './reader.ts';
import { currentSelection, watchSelection } from './watch-selection.ts';

/** Offers the toolbar beside every selection in the article, and takes it away with the selection. */
export function offerToolbar(reader: Reader): void {
  const { inPage, signal } = reader;
  let shown: object | null = null;
  watchSelection((range) => {
    if (isOrphaned()) return reader.leave();
    const { map } = reader.live;
    const span = range && spanOfRange(map, range);
    // The page changed under us: what would be noted is not what is selected.
    if (range && !isCurrent(map, span ?? { start: 0, end: map.text.length })) return reader.reread();
    const isOurs = inPage.view !== null && inPage.view === shown;
    if (!span) {
      if (isOurs) inPage.close();
      return;
    }
    if (inPage.view !== null && !isOurs && !inPage.view.leavesWithPointer) return;
    inPage.show({ words: boxOf(reader, span), leavesWithPointer: false, content: toolbar(reader, span) });
    shown = inPage.view;
  }, signal);

  document.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted || inPage.owns(event) || !selectsInShadow(event, reader.live.map)) return;
      showNotice(inPage, inPage.text.t('selectionInShadow'));
    },
    { signal, capture: true, passive: true },
  );

  // The toolbar is the last thing in the page's tab order; beside a selection it is the next thing wanted.
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Tab' || event.shiftKey || event.altKey || event.ctrlKey) return;
      if (inPage.view === null || inPage.view !== shown || inPage.owns(event)) return;
      event.preventDefault();
      event.stopPropagation();
      inPage.focusInto();
    },
    { signal, capture: true },
  );
}

/** The selected passage of the article; null when none of it is selected. */
export function selectedSpan(reader: Reader): Span | null {
  const range = currentSelection();
  return range && spanOfRange(reader.live.map, range);
}

/** Says why nothing came of a command on a selection. */
export function refuseSelection({ inPage }: Reader): void {
  showNotice(inPage, inPage.text.t(currentSelection() ? 'selectionOutside' : 'selectionNone'));
}

function toolbar(reader: Reader, span: Span) {
  const leave = () => {
    getSelection()?.removeAllRanges();
    reader.inPage.close();
  };
  const { attaching } = reader;
  // Within one of the reader's highlights that one is meant, not a second one on top of it.
  const note = attaching === null ? reader.notes.around(span) : null;
  const edit = (focus: 'text' | 'tags') => {
    leave();
    void (note ? openEditor(reader, note.id, focus) : highlightAndEdit(reader, span, focus));
  };
  const attachHere = () => {
    leave();
    reader.attaching = null;
    if (attaching !== null) void attach(reader, attaching, span);
  };
  const words = reader.live.map.text.slice(span.start, span.end);
  const addAsPerson = () => {
    leave();
    void addPerson(reader, words);
  };
  return (
    <SelectionToolbar
      color={note?.color ?? null}
      onColor={(color) => {
        leave();
        if (note) change(reader, note, { color });
        else void highlight(reader, span, color);
      }}
      onNote={() => edit('text')}
      onTag={() => edit('tags')}
      {...(attaching === null ? {} : { onAttach: attachHere })}
      {...(looksLikeName(words) && !reader.mentions.isLeader(span) ? { onAddPerson: addAsPerson } : {})}
    />
  );
}
