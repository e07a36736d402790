import { useState } from 'preact/hooks';
import { HIGHLIGHT_COLORS, type HighlightColor } from '#lib/core/notes/note.ts';
import { cleanTags } from '#lib/core/notes/tags.ts';
import { Glyph } from '../controls/glyph.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { COLOR_NAMES } from '../notes/color-names.ts';
import type { TagCount } from '../notes/tag-completion.ts';
import { TagInput } from '../notes/tag-input.tsx';
import { useText } from '../text/text-context.ts';
import type { MessageKey } from '../text/translator.ts';
import type { BulkWork } from './library-model.ts';

export interface BulkActions {
  readonly onTag: (tags: readonly string[]) => void;
  readonly onColor: (color: HighlightColor) => void;
  readonly onExport: () => void;
  readonly onDeleteSelected: () => void;
  readonly onSelectAll: () => void;
  readonly onSelectNone: () => void;
  /** Ends the work under way; what is done stays done, and can be taken back. */
  readonly onCancelWork: () => void;
}

export interface BulkBarProps extends BulkActions {
  readonly selected: number;
  /** Notes found. */
  readonly found: number;
  readonly allTags: readonly TagCount[];
  /** Null while nothing is under way. */
  readonly work: BulkWork | null;
}

/** What can be done with all notes selected, or how far it has come. */
export function BulkBar(props: BulkBarProps) {
  const { t } = useText();
  if (props.work === null && props.selected === 0) return null;
  return (
    <section class="bulk-bar" aria-label={t('bulkBar')}>
      {props.work ? <Progress work={props.work} onCancel={props.onCancelWork} /> : <Tools {...props} />}
    </section>
  );
}

function Tools({ selected, found, allTags, ...acts }: BulkBarProps) {
  const { t, plural } = useText();
  const [isTagging, setTagging] = useState(false);
  return (
    <>
      <div class="bulk-tools">
        <output class="bulk-count">{plural('bulkSelected', selected)}</output>
        {selected < found && (
          <button type="button" class="button button-text" onClick={acts.onSelectAll}>
            {plural('bulkSelectAll', found)}
          </button>
        )}
        <button type="button" class="button button-text" onClick={acts.onSelectNone}>
          {t('bulkSelectNone')}
        </button>
        <span class="spacer" />
        <ColorButtons onColor={acts.onColor} />
        <button
          type="button"
          class="button button-small"
          aria-expanded={isTagging}
          onClick={() => setTagging(!isTagging)}
        >
          <Glyph name="tag" />
          {t('bulkTag')}
        </button>
        <button type="button" class="button button-small" onClick={acts.onExport}>
          {t('bulkExport')}
        </button>
        <IconButton glyph="delete" label={t('bulkDelete')} onClick={acts.onDeleteSelected} />
      </div>
      {isTagging && (
        <TagForm
          allTags={allTags}
          onTag={(tags) => {
            setTagging(false);
            acts.onTag(tags);
          }}
        />
      )}
    </>
  );
}

function ColorButtons({ onColor }: { readonly onColor: (color: HighlightColor) => void }) {
  const { t } = useText();
  return (
    <fieldset class="bulk-colors">
      <legend class="visually-hidden">{t('noteColor')}</legend>
      {HIGHLIGHT_COLORS.map((color) => (
        <button
          key={color}
          type="button"
          class="icon-button"
          aria-label={t('bulkColor', t(COLOR_NAMES[color]))}
          title={t('bulkColor', t(COLOR_NAMES[color]))}
          onClick={() => onColor(color)}
        >
          <span class={`dot dot-${color}`} />
        </button>
      ))}
    </fieldset>
  );
}

interface TagFormProps {
  readonly allTags: readonly TagCount[];
  readonly onTag: (tags: readonly string[]) => void;
}

function TagForm({ allTags, onTag }: TagFormProps) {
  const { t } = useText();
  const [draft, setDraft] = useState<{ tags: readonly string[]; typed: string }>({ tags: [], typed: '' });
  const tags = cleanTags([...draft.tags, draft.typed]);
  return (
    <form
      class="bulk-tags"
      onSubmit={(event) => {
        event.preventDefault();
        if (tags.length > 0) onTag(tags);
      }}
    >
      <TagInput
        tags={draft.tags}
        typed={draft.typed}
        allTags={allTags}
        takesFocus
        onChange={(next, typed) => setDraft({ tags: next, typed })}
      />
      <button type="submit" class="button button-primary" disabled={tags.length === 0}>
        {t('bulkAddTags')}
      </button>
    </form>
  );
}

const WORK_WORDS: Readonly<Record<BulkWork['kind'], MessageKey>> = {
  changing: 'bulkChanging',
  deleting: 'bulkDeleting',
  restoring: 'bulkRestoring',
  exporting: 'workExporting',
};

function Progress({ work, onCancel }: { readonly work: BulkWork; readonly onCancel: () => void }) {
  const { t } = useText();
  const words = t(WORK_WORDS[work.kind]);
  return (
    <div class="bulk-tools">
      <output>{words}</output>
      <progress aria-label={words} value={work.done} max={Math.max(work.total, 1)} />
      <button type="button" class="button button-small" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
