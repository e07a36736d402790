import { browser } from 'wxt/browser';
import { createTranslator } from '#components/text/translator.ts';
import type { PlacedNotes } from '#lib/messages/protocol.ts';
import { getMessage, uiLocale } from '#lib/platform/i18n.ts';

/** Indigo as our accent, and the brown of a warning; white on either is read well (7 : 1 and 5 : 1). */
const PLAIN = '#4f46e5';
const WARNING = '#b45309';

/**
 * Shows on the toolbar button how many notes the tab's article has, with an exclamation mark where some were edited or
 * are gone; the button's name says it in words. The browser forgets both when the tab goes to another page.
 */
export async function showBadge(
  tabId: number,
  { total, edited, gone }: Pick<PlacedNotes, 'total' | 'edited' | 'gone'>,
): Promise<void> {
  const { t, plural } = createTranslator(getMessage, uiLocale());
  const isChanged = edited + gone > 0;
  const facts = [
    total > 0 && plural('badgeNotes', total),
    edited > 0 && plural('badgeEdited', edited),
    gone > 0 && plural('badgeGone', gone),
  ].filter((fact) => fact !== false);
  const title = facts.length === 0 ? t('extName') : t('badgeTitle', facts.join(', '));
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: total === 0 ? '' : `${total}${isChanged ? '!' : ''}` }),
    browser.action.setBadgeBackgroundColor({ tabId, color: isChanged ? WARNING : PLAIN }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch((error: unknown) => {
    // The tab may have closed between its page's message and this.
    if (!(error instanceof Error && /No tab with id|Invalid tab ID/i.test(error.message))) throw error;
  });
}
