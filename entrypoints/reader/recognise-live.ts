import type { Mention } from '#lib/core/mention.ts';
import type { LiveArticle } from '#lib/dom/article/read-article.ts';
import { isOrphaned, send } from '#lib/platform/send.ts';
import { watchPeople } from '#lib/platform/watch-people.ts';
import type { Reader } from './reader.ts';
import { report } from './report.ts';

/** Asks who and when stands in an article as it was read. */
export function recogniseLive({ map, article, posts }: LiveArticle): Promise<Mention[]> {
  const { id: articleId, lang, publishedAt } = article;
  return send('recognise', { text: map.text, articleId, lang, publishedAt, posts });
}

/** Marks the page anew whenever the reader's people change: someone was muted or added, here or elsewhere. */
export function followPeople(reader: Reader): void {
  let latest = 0;
  const markAnew = async (change: number): Promise<void> => {
    const { text } = reader.live.map;
    const mentions = await recogniseLive(reader.live);
    if (reader.signal.aborted || change !== latest) return;
    // The page changed meanwhile, and what was found in it may be of before the change of people.
    if (reader.live.map.text !== text) return markAnew(change);
    reader.mentions.follow(reader.live.map, mentions);
    await reader.notes.follow(reader.live, reader.mentions.marked);
  };
  watchPeople(() => {
    markAnew(++latest).catch((error: unknown) => {
      if (!isOrphaned()) report(error, 'marking the page anew');
    });
  }, reader.signal);
}
