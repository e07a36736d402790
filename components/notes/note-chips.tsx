import type { Note } from '#lib/core/notes/note.ts';
import type { NoteMatches } from '#lib/core/search/result/note-matches.ts';
import { useText } from '../text/text-context.ts';
import { dateWords } from '../wording/date-words.ts';
import { TagList } from './tag-list.tsx';

export interface NoteChipsProps {
  readonly note: Note;
  /** As `TagListProps.matches`. */
  readonly tagMatches?: NoteMatches['tags'];
}

/** Who and when stand in the passage, drawn like the marks, and the reader's tags. */
export function NoteChips({ note, tagMatches }: NoteChipsProps) {
  const text = useText();
  const { t } = text;
  if (note.leaders.length + note.dates.length + note.tags.length === 0) return null;
  return (
    <div class="note-chips">
      {note.leaders.length > 0 && (
        <ul class="chips" aria-label={t('chipLeaders')}>
          {note.leaders.map(({ id, name }) => (
            <li key={id} class="chip chip-leader">
              {name}
            </li>
          ))}
        </ul>
      )}
      {note.dates.length > 0 && (
        <ul class="chips" aria-label={t('chipDates')}>
          {note.dates.map((date) => (
            <li
              key={date.value}
              class="chip chip-date"
              title={dateWords({ type: 'DATE', value: date.value }, date.text, null, text).title}
            >
              {date.text}
            </li>
          ))}
        </ul>
      )}
      <TagList tags={note.tags} {...(tagMatches && { matches: tagMatches })} />
    </div>
  );
}
