import { isOnDark } from './ground.ts';
import { highlightName, type MarkKind } from './highlight-names.ts';

export interface Mark {
  readonly kind: MarkKind;
  readonly range: Range;
}

/** Whether this browser can paint without touching the page: Chromium 105, Firefox 140. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * Paints marks with the CSS Custom Highlight API, one `Highlight` for each name. The page's DOM is not touched.
 *
 * @param layer Higher layers are painted over lower ones.
 * @returns The undo: removes these highlights from the registry, and no others of ours.
 */
export function paintMarks(marks: readonly Mark[], layer: number): () => void {
  const byName = new Map<string, Highlight>();
  const ground = new Map<Element, boolean>();
  for (const { kind, range } of marks) {
    const name = highlightName(kind, isRangeOnDark(range, ground));
    const highlight = byName.get(name) ?? new Highlight();
    highlight.add(range);
    byName.set(name, highlight);
  }
  for (const [name, highlight] of byName) {
    highlight.priority = layer;
    CSS.highlights.set(name, highlight);
  }
  return () => {
    for (const [name, highlight] of byName) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  };
}

function isRangeOnDark(range: Range, known: Map<Element, boolean>): boolean {
  const element = range.startContainer.parentElement;
  if (!element) return false;
  const onDark = known.get(element) ?? isOnDark(element);
  known.set(element, onDark);
  return onDark;
}
