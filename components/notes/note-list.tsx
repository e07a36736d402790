import { useRef, useState } from 'preact/hooks';
import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';
import type { NoteMatches } from '#lib/core/search/result/note-matches.ts';
import { useText } from '../text/text-context.ts';
import { type NoteActions, NoteItem } from './note-item.tsx';
import type { SaveState } from './save-status.tsx';
import type { TagCount } from './tag-completion.ts';

/** A note as lists show it. */
export interface ListedNote {
  readonly note: Note;
  readonly article: Article;
  /** Where a search's words stand; absent where nothing is searched. */
  readonly matches?: NoteMatches;
}

export interface NoteListProps extends NoteActions {
  readonly label: string;
  readonly notes: readonly ListedNote[];
  readonly showsArticle: boolean;
  readonly allTags: readonly TagCount[];
  readonly saveState: SaveState;
  /** The note whose editor is open, in this list or elsewhere. */
  readonly editingId: string | null;
  readonly onEditing: (id: string | null) => void;
  readonly now: string;
}

/** Notes drawn at once; a popup shows about five. */
const NOTES_AT_ONCE = 40;

export function NoteList(props: NoteListProps) {
  const { label, notes, saveState, editingId, onEditing, onDelete, ...shared } = props;
  const { t } = useText();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(NOTES_AT_ONCE);

  /** The deleted note takes its button along: the neighbour gets the focus, so that the keyboard is not lost. */
  const deleteAt = (index: number, note: Note) => {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]');
    (rows?.[index + 1] ?? rows?.[index - 1])?.focus();
    onDelete(note);
  };

  return (
    <>
      <ul ref={list} class="note-list" aria-label={label}>
        {notes.slice(0, shown).map((listed, index) => (
          <NoteItem
            key={listed.note.id}
            {...shared}
            {...listed}
            editing={listed.note.id === editingId ? saveState : null}
            onEdit={(isEditing) => onEditing(isEditing ? listed.note.id : null)}
            onDelete={(note) => deleteAt(index, note)}
          />
        ))}
      </ul>
      {notes.length > shown && (
        <button type="button" class="button button-text" onClick={() => setShown(shown + NOTES_AT_ONCE)}>
          {t('showMore')}
        </button>
      )}
    </>
  );
}
