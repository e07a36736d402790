import type { AccessMode } from '#lib/core/settings.ts';
import { Glyph } from '../controls/glyph.tsx';
import { useText } from '../text/text-context.ts';
import type { MessageKey } from '../text/translator.ts';

const CHOICES: readonly {
  readonly mode: AccessMode;
  readonly name: MessageKey;
  readonly meaning: MessageKey;
}[] = [
  { mode: 'everywhere', name: 'choiceEverywhere', meaning: 'choiceEverywhereMeaning' },
  { mode: 'sites', name: 'choiceSites', meaning: 'choiceSitesMeaning' },
  { mode: 'click', name: 'choiceClick', meaning: 'choiceClickMeaning' },
];

export interface AccessChoicesProps {
  /** The choice in force; null before the first. */
  readonly chosen: AccessMode | null;
  /** Called within the click, so that the browser may ask for permission. */
  readonly onChoose: (mode: AccessMode) => void;
}

/** Three buttons rather than radios: each press is the whole deed, and the browser asks its question at once. */
export function AccessChoices({ chosen, onChoose }: AccessChoicesProps) {
  const { t } = useText();
  return (
    <ul class="choices">
      {CHOICES.map(({ mode, name, meaning }) => (
        <li key={mode}>
          <button
            type="button"
            class="choice"
            aria-pressed={mode === chosen}
            aria-describedby={`choice-${mode}`}
            onClick={() => onChoose(mode)}
          >
            <span class="choice-name">{t(name)}</span>
            <span id={`choice-${mode}`} class="choice-meaning">
              {t(meaning)}
            </span>
            {mode === chosen && (
              <span class="choice-mark">
                <Glyph name="done" />
                {t('chosen')}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
