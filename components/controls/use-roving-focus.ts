import { useRef, useState } from 'preact/hooks';

/** Props for one item of the group; `ref` collects the elements in their order. */
interface RovingItemProps {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly ref: (element: HTMLElement | null) => void;
}

/**
 * One tab stop for a row of `count` items; arrow keys, Home and End move within it and wrap around
 * (WAI-ARIA Authoring Practices, "Managing focus: roving tabindex").
 */
export function useRovingFocus(count: number, first = 0) {
  const [current, setCurrent] = useState(first);
  const items = useRef<(HTMLElement | null)[]>([]);

  const itemProps = (index: number): RovingItemProps => ({
    tabIndex: index === current ? 0 : -1,
    onFocus: () => setCurrent(index),
    ref: (element) => {
      items.current[index] = element;
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetIndex(event.key, current, count);
    if (target === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    items.current[target]?.focus();
  };

  return { itemProps, onKeyDown, focusFirst: () => items.current[0]?.focus() };
}

function targetIndex(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (current - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
