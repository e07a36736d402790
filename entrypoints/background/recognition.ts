import { recognise } from '#lib/core/recognise.ts';
import { loadRoster } from '#lib/data/load-roster.ts';
import type { Handlers } from '#lib/platform/listen.ts';

/** Costs nothing until a text names somebody. */
const roster = loadRoster();

/** Recognition runs here, off the page's thread; every tab shares this one copy of the name data. */
export const recognitionHandlers: Handlers<'recognise'> = {
  recognise: ({ text, lang, publishedAt }) => recognise(text, { lang, publishedAt, today: today(), roster }),
};

/** The reader's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
