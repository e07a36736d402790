import { useRovingFocus } from '../controls/use-roving-focus.ts';
import { useText } from '../text/text-context.ts';

export type PopupTab = 'page' | 'notes';

const TABS: readonly PopupTab[] = ['page', 'notes'];

export interface PopupTabsProps {
  readonly id: string;
  readonly selected: PopupTab;
  /** Shown beside "All notes"; null while it is not known. */
  readonly noteTotal: number | null;
  readonly onSelect: (tab: PopupTab) => void;
}

/** WAI-ARIA Authoring Practices, "Tabs", manual activation. The panel's id is `${id}-panel`. */
export function PopupTabs({ id, selected, noteTotal, onSelect }: PopupTabsProps) {
  const { t, locale } = useText();
  const roving = useRovingFocus(TABS.length, TABS.indexOf(selected));
  return (
    <div class="tabs" role="tablist" onKeyDown={roving.onKeyDown}>
      {TABS.map((tab, index) => (
        <button
          key={tab}
          type="button"
          class="tab"
          role="tab"
          id={`${id}-${tab}`}
          aria-selected={tab === selected}
          aria-controls={`${id}-panel`}
          onClick={() => onSelect(tab)}
          {...roving.itemProps(index)}
        >
          {t(tab === 'page' ? 'tabPage' : 'tabNotes')}
          {tab === 'notes' && noteTotal !== null && (
            <span class="tab-count">{new Intl.NumberFormat(locale).format(noteTotal)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
