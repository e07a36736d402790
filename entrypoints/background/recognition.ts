import { mutedIn } from '#lib/core/leaders/own-people.ts';
import { recognise } from '#lib/core/recognise.ts';
import { loadRoster } from '#lib/data/load-roster.ts';
import type { Handlers } from '#lib/platform/listen.ts';
import { readPeople } from '#lib/platform/people.ts';

/** Costs nothing until a text names somebody. */
const roster = loadRoster();

/**
 * Code units of text looked at: ten times the longest article of the test pages. A page made to be slow (a million
 * dates) then costs seconds, not minutes.
 */
const MAX_TEXT_LENGTH = 1_000_000;

/** Recognition runs here, off the page's thread; every tab shares this one copy of the name data. */
export const recognitionHandlers: Handlers<'recognise'> = {
  recognise: async ({ text, articleId, lang, publishedAt, posts }) => {
    const { muted, own } = await readPeople();
    return recognise(text.slice(0, MAX_TEXT_LENGTH), {
      lang,
      publishedAt,
      posts,
      today: today(),
      roster,
      ownPeople: own,
      muted: mutedIn(articleId, muted),
    });
  },
};

/** The reader's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
