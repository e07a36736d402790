import type { Article } from '#lib/core/article/article.ts';
import { isOnWholeArticle, type Note, type NoteChange } from '#lib/core/notes/note.ts';
import type { NoteMatches } from '#lib/core/search/result/note-matches.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { relativeTime } from '../text/relative-time.ts';
import { useText } from '../text/text-context.ts';
import { citation } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import { MatchedText } from './matched-text.tsx';
import { NoteChips } from './note-chips.tsx';
import { NoteEditor } from './note-editor.tsx';
import { PassageVerdict } from './passage-verdict.tsx';
import type { SaveState } from './save-status.tsx';
import type { TagCount } from './tag-completion.ts';

/** What can be done to a note in a list; the same for every list. */
export interface NoteActions {
  readonly onOpen: (note: Note) => void;
  /** As `NoteEditorProps.onChange`. */
  readonly onChange: (note: Note, change: NoteChange) => void;
  readonly onDelete: (note: Note) => void;
  /** As `NoteEditorProps.onUnsaved`. */
  readonly onUnsaved: () => void;
  /** Puts the text on the clipboard. */
  readonly onCopy: (text: string) => void;
  /** Lets the reader choose where a gone passage stands now; absent where its page is not open. */
  readonly onAttach?: (note: Note) => void;
}

export interface NoteItemProps extends NoteActions {
  readonly note: Note;
  readonly article: Article;
  /** Where a search's words stand; absent where nothing is searched. */
  readonly matches?: NoteMatches;
  /** Whether outlet and title are worth saying: not under the article's own heading. */
  readonly showsArticle: boolean;
  readonly allTags: readonly TagCount[];
  /** ISO 8601 instant, for "2 days ago". */
  readonly now: string;
  /** Null while it is only read. */
  readonly editing: SaveState | null;
  readonly onEdit: (isEditing: boolean) => void;
}

export function NoteItem(props: NoteItemProps) {
  const { note, article, matches, showsArticle, now, editing, onOpen, onCopy, onEdit, onDelete, onAttach } =
    props;
  const text = useText();
  const { t, locale } = text;
  const subject = isOnWholeArticle(note) ? t('noteOnArticle') : note.anchor.quote;
  const when = relativeTime(note.createdAt, now, locale);
  return (
    <li class={`note-item note-item-${note.color}`}>
      <button
        type="button"
        class="note-quote"
        data-row
        aria-label={t('noteOpen', subject)}
        onClick={() => onOpen(note)}
      >
        {isOnWholeArticle(note) ? (
          subject
        ) : (
          <q>
            <MatchedText text={subject} matches={matches?.quote ?? []} />
          </q>
        )}
      </button>
      {note.seen && <PassageVerdict verdict={note.seen} since={note.seen.since} />}
      {note.seen?.kind === 'gone' && (
        <>
          <p class="note-paragraph">
            <span class="visually-hidden">{t('noteParagraph')}: </span>
            {note.anchor.paragraph}
          </p>
          {onAttach && (
            <button type="button" class="button button-small note-attach" onClick={() => onAttach(note)}>
              {t('noteAttach')}
            </button>
          )}
        </>
      )}
      {editing === null ? (
        <>
          {note.text !== '' && (
            <p class="note-words">
              <MatchedText text={note.text} matches={matches?.text ?? []} />
            </p>
          )}
          <NoteChips note={note} {...(matches && { tagMatches: matches.tags })} />
        </>
      ) : (
        <NoteEditor
          note={note}
          allTags={props.allTags}
          status={editing}
          focus="text"
          onChange={(change) => props.onChange(note, change)}
          onDelete={() => onDelete(note)}
          onClose={() => onEdit(false)}
          onUnsaved={props.onUnsaved}
        />
      )}
      <footer class="note-meta">
        <p class="note-source">
          {showsArticle && (
            <>
              <span class="note-site">{article.site}</span>
              <span class="note-title" title={article.title}>
                <MatchedText text={article.title} matches={matches?.title ?? []} />
              </span>
            </>
          )}
          <time dateTime={note.createdAt}>{when}</time>
        </p>
        {editing === null && (
          <span class="note-tools">
            <CopyButton onCopy={() => onCopy(citation(note, article, text))} />
            <IconButton glyph="note" label={t('noteEdit')} onClick={() => onEdit(true)} />
            <IconButton glyph="delete" label={t('noteDelete')} onClick={() => onDelete(note)} />
          </span>
        )}
      </footer>
    </li>
  );
}
