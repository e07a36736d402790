import type { Note } from '#lib/core/notes/note.ts';
import { TagList } from '../notes/tag-list.tsx';
import { useText } from '../text/text-context.ts';

export interface NoteCardProps {
  readonly note: Note;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** Over one's own highlight: the note to read, not yet to write. */
export function NoteCard({ note, onEdit, onDelete }: NoteCardProps) {
  const { t } = useText();
  return (
    <section class={`card card-note card-note-${note.color}`} aria-label={t('noteCard')}>
      {note.text === '' ? (
        <p class="card-aside">{t('noteEmpty')}</p>
      ) : (
        <p class="note-words card-note-words">{note.text}</p>
      )}
      <TagList tags={note.tags} />
      <footer class="card-foot card-foot-end">
        <button type="button" class="button button-quiet" onClick={onDelete}>
          {t('delete')}
        </button>
        <button type="button" class="button" onClick={onEdit}>
          {t('edit')}
        </button>
      </footer>
    </section>
  );
}
