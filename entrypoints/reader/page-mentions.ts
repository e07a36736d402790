import type { LeaderMention, Mention } from '#lib/core/mention.ts';
import { isMarked } from '#lib/core/mention.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { TextMap } from '#lib/core/text/text-map.ts';
import { type Mark, MarkLayer } from '#lib/dom/paint/mark-layer.ts';
import { rangeOfSpan } from '#lib/dom/text/ranges.ts';

const MENTIONS_PRIORITY = 10;

/** Who and when on this page, painted as the settings say. */
export class PageMentions {
  readonly #layer = new MarkLayer(MENTIONS_PRIORITY);
  readonly #signal: AbortSignal;
  #map: TextMap<Text>;
  #marked: readonly Mention[];
  #kinds: Settings['marks'] = { leaders: false, dates: false };

  constructor(map: TextMap<Text>, mentions: readonly Mention[], signal: AbortSignal) {
    this.#map = map;
    this.#marked = mentions.filter(isMarked);
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#layer.clear());
  }

  /** Paints the kinds that are switched on. */
  paint(kinds: Settings['marks']): void {
    this.#kinds = kinds;
    this.repaint();
  }

  /** The page's article was read anew. Without other mentions its text is as it was, and stands in other nodes. */
  follow(map: TextMap<Text>, mentions: readonly Mention[] | null): void {
    this.#map = map;
    if (mentions) this.#marked = mentions.filter(isMarked);
    this.repaint();
  }

  /** Paints again what is to look otherwise, or stands elsewhere. */
  repaint(): void {
    if (this.#signal.aborted) return;
    const marks = this.#shown.flatMap((mention): Mark[] => {
      const range = rangeOfSpan(this.#map, mention);
      return range ? [{ kind: mention.kind, range }] : [];
    });
    this.#layer.show(marks);
  }

  get #shown(): readonly Mention[] {
    return this.#marked.filter(({ kind }) => (kind === 'leader' ? this.#kinds.leaders : this.#kinds.dates));
  }

  /** Every sure mention in reading order, painted or not. */
  get marked(): readonly Mention[] {
    return this.#marked;
  }

  /** The painted mention that holds this offset of the text; of two, the shorter. */
  at(offset: number): Mention | null {
    const here = this.#shown.filter(({ start, end }) => start <= offset && offset < end);
    return here.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
  }

  /** The mentions a card steps through: the same leader's, or all dates in the order of time. */
  series(mention: Mention): readonly Mention[] {
    if (mention.kind === 'leader') {
      return this.#marked.filter((other): other is LeaderMention => isSameLeader(other, mention));
    }
    const dates = this.#marked.flatMap((other) => (other.kind === 'date' ? [other] : []));
    return dates.sort((a, b) => a.date.value.localeCompare(b.date.value) || a.start - b.start);
  }

  /** Whether the words of a span are marked as a leader already. */
  isLeader({ start, end }: Span): boolean {
    return this.#marked.some((other) => other.kind === 'leader' && other.start <= start && end <= other.end);
  }

  rangeOf(mention: Mention): Range | null {
    return rangeOfSpan(this.#map, mention);
  }

  textOf(mention: Mention): string {
    return this.#map.text.slice(mention.start, mention.end);
  }
}

function isSameLeader(other: Mention, mention: LeaderMention): boolean {
  return other.kind === 'leader' && other.leaderId === mention.leaderId;
}
