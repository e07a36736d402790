import { SelectionToolbar } from '#components/in-page/selection-toolbar.tsx';
import type { Span } from '#lib/core/text/span.ts';
import { isCurrent, spanOfRange } from '#lib/dom/text/ranges.ts';
import { isOrphaned } from '#lib/platform/send.ts';
import { boxOf, highlight, highlightAndEdit } from './note-views.tsx';
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

function toolbar(reader: Reader, span: Span) {
  const leave = () => {
    getSelection()?.removeAllRanges();
    reader.inPage.close();
  };
  return (
    <SelectionToolbar
      onColor={(color) => {
        leave();
        void highlight(reader, span, color);
      }}
      onNote={() => {
        leave();
        void highlightAndEdit(reader, span, 'text');
      }}
      onTag={() => {
        leave();
        void highlightAndEdit(reader, span, 'tags');
      }}
    />
  );
}
