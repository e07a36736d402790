import { useState } from 'preact/hooks';
import type { LeaderMention } from '#lib/core/mention.ts';
import { Glyph } from '../controls/glyph.tsx';
import { useText } from '../text/text-context.ts';
import { officeNowWords, officeWords } from '../wording/office-words.ts';
import { CardFoot } from './card-foot.tsx';

export interface LeaderCardProps {
  readonly mention: LeaderMention;
  /** From 1: which of this leader's `total` mentions on the page, in reading order. */
  readonly index: number;
  readonly total: number;
  /** Notes of the reader, on any page, that speak of this leader. */
  readonly noteCount: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onNote: () => void;
  /** Opens those notes in the library. */
  readonly onNotes: () => void;
  /** "Not this person": marks them no more, in this article or in all. */
  readonly onMute: (reach: 'here' | 'everywhere') => void;
}

export function LeaderCard({
  mention,
  index,
  total,
  noteCount,
  onPrevious,
  onNext,
  onNote,
  onNotes,
  onMute,
}: LeaderCardProps) {
  const text = useText();
  const { t, plural, ordinal, locale } = text;
  const [isMuting, setMuting] = useState(false);
  const officeNow = officeNowWords(mention, text);
  const numbers = new Intl.NumberFormat(locale);
  return (
    <section class="card" aria-label={t('leaderCard', mention.name)}>
      <h2 class="card-title card-title-leader">{mention.name}</h2>
      <p class="card-fact">{officeWords(mention, text)}</p>
      {officeNow && <p class="card-aside">{officeNow}</p>}
      {noteCount > 0 && (
        <p class="card-aside">
          <button type="button" class="button button-text card-link" onClick={onNotes}>
            {plural('yourNotes', noteCount)}
            <Glyph name="next" />
          </button>
        </p>
      )}
      <CardFoot
        position={
          total === 1 ? t('mentionOnly') : t('mentionPosition', ordinal(index), numbers.format(total))
        }
        previousLabel={t('previousMention')}
        nextLabel={t('nextMention')}
        isSingle={total === 1}
        onPrevious={onPrevious}
        onNext={onNext}
        onNote={onNote}
      />
      <div class="card-mute">
        <button
          type="button"
          class="button button-quiet"
          aria-expanded={isMuting}
          onClick={() => setMuting(!isMuting)}
        >
          {t('mutePerson')}
        </button>
        {isMuting && (
          <fieldset class="card-choice">
            <legend class="visually-hidden">{t('muteWhere', mention.name)}</legend>
            <button type="button" class="button" onClick={() => onMute('here')}>
              {t('muteHere')}
            </button>
            <button type="button" class="button" onClick={() => onMute('everywhere')}>
              {t('muteEverywhere')}
            </button>
          </fieldset>
        )}
      </div>
    </section>
  );
}
