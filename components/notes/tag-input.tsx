import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { cleanTag, cleanTags, tagHue } from '#lib/core/notes/tags.ts';
import { Glyph } from '../controls/glyph.tsx';
import { useText } from '../text/text-context.ts';
import { completeTag, type TagCount } from './tag-completion.ts';

export interface TagInputProps {
  readonly tags: readonly string[];
  /** What is typed and not yet a chip; it counts as a tag already, so that closing in mid-word loses nothing. */
  readonly typed: string;
  readonly allTags: readonly TagCount[];
  readonly takesFocus: boolean;
  readonly onChange: (tags: readonly string[], typed: string) => void;
}

/** Chips and an editable combobox with a list (WAI-ARIA Authoring Practices, "Combobox", list autocomplete). */
export function TagInput({ tags, typed, allTags, takesFocus, onChange }: TagInputProps) {
  const { t, plural } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [said, setSaid] = useState('');
  const suggestions = isOpen ? completeTag(typed, allTags, tags) : [];
  const chosen = suggestions[active];

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);

  const type = (value: string) => {
    const pieces = value.split(',');
    onChange(cleanTags([...tags, ...pieces.slice(0, -1)]), pieces.at(-1) ?? '');
    setOpen((pieces.at(-1) ?? '').trim() !== '');
    setActive(-1);
  };
  const add = (tag: string) => {
    onChange(cleanTags([...tags, tag]), '');
    if (cleanTag(tag) !== '') setSaid(t('tagAdded', cleanTag(tag)));
    setOpen(false);
    setActive(-1);
  };
  const remove = (tag: string) => {
    onChange(
      tags.filter((other) => other !== tag),
      typed,
    );
    setSaid(t('tagRemoved', tag));
    field.current?.focus();
  };
  const move = (step: 1 | -1) => {
    const offered = isOpen ? suggestions.length : completeTag(typed, allTags, tags).length;
    setOpen(offered > 0);
    if (offered > 0)
      setActive((from) => (from < 0 ? (step === 1 ? 0 : offered - 1) : (from + step + offered) % offered));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = tags.at(-1);
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) add(chosen?.tag ?? typed);
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && suggestions.length > 0) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
    else return;
    event.preventDefault();
  };

  return (
    <div class="tag-input">
      {tags.map((tag) => (
        <span key={tag} class={`chip chip-tag tag-hue-${tagHue(tag)}`}>
          {tag}
          <button
            type="button"
            class="chip-remove"
            aria-label={t('tagRemove', tag)}
            title={t('tagRemove', tag)}
            onClick={() => remove(tag)}
          >
            <Glyph name="close" />
          </button>
        </span>
      ))}
      <span class="tag-field">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t('tags')}
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={`${id}-list`}
          {...(chosen && { 'aria-activedescendant': `${id}-${active}` })}
          placeholder={t('tagPlaceholder')}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
        <div
          id={`${id}-list`}
          class="tag-suggestions"
          role="listbox"
          aria-label={t('tagSuggestions')}
          hidden={suggestions.length === 0}
          // Pressing on a suggestion must not blur the field, which would take what is typed for a tag.
          onMouseDown={(event) => event.preventDefault()}
        >
          {suggestions.map(({ tag, count }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the combobox, which keeps the focus
            <div
              key={tag}
              id={`${id}-${index}`}
              class="tag-suggestion"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onClick={() => add(tag)}
            >
              <span>{tag}</span>
              <span class="tag-uses">{plural('tagUses', count)}</span>
            </div>
          ))}
        </div>
      </span>
      <output class="visually-hidden">{said}</output>
    </div>
  );
}
