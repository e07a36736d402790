import type { TimelineBucket } from '#lib/core/search/result/count-timeline.ts';
import { type TimelineUnit, unitSpan } from '#lib/core/search/result/timeline-unit.ts';
import type { DaySpan } from '#lib/core/search/text/day-span.ts';
import { useText } from '../../text/text-context.ts';
import { bucketWords } from './bucket-words.ts';

export interface TimelineTableProps {
  readonly unit: TimelineUnit;
  readonly notes: readonly TimelineBucket[];
  readonly articles: readonly TimelineBucket[];
  /** Leads into one of the units; absent where there is nothing to lead to. */
  readonly onSpan?: (span: DaySpan) => void;
}

/** The same as the drawing, in words and numbers. */
export function TimelineTable({ unit, notes, articles, onSpan }: TimelineTableProps) {
  const text = useText();
  const { t, locale } = text;
  const numbers = new Intl.NumberFormat(locale);
  const ofNotes = new Map(notes.map(({ number, count }) => [number, count]));
  const ofArticles = new Map(articles.map(({ number, count }) => [number, count]));
  const rows = [...new Set([...ofNotes.keys(), ...ofArticles.keys()])].sort((a, b) => a - b);
  return (
    <details class="timeline-table">
      <summary>{t('timelineTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('timelineWhen')}</th>
            <th scope="col">{t('timelineNotes')}</th>
            <th scope="col">{t('timelineArticles')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((number) => (
            <tr key={number}>
              <th scope="row">
                {onSpan ? (
                  <button
                    type="button"
                    class="button button-text"
                    onClick={() => onSpan(unitSpan(number, unit))}
                  >
                    {bucketWords(number, unit, text)}
                  </button>
                ) : (
                  bucketWords(number, unit, text)
                )}
              </th>
              <td>{numbers.format(ofNotes.get(number) ?? 0)}</td>
              <td>{numbers.format(ofArticles.get(number) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
