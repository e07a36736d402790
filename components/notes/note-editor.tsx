import { useLayoutEffect, useState } from 'preact/hooks';
import type { Note, NoteChange } from '#lib/core/notes/note.ts';
import { cleanTags } from '#lib/core/notes/tags.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useText } from '../text/text-context.ts';
import { ColorChoice } from './color-choice.tsx';
import { GrowingTextarea } from './growing-textarea.tsx';
import { type SaveState, SaveStatus } from './save-status.tsx';
import type { TagCount } from './tag-completion.ts';
import { TagInput } from './tag-input.tsx';

export interface NoteEditorProps {
  /** Until something is typed the draft follows it; later versions of the same note do not replace what was typed. */
  readonly note: Note;
  readonly allTags: readonly TagCount[];
  readonly status: SaveState;
  /** Where typing starts; null leaves the focus where it is. */
  readonly focus: 'text' | 'tags' | null;
  /**
   * On every edit, with the field that was edited. The others may have been changed elsewhere since this editor opened:
   * who writes a field last wins it, and no other.
   */
  readonly onChange: (change: NoteChange) => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
  /** Offers what could not be saved as a file. */
  readonly onUnsaved: () => void;
}

/** One draft for one note: another note in the same place starts afresh. */
export function NoteEditor(props: NoteEditorProps) {
  return <NoteDraft key={props.note.id} {...props} />;
}

/** Keeps the draft itself, so that a slow or failed save never takes a typed character away. */
function NoteDraft({
  note,
  allTags,
  status,
  focus,
  onChange,
  onDelete,
  onClose,
  onUnsaved,
}: NoteEditorProps) {
  const { t } = useText();
  const [draft, setDraft] = useState({ color: note.color, text: note.text, tags: note.tags, typedTag: '' });
  const [edited, setEdited] = useState<'text' | 'tags' | 'color' | null>(null);
  // What was typed elsewhere in the last moment may come after the editor has opened.
  useLayoutEffect(() => {
    if (edited === null) setDraft({ color: note.color, text: note.text, tags: note.tags, typedTag: '' });
  }, [note.color, note.text, note.tags.join('\n')]);

  const change = (field: 'text' | 'tags' | 'color', next: Partial<typeof draft>, told: NoteChange) => {
    setDraft((before) => ({ ...before, ...next }));
    setEdited(field);
    onChange(told);
  };
  const changeTags = (tags: readonly string[], typedTag: string) => {
    const before = cleanTags([...draft.tags, draft.typedTag]);
    const after = cleanTags([...tags, typedTag]);
    const isSame = before.length === after.length && before.every((tag, index) => tag === after[index]);
    if (isSame) setDraft((each) => ({ ...each, tags, typedTag }));
    else change('tags', { tags, typedTag }, { tags: after });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.isComposing || (event.key !== 'Escape' && !isDone)) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    <section class="note-editor" aria-label={t('noteEditor')} onKeyDown={onKeyDown}>
      <div class="note-field">
        <GrowingTextarea
          label={t('noteEditor')}
          placeholder={t('notePlaceholder')}
          value={draft.text}
          takesFocus={focus === 'text'}
          onValue={(text) => change('text', { text }, { text })}
        />
        {edited === 'text' && <SaveStatus status={status} />}
      </div>
      <div class="note-field">
        <TagInput
          tags={draft.tags}
          typed={draft.typedTag}
          allTags={allTags}
          takesFocus={focus === 'tags'}
          onChange={changeTags}
        />
        {edited === 'tags' && <SaveStatus status={status} />}
      </div>
      {status === 'failed' && (
        <div class="note-problem" role="alert">
          <p>{t('errorNoteNotSaved')}</p>
          <button type="button" class="button button-small" onClick={onUnsaved}>
            {t('unsavedKeep')}
          </button>
        </div>
      )}
      <footer class="note-foot">
        <ColorChoice color={draft.color} onColor={(color) => change('color', { color }, { color })} />
        {edited === 'color' && <SaveStatus status={status} />}
        <span class="spacer" />
        <IconButton glyph="delete" label={t('noteDelete')} onClick={onDelete} />
        <IconButton glyph="done" label={t('close')} onClick={onClose} />
      </footer>
    </section>
  );
}
