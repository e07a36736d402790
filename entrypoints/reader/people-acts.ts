import { ownId } from '#lib/core/leaders/own-people.ts';
import type { LeaderMention } from '#lib/core/mention.ts';
import { collapseSpace } from '#lib/core/text/collapse-space.ts';
import { send } from '#lib/platform/send.ts';
import { showFailure } from './notices.tsx';
import { offerUndo } from './offer-undo.ts';
import type { Reader } from './reader.ts';

/** Where "Not this person" holds. */
export type MuteReach = 'here' | 'everywhere';

/** Marks this person no more, and offers to take that back. */
export async function mute(reader: Reader, mention: LeaderMention, reach: MuteReach): Promise<void> {
  const { leaderId, name } = mention;
  const { id: article, title } = reader.live.article;
  const { t } = reader.inPage.text;
  const where =
    reach === 'here' ? { scope: { article }, title } : { scope: 'everywhere' as const, title: '' };
  reader.inPage.close();
  try {
    await send('mute-person', { leaderId, name, ...where });
    offerUndo(reader, t(reach === 'here' ? 'mutedHere' : 'mutedEverywhere', name), async () => {
      await send('unmute-person', { leaderId, scope: where.scope });
    });
  } catch (error) {
    showFailure(reader.inPage, error);
  }
}

/** Marks someone by the selected name from now on, in every article, and offers to take that back. */
export async function addPerson(reader: Reader, selected: string): Promise<void> {
  const name = collapseSpace(selected);
  const id = ownId(crypto.randomUUID());
  try {
    await send('save-person', { id, name, aliases: [], office: '' });
    offerUndo(reader, reader.inPage.text.t('personAdded', name), async () => {
      await send('remove-person', { id });
    });
  } catch (error) {
    showFailure(reader.inPage, error);
  }
}
