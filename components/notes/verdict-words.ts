import type { Verdict } from '#lib/core/anchor/locate-anchor.ts';
import type { MessageKey } from '../text/translator.ts';

/** What is said of a passage that does not stand as it was noted; nothing of one that does. */
export const VERDICT_WORDS: Readonly<
  Record<Verdict['kind'], { readonly word: MessageKey; readonly hint: MessageKey } | null>
> = {
  exact: null,
  moved: { word: 'verdictMoved', hint: 'verdictMovedHint' },
  edited: { word: 'verdictEdited', hint: 'verdictEditedHint' },
  gone: { word: 'verdictGone', hint: 'verdictGoneHint' },
};
