import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { EmptyState } from '../specimen/empty-state.tsx';
import { useText } from '../text/text-context.ts';
import type { ListState } from './library-model.ts';
import { type GridHandle, NoteGrid, type NoteGridProps } from './note-grid.tsx';

export interface LibraryListProps extends Omit<NoteGridProps, 'total' | 'lineAt' | 'ref' | 'keysId'> {
  readonly list: ListState;
  readonly grid: RefObject<GridHandle | null>;
  /** Whether an empty list may be one for which filters are to blame. */
  readonly isFiltered: boolean;
  readonly onClear: () => void;
  /** The notes could not be opened, and the reader wants another try. */
  readonly onRetry: () => void;
}

/** The notes, or why there are none. */
export function LibraryList({ list, grid, isFiltered, onClear, onRetry, ...props }: LibraryListProps) {
  const { t } = useText();
  const keysId = useId();
  if (list.kind === 'loading') return <p class="library-message">{t('notesLoading')}</p>;
  if (list.kind === 'failed') {
    return (
      <div class="library-message" role="alert">
        <p>{list.message}</p>
        <button type="button" class="button" onClick={onRetry}>
          {t('tryAgain')}
        </button>
      </div>
    );
  }
  if (list.total === 0 && !isFiltered) {
    return <EmptyState title={t('emptyTitle')} hint={t('emptyGesture')} showsSpecimen />;
  }
  if (list.total === 0) {
    return (
      <div class="library-message library-none">
        <h2>{t('libraryNone')}</h2>
        <p>{t('libraryNoneHint')}</p>
        <button type="button" class="button" onClick={onClear}>
          {t('libraryClear')}
        </button>
      </div>
    );
  }
  return (
    <>
      <NoteGrid {...props} ref={grid} total={list.total} lineAt={list.lineAt} keysId={keysId} />
      <p id={keysId} class="library-keys">
        {t('libraryKeys')}
      </p>
    </>
  );
}
