import type { Note } from '#lib/core/notes/note.ts';
import type { KeptVerdict } from '#lib/core/notes/seen-verdict.ts';
import { Pager } from '../controls/pager.tsx';
import { PassageVerdict } from '../notes/passage-verdict.tsx';
import { TagList } from '../notes/tag-list.tsx';
import { useText } from '../text/text-context.ts';

export interface NoteCardProps {
  readonly note: Note;
  /** How its passage was found on this page; null before it was looked for. */
  readonly verdict: KeptVerdict | null;
  /** From 1: which of the `total` notes that stand on the page, in reading order. */
  readonly index: number;
  readonly total: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** Over one's own highlight: the note to read, not yet to write. */
export function NoteCard(props: NoteCardProps) {
  const { note, verdict, index, total, onPrevious, onNext, onEdit, onDelete } = props;
  const { t, locale } = useText();
  const numbers = new Intl.NumberFormat(locale);
  return (
    <section class={`card card-note card-note-${note.color}`} aria-label={t('noteCard')}>
      {verdict && <PassageVerdict verdict={verdict} since={note.seen?.since ?? null} />}
      {note.text === '' ? (
        <p class="card-aside">{t('noteEmpty')}</p>
      ) : (
        <p class="note-words card-note-words">{note.text}</p>
      )}
      <TagList tags={note.tags} />
      <footer class="card-foot">
        <Pager
          position={
            total === 1 ? t('noteOnly') : t('notePosition', numbers.format(index), numbers.format(total))
          }
          previousLabel={t('previousNote')}
          nextLabel={t('nextNote')}
          isSingle={total === 1}
          onPrevious={onPrevious}
          onNext={onNext}
        />
        <span>
          <button type="button" class="button button-quiet" onClick={onDelete}>
            {t('delete')}
          </button>
          <button type="button" class="button" onClick={onEdit}>
            {t('edit')}
          </button>
        </span>
      </footer>
    </section>
  );
}
