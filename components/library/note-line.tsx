import { isOnWholeArticle } from '#lib/core/notes/note.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { citation } from '../notes/citation.ts';
import { CopyButton } from '../notes/copy-button.tsx';
import { MatchedText } from '../notes/matched-text.tsx';
import { NoteEditor } from '../notes/note-editor.tsx';
import type { NoteActions } from '../notes/note-item.tsx';
import { PassageVerdict } from '../notes/passage-verdict.tsx';
import type { SaveState } from '../notes/save-status.tsx';
import type { TagCount } from '../notes/tag-completion.ts';
import { relativeTime } from '../text/relative-time.ts';
import { useText } from '../text/text-context.ts';
import type { NoteLine } from './library-model.ts';
import { LineChips } from './line-chips.tsx';

export interface NoteLineViewProps extends NoteLine, Omit<NoteActions, 'onAttach'> {
  readonly isGrouped: boolean;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  readonly allTags: readonly TagCount[];
  readonly saveState: SaveState;
  readonly now: string;
  /** The box was used; extending, from the line last used up to this one. */
  readonly onPick: (isExtending: boolean) => void;
  readonly onEdit: (isEditing: boolean) => void;
}

/** A note in the library's list: two cells, its box and all that is said of it. Its tools are for the current line's Tab. */
export function NoteLineView(props: NoteLineViewProps) {
  const { note, isSelected, isCurrent, isEditing, onPick } = props;
  const { t } = useText();
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a cell of the grid around it */}
      <div role="gridcell" class="line-box">
        <input
          type="checkbox"
          aria-label={t('librarySelect')}
          tabIndex={tabIndex}
          checked={isSelected}
          onClick={(event) => {
            // It shows what is selected, which the click does not decide alone.
            event.preventDefault();
            onPick(event.shiftKey);
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a cell of the grid around it */}
      <div role="gridcell" class={`line-body note-item-${note.color}`}>
        <LineQuote {...props} tabIndex={tabIndex} />
        {note.seen && <PassageVerdict verdict={note.seen} since={note.seen.since} />}
        {isEditing ? (
          <NoteEditor
            note={note}
            allTags={props.allTags}
            status={props.saveState}
            focus="text"
            onChange={(change) => props.onChange(note, change)}
            onDelete={() => props.onDelete(note)}
            onClose={() => props.onEdit(false)}
            onUnsaved={props.onUnsaved}
          />
        ) : (
          <>
            {note.text !== '' && (
              <p class="note-words">
                <MatchedText text={note.text} matches={props.matches.text} />
              </p>
            )}
            <LineChips note={note} tagMatches={props.matches.tags} tabIndex={tabIndex} />
          </>
        )}
        <LineFoot {...props} tabIndex={tabIndex} />
      </div>
    </>
  );
}

type PartProps = NoteLineViewProps & { readonly tabIndex: number };

function LineQuote({ note, matches, tabIndex, onOpen }: PartProps) {
  const { t } = useText();
  const isWhole = isOnWholeArticle(note);
  return (
    <button
      type="button"
      class="note-quote"
      tabIndex={tabIndex}
      title={t('libraryOpen')}
      onClick={() => onOpen(note)}
    >
      {isWhole ? (
        t('noteOnArticle')
      ) : (
        <q>
          <MatchedText text={note.anchor.quote} matches={matches.quote} />
        </q>
      )}
    </button>
  );
}

function LineFoot({ note, article, matches, isGrouped, isEditing, now, tabIndex, ...acts }: PartProps) {
  const text = useText();
  const { t, locale } = text;
  return (
    <footer class="note-meta">
      <p class="note-source">
        {!isGrouped && (
          <>
            <span class="note-site">{article.site}</span>
            <span class="note-title" title={article.title}>
              <MatchedText text={article.title} matches={matches.title} />
            </span>
          </>
        )}
        <time dateTime={note.createdAt}>{relativeTime(note.createdAt, now, locale)}</time>
      </p>
      {!isEditing && (
        <span class="note-tools">
          <CopyButton tabIndex={tabIndex} onCopy={() => acts.onCopy(citation(note, article, text))} />
          <IconButton
            glyph="note"
            label={t('noteEdit')}
            tabIndex={tabIndex}
            onClick={() => acts.onEdit(true)}
          />
          <IconButton
            glyph="delete"
            label={t('noteDelete')}
            tabIndex={tabIndex}
            onClick={() => acts.onDelete(note)}
          />
        </span>
      )}
    </footer>
  );
}
