import type { Mute } from '#lib/core/people/people.ts';
import { useText } from '../text/text-context.ts';

export interface MutedPeopleProps {
  readonly muted: readonly Mute[];
  readonly onUnmute: (mute: Mute) => void;
}

/** Whom the reader does not want marked, and where; each can be given back. */
export function MutedPeople({ muted, onUnmute }: MutedPeopleProps) {
  const { t } = useText();
  if (muted.length === 0) return <p class="faint">{t('mutedPeopleNone')}</p>;
  return (
    <ul class="person-list" aria-label={t('mutedPeople')}>
      {muted.toReversed().map((mute) => (
        <li key={`${mute.leaderId} ${placeOf(mute)}`}>
          <p class="person-words">
            <strong dir="auto">{mute.name}</strong>
            <span class="faint" dir="auto">
              {mute.scope === 'everywhere'
                ? t('mutedInAll')
                : t('mutedInOne', mute.title === '' ? mute.scope.article : mute.title)}
            </span>
          </p>
          <button
            type="button"
            class="button"
            aria-label={t('unmutePerson', mute.name)}
            onClick={() => onUnmute(mute)}
          >
            {t('unmute')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ scope }: Mute): string {
  return scope === 'everywhere' ? scope : scope.article;
}
