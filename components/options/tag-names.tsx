import { useState } from 'preact/hooks';
import { cleanTag, tagHue, tagKey } from '#lib/core/notes/tags.ts';
import type { TagCount } from '../notes/tag-completion.ts';
import { useText } from '../text/text-context.ts';

export interface TagNamesProps {
  /** All tags in use. */
  readonly tags: readonly TagCount[];
  /** Where `to` is another tag the two become one. */
  readonly onRename: (from: string, to: string) => void;
}

/** Every tag by name, to be spelled anew or made one with another. */
export function TagNames({ tags, onRename }: TagNamesProps) {
  const { t } = useText();
  if (tags.length === 0) return <p class="faint">{t('optionsTagsNone')}</p>;
  return (
    <ul class="site-list" aria-label={t('optionsTags')}>
      {tags.map((each) => (
        <TagName key={each.tag} {...each} tags={tags} onRename={onRename} />
      ))}
    </ul>
  );
}

function TagName({ tag, count, tags, onRename }: TagCount & TagNamesProps) {
  const { t, plural } = useText();
  const [typed, setTyped] = useState(tag);
  const name = cleanTag(typed);
  const other = tags.find((each) => each.tag !== tag && tagKey(each.tag) === tagKey(name));
  return (
    <li>
      <form
        class="site-entry tag-entry"
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '' && name !== tag) onRename(tag, other?.tag ?? name);
        }}
      >
        <input
          type="text"
          class={`text-field chip-tag tag-hue-${tagHue(tag)}`}
          aria-label={t('optionsTagName', tag)}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <span class="faint">{plural('tagUses', count)}</span>
        {name !== '' && name !== tag && (
          <button type="submit" class="button">
            {other ? t('optionsTagMerge', other.tag) : t('optionsTagRename')}
          </button>
        )}
      </form>
    </li>
  );
}
