import type { TimelineBucket } from '#lib/core/search/result/count-timeline.ts';
import { type TimelineUnit, unitSpan } from '#lib/core/search/result/timeline-unit.ts';
import type { DaySpan } from '#lib/core/search/text/day-span.ts';
import { useText } from '../../text/text-context.ts';
import type { PluralKey } from '../../text/translator.ts';
import { bucketWords } from './bucket-words.ts';
import { axisX } from './time-axis.ts';

export interface TrackProps {
  readonly buckets: readonly TimelineBucket[];
  readonly unit: TimelineUnit;
  readonly span: DaySpan;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** How it is drawn: a class of the style sheet. */
  readonly kind: 'notes' | 'articles' | 'lane';
  /** What is counted, for the tooltip. */
  readonly words: PluralKey;
}

/** Narrowest bar that is seen, and the gap between two that are wide enough for one. */
const LEAST_WIDTH = 2;
const GAP = 1;
/** Height of the smallest count, so that one note is seen beside a hundred. */
const LEAST_HEIGHT = 3;

/** Counts over time, as bars. The table says the same. */
export function Track({ buckets, unit, span, width, height, kind, words }: TrackProps) {
  const text = useText();
  const most = buckets.reduce((max, { count }) => Math.max(max, count), 1);
  return (
    <svg class={`track track-${kind}`} width={width} height={height} aria-hidden="true">
      {buckets.map(({ number, count }) => {
        const { first, last } = unitSpan(number, unit);
        const from = Math.max(0, axisX(first, span, width));
        const to = Math.min(width, axisX(last + 1, span, width));
        const tall = Math.max(LEAST_HEIGHT, Math.round((count / most) * height));
        return (
          <rect
            key={number}
            x={from}
            y={kind === 'articles' ? 0 : height - tall}
            width={Math.max(LEAST_WIDTH, to - from - GAP)}
            height={tall}
          >
            <title>{text.t('timelineBar', bucketWords(number, unit, text), text.plural(words, count))}</title>
          </rect>
        );
      })}
    </svg>
  );
}
