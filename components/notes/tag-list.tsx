import { tagHue } from '#lib/core/notes/tags.ts';
import { useText } from '../text/text-context.ts';

export function TagList({ tags }: { readonly tags: readonly string[] }) {
  const { t } = useText();
  if (tags.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag} class={`chip chip-tag tag-hue-${tagHue(tag)}`}>
          {tag}
        </li>
      ))}
    </ul>
  );
}
