import { withMute, withoutMute, withoutPerson, withPerson } from '#lib/core/people/people.ts';
import type { Handlers } from '#lib/platform/listen.ts';
import { changePeople } from '#lib/platform/people.ts';
import { assertOwnArticle } from './page-rights.ts';

/** What a page's card and toolbar do to the reader's people; every open reader hears of it from the storage. */
export const peopleHandlers: Handlers<'mute-person' | 'unmute-person' | 'save-person' | 'remove-person'> = {
  'mute-person': async (mute, from) => {
    if (mute.scope !== 'everywhere') assertOwnArticle(mute.scope.article, from);
    await changePeople((people) => withMute(people, mute));
    return null;
  },
  'unmute-person': async (mute, from) => {
    if (mute.scope !== 'everywhere') assertOwnArticle(mute.scope.article, from);
    await changePeople((people) => withoutMute(people, mute));
    return null;
  },
  'save-person': async (person) => {
    await changePeople((people) => withPerson(people, person));
    return null;
  },
  'remove-person': async ({ id }) => {
    await changePeople((people) => withoutPerson(people, id));
    return null;
  },
};
