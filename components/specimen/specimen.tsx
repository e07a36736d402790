import { taggedRuns } from '../text/tagged-text.ts';
import { useText } from '../text/text-context.ts';

const CLASSES: Readonly<Record<string, string>> = {
  who: 'specimen-who',
  when: 'specimen-when',
  note: 'specimen-note',
};

/** A sentence that wears the real marks: the only picture we teach with. */
export function Specimen() {
  const { t } = useText();
  return (
    <p class="specimen">
      {taggedRuns(t('specimen')).map(({ tag, text }, index) => (
        <span key={index} class={tag === null ? undefined : CLASSES[tag]}>
          {text}
        </span>
      ))}
    </p>
  );
}
