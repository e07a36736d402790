import { NoteList, type NoteListProps } from '../notes/note-list.tsx';
import { EmptyState } from '../specimen/empty-state.tsx';
import { useText } from '../text/text-context.ts';
import type { NotesState } from './popup-model.ts';

export interface NotesPanelProps
  extends Omit<NoteListProps, 'label' | 'notes' | 'showsArticle' | 'onAttach'> {
  readonly notes: NotesState;
  /** Empty when all notes are shown. */
  readonly query: string;
  readonly onRetry: () => void;
}

/** Every note the reader has, or those the search found. */
export function NotesPanel({ notes, query, onRetry, ...list }: NotesPanelProps) {
  const { t, plural } = useText();
  if (notes.kind === 'loading') return <p class="panel-message">{t('notesLoading')}</p>;
  if (notes.kind === 'failed') {
    return (
      <div class="panel-message" role="alert">
        <p>{t('errorDatabase')}</p>
        <button type="button" class="button" onClick={onRetry}>
          {t('tryAgain')}
        </button>
      </div>
    );
  }
  if (notes.total === 0 && query.trim() === '')
    return <EmptyState title={t('emptyTitle')} hint={t('emptyGesture')} showsSpecimen />;
  if (notes.notes.length === 0) {
    return <EmptyState title={t('emptySearchTitle', query)} hint={t('emptySearchHint')} />;
  }
  return (
    <>
      <output class={query === '' ? 'visually-hidden' : 'result-count'}>
        {plural(query === '' ? 'noteCount' : 'resultCount', notes.notes.length)}
      </output>
      <NoteList {...list} label={t('tabNotes')} notes={notes.notes} showsArticle />
      <p class="keys-hint">{t('keysHint')}</p>
    </>
  );
}
