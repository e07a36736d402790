import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const TEXT_FIELDS = 'textarea, input:not([type="checkbox"], [type="radio"])';

/**
 * The popup's keys: type anywhere or `/` to search, up and down through `[data-row]`, Escape to clear the search. What
 * the search field needs for its completions it takes before.
 * Escape with nothing to clear is left to the browser, which closes the popup.
 */
export function usePopupKeys(
  root: RefObject<HTMLElement | null>,
  search: RefObject<HTMLInputElement | null>,
  onQuery: (query: string) => void,
) {
  useLayoutEffect(() => {
    const page = root.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent) => {
      // Its value, not the last one rendered: keys come faster than renders.
      const field = search.current;
      if (!field || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const target = event.composedPath()[0];
      const isElsewhere = target instanceof Element && target !== field && target.matches(TEXT_FIELDS);
      if (isElsewhere) return;
      if (event.key === 'Escape' && field.value !== '') {
        onQuery('');
        field.focus();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        moveToRow(root.current, target, event.key === 'ArrowDown' ? 1 : -1, field);
      } else if (event.key === 'Enter' && target === field && field.value !== '') {
        rows(root.current)[0]?.click();
      } else if (event.key === '/' && target !== field) {
        field.focus();
      } else {
        // The character itself goes to the field, because the focus moves before it is typed.
        if (event.key.length === 1 && event.key !== ' ' && target !== field) field.focus();
        return;
      }
      event.preventDefault();
    };
    page?.addEventListener('keydown', onKeyDown);
    return () => page?.removeEventListener('keydown', onKeyDown);
  }, [root, search, onQuery]);
}

function rows(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

/** Above the first row stands the search field. From anywhere else within a row's item, that row counts. */
function moveToRow(
  root: HTMLElement | null,
  from: EventTarget | undefined,
  step: 1 | -1,
  field: HTMLElement,
) {
  const all = rows(root);
  const item = from instanceof Element ? from.closest('li') : null;
  const current = all.findIndex((row) => item?.contains(row));
  const next = current === -1 ? all[step === 1 ? 0 : -1] : all[current + step];
  if (next) next.focus();
  else if (step === -1) field.focus();
}
