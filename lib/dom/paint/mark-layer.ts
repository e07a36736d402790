import { isOnDark } from './ground.ts';
import { highlightName, type MarkKind } from './highlight-names.ts';

export interface Mark {
  readonly kind: MarkKind;
  readonly range: Range;
}

interface Painted {
  readonly name: string;
  readonly range: Range;
  readonly highlight: Highlight;
}

/** Ours, by identity: the page may have highlights of its own, and Firefox's content scripts cannot list any. */
const ours = new WeakSet<Highlight>();

/**
 * Marks that are shown together, painted with the CSS Custom Highlight API: the page's DOM is not touched. All layers
 * share one `Highlight` for each name, so that there are few of them however much is marked.
 */
export class MarkLayer {
  readonly #priority: number;
  #painted: Painted[] = [];

  /** @param priority Higher layers are painted over lower ones. Layers with marks of one kind have one priority. */
  constructor(priority: number) {
    this.#priority = priority;
  }

  /** Shows these marks and no others. One that is painted already is left as it is, so that changes alone repaint. */
  show(marks: readonly Mark[]): void {
    const before = Map.groupBy(this.#painted, ({ range }) => range.startContainer);
    const onDark = new Map<Element, boolean>();
    this.#painted = marks.map(({ kind, range }) => {
      const name = highlightName(kind, isRangeOnDark(range, onDark));
      const there = before.get(range.startContainer) ?? [];
      const same = there.findIndex((painted) => painted.name === name && isSameRange(painted.range, range));
      const [kept] = same < 0 ? [] : there.splice(same, 1);
      return kept ?? paint(name, range, this.#priority);
    });
    for (const painted of [...before.values()].flat()) unpaint(painted);
  }

  clear(): void {
    this.show([]);
  }
}

function paint(name: string, range: Range, priority: number): Painted {
  let highlight = CSS.highlights.get(name);
  if (!highlight || !ours.has(highlight)) {
    highlight = new Highlight();
    highlight.priority = priority;
    ours.add(highlight);
    CSS.highlights.set(name, highlight);
  }
  highlight.add(range);
  return { name, range, highlight };
}

function unpaint({ name, range, highlight }: Painted): void {
  highlight.delete(range);
  if (highlight.size === 0 && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/** Live ranges move with the page's changes, so that what was painted may stand elsewhere now. */
function isSameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function isRangeOnDark(range: Range, known: Map<Element, boolean>): boolean {
  const element = range.startContainer.parentElement;
  if (!element) return false;
  const onDark = known.get(element) ?? isOnDark(element);
  known.set(element, onDark);
  return onDark;
}
