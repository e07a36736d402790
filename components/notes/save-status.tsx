import { useText } from '../text/text-context.ts';
import type { MessageKey } from '../text/translator.ts';

export type SaveState = 'saving' | 'saved' | 'failed';

const WORDS: Readonly<Record<SaveState, MessageKey>> = {
  saving: 'statusSaving',
  saved: 'statusSaved',
  failed: 'statusFailed',
};

/** Where typing stopped: no button is needed, and the reader sees that. */
export function SaveStatus({ status }: { readonly status: SaveState }) {
  const { t } = useText();
  return <output class={`save-status save-status-${status}`}>{t(WORDS[status])}</output>;
}
