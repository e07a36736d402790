import { Glyph } from '../controls/glyph.tsx';
import { Pager, type PagerProps } from '../controls/pager.tsx';
import { useText } from '../text/text-context.ts';

export interface CardFootProps extends PagerProps {
  readonly onNote: () => void;
}

/** What every card of a mark ends with: the way to its neighbours, and a note on it. */
export function CardFoot({ onNote, ...pager }: CardFootProps) {
  const { t } = useText();
  return (
    <footer class="card-foot">
      <Pager {...pager} />
      <button type="button" class="button" onClick={onNote}>
        <Glyph name="note" />
        {t('writeNote')}
      </button>
    </footer>
  );
}
