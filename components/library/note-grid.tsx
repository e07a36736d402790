import type { Ref } from 'preact';
import { useEffect, useImperativeHandle, useRef, useState } from 'preact/hooks';
import type { Note } from '#lib/core/notes/note.ts';
import type { NoteActions } from '../notes/note-item.tsx';
import type { SaveState } from '../notes/save-status.tsx';
import type { TagCount } from '../notes/tag-completion.ts';
import { useText } from '../text/text-context.ts';
import { ArticleLine } from './article-line.tsx';
import { gridCommand } from './grid-command.ts';
import type { ListLine } from './library-model.ts';
import { NoteLineView } from './note-line.tsx';
import { useVirtualLines } from './use-virtual-lines.ts';

export interface NoteGridProps extends Omit<NoteActions, 'onAttach'> {
  readonly total: number;
  readonly lineAt: (index: number) => ListLine | undefined;
  readonly isGrouped: boolean;
  readonly selected: ReadonlySet<string>;
  readonly allTags: readonly TagCount[];
  readonly saveState: SaveState;
  /** ISO 8601 instant, for "2 days ago". */
  readonly now: string;
  /** The lines from first to last are seen, and wanted. */
  readonly onRange: (first: number, last: number) => void;
  readonly onSelect: (note: Note) => void;
  /** All notes from one line to another, beside what was selected when the first of them became current. */
  readonly onSelectRange: (from: number, to: number) => void;
  /** Above the first line. */
  readonly onLeave: () => void;
  readonly onEscape: () => void;
  /** Of the element that tells the keys. */
  readonly keysId: string;
  readonly ref?: Ref<GridHandle>;
}

export interface GridHandle {
  focus(): void;
}

/**
 * Any number of notes, of which few are drawn. One tab stop; keys go from line to line (WAI-ARIA Authoring Practices,
 * "Grid", with the focus on rows), and Tab to the tools of the line that has the focus.
 */
export function NoteGrid(props: NoteGridProps) {
  const { total, lineAt, selected, onRange, onSelect, onSelectRange, onOpen, onLeave, onEscape } = props;
  const { t } = useText();
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [editingId, setEditingId] = useState<string | null>(null);
  const anchor = useRef(0);
  const virtualizer = useVirtualLines(grid, total, current);
  const drawn = virtualizer.getVirtualItems();
  const [first = 0, last = 0] = [drawn.at(0)?.index, drawn.at(-1)?.index];
  const wanted = virtualizer.range;
  const [from, to] = wanted ? [wanted.startIndex, wanted.endIndex] : [first, last];

  useEffect(() => onRange(from, to), [from, to, onRange]);

  const focusLine = (index: number) => {
    setCurrent(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    const focus = () => lineElement(grid.current, index)?.focus({ preventScroll: true });
    // One that is not drawn is with the next render, wherever the window is.
    if (lineElement(grid.current, index)) focus();
    else requestAnimationFrame(focus);
  };
  useImperativeHandle(props.ref ?? null, () => ({ focus: () => focusLine(Math.min(current, total - 1)) }));

  const onKeyDown = (event: KeyboardEvent) => {
    const isOnLine = event.target instanceof HTMLElement && event.target.role === 'row';
    const step = wanted ? Math.max(1, wanted.endIndex - wanted.startIndex - 1) : 1;
    const command = gridCommand(event, { isOnLine, current, total, step });
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    const line = lineAt(current);
    switch (command.kind) {
      case 'move':
        if (command.extends) onSelectRange(anchor.current, command.to);
        else anchor.current = command.to;
        focusLine(command.to);
        return;
      case 'open':
        if (line?.kind === 'note') onOpen(line.note);
        return;
      case 'select':
        anchor.current = current;
        if (line?.kind === 'note') onSelect(line.note);
        return;
      case 'edit':
        if (line?.kind === 'note') setEditingId(line.note.id);
        return;
      case 'back':
        focusLine(current);
        return;
      case 'leave':
        onLeave();
        return;
      case 'escape':
        onEscape();
        return;
    }
  };
  const onPick = (index: number, note: Note, isExtending: boolean) => {
    setCurrent(index);
    if (isExtending) onSelectRange(anchor.current, index);
    else {
      anchor.current = index;
      onSelect(note);
    }
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of rows that stand where they are scrolled to is none
    <div
      ref={grid}
      class="note-grid"
      role="grid"
      aria-label={t('tabNotes')}
      aria-describedby={props.keysId}
      aria-multiselectable
      aria-rowcount={total}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
    >
      {drawn.map(({ index, start }) => {
        const line = lineAt(index);
        const isCurrent = index === Math.min(current, total - 1);
        return (
          // biome-ignore lint/a11y/useSemanticElements: as the grid
          <div
            key={index}
            ref={virtualizer.measureElement}
            class="grid-line"
            role="row"
            data-index={index}
            aria-rowindex={index + 1}
            aria-selected={line?.kind === 'note' && selected.has(line.note.id)}
            tabIndex={isCurrent ? 0 : -1}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
            onFocus={() => setCurrent(index)}
          >
            {line === undefined && (
              // biome-ignore lint/a11y/useSemanticElements: as the grid
              // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
              <div role="gridcell" class="line-pending">
                <span class="visually-hidden">{t('notesLoading')}</span>
              </div>
            )}
            {line?.kind === 'article' && <ArticleLine {...line} />}
            {line?.kind === 'note' && (
              <NoteLineView
                {...props}
                {...line}
                isCurrent={isCurrent}
                isSelected={selected.has(line.note.id)}
                isEditing={editingId === line.note.id}
                onPick={(isExtending) => onPick(index, line.note, isExtending)}
                onEdit={(isEditing) => {
                  setEditingId(isEditing ? line.note.id : null);
                  if (!isEditing) focusLine(index);
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function lineElement(grid: HTMLElement | null, index: number): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}
