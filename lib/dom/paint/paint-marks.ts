import { type Mark, MarkLayer } from './mark-layer.ts';

/** Whether this browser can paint without touching the page: Chromium 105, Firefox 140. */
export function canPaint(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * Paints marks that do not change. See `MarkLayer`.
 *
 * @param priority Higher layers are painted over lower ones.
 * @returns The undo: takes away these marks and no others.
 */
export function paintMarks(marks: readonly Mark[], priority: number): () => void {
  const layer = new MarkLayer(priority);
  layer.show(marks);
  return () => layer.clear();
}
