import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Mention } from '#lib/core/mention.ts';
import { useText } from '../text/text-context.ts';
import type { MentionGroup } from './mention-groups.ts';

export interface MentionListProps<M extends Mention> {
  readonly heading: string;
  readonly emptyWords: string;
  readonly groups: readonly MentionGroup<M>[];
  /** Whether a few rows must do at first: a popup has little room. */
  readonly isShort: boolean;
  /** What a row says besides how often. */
  readonly children: (group: MentionGroup<M>) => ComponentChildren;
  readonly onGoTo: (mention: M) => void;
}

/** Rows shown before "Show all": two lists and the notes' heading fit a popup without scrolling. */
const ROWS_AT_FIRST = 5;

export function MentionList<M extends Mention>({
  heading,
  emptyWords,
  groups,
  isShort,
  children,
  onGoTo,
}: MentionListProps<M>) {
  const { t, plural, locale } = useText();
  const [showsAll, setShowsAll] = useState(false);
  const visited = useRef(new Map<string, number>());

  /** Each press on the same row goes on to its next mention. */
  const goToNext = ({ key, mentions }: MentionGroup<M>) => {
    const index = visited.current.get(key) ?? 0;
    const mention = mentions[index];
    visited.current.set(key, (index + 1) % mentions.length);
    if (mention) onGoTo(mention);
  };

  // One row more than fits is shown rather than hidden behind a button of the same height.
  const isLong = isShort && groups.length > ROWS_AT_FIRST + 1;
  const rows = isLong && !showsAll ? groups.slice(0, ROWS_AT_FIRST) : groups;
  return (
    <section class="mention-section">
      <h3>{heading}</h3>
      {groups.length === 0 && <p class="faint">{emptyWords}</p>}
      <ul>
        {rows.map((group) => (
          <li key={group.key}>
            <button type="button" class="mention-row" data-row onClick={() => goToNext(group)}>
              <span class="mention-what">{children(group)}</span>{' '}
              <span class="mention-count" aria-hidden="true">
                {group.mentions.length > 1 && new Intl.NumberFormat(locale).format(group.mentions.length)}
              </span>
              <span class="visually-hidden">{plural('mentions', group.mentions.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      {isLong && (
        <button
          type="button"
          class="button button-text"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('showFewer') : plural('showAll', groups.length)}
        </button>
      )}
    </section>
  );
}
