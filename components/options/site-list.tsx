import { IconButton } from '../controls/icon-button.tsx';
import { useText } from '../text/text-context.ts';

export interface SiteListProps {
  readonly label: string;
  /** What is said of an empty list. */
  readonly emptyWords: string;
  /** Host names or origins, as they are shown. */
  readonly sites: readonly string[];
  readonly onRemove: (site: string) => void;
}

export function SiteList({ label, emptyWords, sites, onRemove }: SiteListProps) {
  const { t, locale } = useText();
  if (sites.length === 0) return <p class="faint">{emptyWords}</p>;
  return (
    <ul class="site-list" aria-label={label}>
      {sites
        .toSorted((a, b) => a.localeCompare(b, locale))
        .map((site) => (
          <li key={site}>
            <span>{site}</span>
            <IconButton glyph="close" label={t('optionsSiteRemove', site)} onClick={() => onRemove(site)} />
          </li>
        ))}
    </ul>
  );
}
