import type { DateMention } from '#lib/core/mention.ts';
import { useText } from '../text/text-context.ts';
import { dateWords } from '../wording/date-words.ts';
import { CardFoot } from './card-foot.tsx';

export interface DateCardProps {
  readonly mention: DateMention;
  /** The words of the article that are marked. */
  readonly sourceText: string;
  /** As `Article.publishedAt`. */
  readonly publishedAt: string | null;
  /** From 1: which of the page's `total` dates, in time order. */
  readonly index: number;
  readonly total: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onNote: () => void;
}

export function DateCard(props: DateCardProps) {
  const { mention, sourceText, publishedAt, index, total, onPrevious, onNext, onNote } = props;
  const text = useText();
  const { t, locale } = text;
  const { precision, title, relation } = dateWords(mention.date, sourceText, publishedAt, text);
  const numbers = new Intl.NumberFormat(locale);
  return (
    <section class="card" aria-label={t('dateCard', title)}>
      <p class="card-kind">{precision}</p>
      <h2 class="card-title card-title-date">{title}</h2>
      {relation && <p class="card-fact card-sentence">{relation}</p>}
      {title !== sourceText && <p class="card-aside">{t('dateSaid', sourceText)}</p>}
      <CardFoot
        position={
          total === 1 ? t('dateOnly') : t('datePosition', numbers.format(index), numbers.format(total))
        }
        previousLabel={t('previousDate')}
        nextLabel={t('nextDate')}
        isSingle={total === 1}
        onPrevious={onPrevious}
        onNext={onNext}
        onNote={onNote}
      />
    </section>
  );
}
