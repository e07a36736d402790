import type { Note } from '#lib/core/notes/note.ts';
import { tagHue } from '#lib/core/notes/tags.ts';
import type { NoteMatches } from '#lib/core/search/result/note-matches.ts';
import { MatchedText } from '../notes/matched-text.tsx';
import { useText } from '../text/text-context.ts';
import { dateWords } from '../wording/date-words.ts';
import { LINKS } from './library-links.ts';

export interface LineChipsProps {
  readonly note: Note;
  /** As `TagListProps.matches`. */
  readonly tagMatches: NoteMatches['tags'];
  readonly tabIndex: number;
}

/** Who and when stand in the passage, and the reader's tags, each the way to all notes that have it. */
export function LineChips({ note, tagMatches, tabIndex }: LineChipsProps) {
  const text = useText();
  const { t } = text;
  if (note.leaders.length + note.dates.length + note.tags.length === 0) return null;
  return (
    <div class="note-chips">
      {note.leaders.length > 0 && (
        <ul class="chips" aria-label={t('chipLeaders')}>
          {note.leaders.map(({ id, name }) => (
            <li key={id}>
              <a class="chip chip-leader" href={LINKS.person(id)} tabIndex={tabIndex}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {note.dates.length > 0 && (
        <ul class="chips" aria-label={t('chipDates')}>
          {note.dates.map((date) => (
            <li key={date.value}>
              <a
                class="chip chip-date"
                href={LINKS.date(date.value)}
                tabIndex={tabIndex}
                title={dateWords({ type: 'DATE', value: date.value }, date.text, null, text).title}
              >
                {date.text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {note.tags.length > 0 && (
        <ul class="chips" aria-label={t('tags')}>
          {note.tags.map((tag, i) => (
            <li key={tag}>
              <a class={`chip chip-tag tag-hue-${tagHue(tag)}`} href={LINKS.tag(tag)} tabIndex={tabIndex}>
                <MatchedText text={tag} matches={tagMatches[i] ?? []} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
