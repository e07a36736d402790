import type { LeaderMention, Mention } from '#lib/core/mention.ts';
import { isMarked } from '#lib/core/mention.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { TextMap } from '#lib/core/text/text-map.ts';
import { type Mark, paintMarks } from '#lib/dom/paint/paint-marks.ts';
import { rangeOfSpan } from '#lib/dom/text/ranges.ts';

const MENTIONS_LAYER = 10;

/** Who and when on this page, painted as the settings say. */
export class PageMentions {
  readonly #map: TextMap<Text>;
  readonly #marked: readonly Mention[];
  #shown: readonly Mention[] = [];
  #unpaint: () => void = () => {};

  constructor(map: TextMap<Text>, mentions: readonly Mention[], signal: AbortSignal) {
    this.#map = map;
    this.#marked = mentions.filter(isMarked);
    signal.addEventListener('abort', () => this.#unpaint());
  }

  /** Paints the kinds that are switched on. */
  paint(kinds: Settings['marks']): void {
    this.#shown = this.#marked.filter(({ kind }) => (kind === 'leader' ? kinds.leaders : kinds.dates));
    this.#unpaint();
    const marks = this.#shown.flatMap((mention): Mark[] => {
      const range = rangeOfSpan(this.#map, mention);
      return range ? [{ kind: mention.kind, range }] : [];
    });
    this.#unpaint = paintMarks(marks, MENTIONS_LAYER);
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
