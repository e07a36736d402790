/** What a key asks of the list. */
export type GridCommand =
  /** @property extends Selects what lies between. */
  | { readonly kind: 'move'; readonly to: number; readonly extends: boolean }
  | { readonly kind: 'open' | 'select' | 'edit' | 'leave' | 'escape' }
  /** From a tool back to its line. */
  | { readonly kind: 'back' };

interface GridPlace {
  /** Whether the line itself has the focus, not a tool in it. */
  readonly isOnLine: boolean;
  readonly current: number;
  readonly total: number;
  /** Lines that a page is. */
  readonly step: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** Null for a key that is not the list's: it goes its way. */
export function gridCommand(event: Key, { isOnLine, current, total, step }: GridPlace): GridCommand | null {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (!isOnLine) return event.key === 'Escape' ? { kind: 'back' } : null;
  if (event.key === 'ArrowUp' && current === 0 && !event.shiftKey) return { kind: 'leave' };
  const to = target(event.key, current, total, step);
  if (to !== null) return { kind: 'move', to, extends: event.shiftKey };
  switch (event.key) {
    case 'Enter':
      return { kind: 'open' };
    case ' ':
    case 'x':
      return { kind: 'select' };
    case 'e':
      return { kind: 'edit' };
    case 'Escape':
      return { kind: 'escape' };
    default:
      return null;
  }
}

function target(key: string, current: number, total: number, step: number): number | null {
  const within = (index: number) => Math.max(0, Math.min(total - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(current + 1);
    case 'ArrowUp':
      return within(current - 1);
    case 'PageDown':
      return within(current + step);
    case 'PageUp':
      return within(current - step);
    case 'Home':
      return 0;
    case 'End':
      return within(total - 1);
    default:
      return null;
  }
}
