import { tagHue } from '#lib/core/notes/tags.ts';
import type { NoteMatches } from '#lib/core/search/result/note-matches.ts';
import { useText } from '../text/text-context.ts';
import { MatchedText } from './matched-text.tsx';

export interface TagListProps {
  readonly tags: readonly string[];
  /** Where a search's words stand, by tag; absent where nothing is searched. */
  readonly matches?: NoteMatches['tags'];
}

export function TagList({ tags, matches }: TagListProps) {
  const { t } = useText();
  if (tags.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('tags')}>
      {tags.map((tag, i) => (
        <li key={tag} class={`chip chip-tag tag-hue-${tagHue(tag)}`}>
          <MatchedText text={tag} matches={matches?.[i] ?? []} />
        </li>
      ))}
    </ul>
  );
}
