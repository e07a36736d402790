import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Completion, completeQuery } from '#lib/core/search/query/complete-query.ts';
import type { Facets } from '#lib/core/search/result/count-facets.ts';
import { Glyph } from '../controls/glyph.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useText } from '../text/text-context.ts';

export interface QueryFieldProps {
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Of all notes, for the values that operators are completed with. */
  readonly facets: Facets;
  readonly onQuery: (query: string) => void;
  /** Down or Enter, with nothing offered: on to what was found. Without it these keys are left to the view around. */
  readonly onLeave?: () => void;
}

/** A search field that completes operators (WAI-ARIA Authoring Practices, "Combobox", list autocomplete). */
export function QueryField({ query, field, facets, onQuery, onLeave }: QueryFieldProps) {
  const { t, plural } = useText();
  const id = useId();
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(-1);
  const nextCaret = useRef<number | null>(null);
  const offered = caret === null ? [] : completeQuery(query, caret, facets);
  const chosen = offered[active];

  // After the render that puts the completed text into the field.
  useLayoutEffect(() => {
    if (nextCaret.current === null) return;
    field.current?.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = null;
  }, [query, field]);

  const close = () => {
    setCaret(null);
    setActive(-1);
  };
  const clear = () => {
    onQuery('');
    close();
    field.current?.focus();
  };
  const complete = ({ span, text }: Completion) => {
    const end = span.start + text.length;
    nextCaret.current = end;
    onQuery(query.slice(0, span.start) + text + query.slice(span.end).trimStart());
    setCaret(end);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const isOpen = offered.length > 0;
    if (event.key === 'ArrowDown' && isOpen) setActive((active + 1) % offered.length);
    else if (event.key === 'ArrowUp' && isOpen) setActive((active <= 0 ? offered.length : active) - 1);
    else if (event.key === 'Enter' && chosen) complete(chosen);
    else if (event.key === 'Tab' && chosen) complete(chosen);
    else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      close();
      if (!onLeave) return;
      onLeave();
    } else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Escape' && query !== '') clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="search">
      <Glyph name="search" />
      <input
        ref={field}
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={t('popupSearch')}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-list`}
        {...(chosen && { 'aria-activedescendant': `${id}-${active}` })}
        placeholder={t('popupSearch')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => {
          onQuery(currentTarget.value);
          setCaret(currentTarget.selectionStart);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {query !== '' && <IconButton glyph="close" label={t('popupSearchClear')} onClick={clear} />}
      <div
        id={`${id}-list`}
        class="completions"
        role="listbox"
        aria-label={t('searchCompletions')}
        hidden={offered.length === 0}
        // Pressing on one must not blur the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {offered.map((each, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the combobox, which keeps the focus
          <div
            key={each.text}
            id={`${id}-${index}`}
            class="completion"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => complete(each)}
          >
            <span>{each.label}</span>
            {each.count !== null && <span class="completion-count">{plural('noteCount', each.count)}</span>}
          </div>
        ))}
      </div>
    </search>
  );
}
