import { Failure } from '#lib/core/failure.ts';
import { keptShare } from '#lib/core/text/kept-share.ts';
import { findArticle } from '#lib/dom/article/find-article.ts';
import type { LiveArticle } from '#lib/dom/article/read-article.ts';
import { type ReadArea, readAreaOf } from '#lib/dom/article-changes.ts';
import { watchArticle } from '#lib/dom/watch-article.ts';
import { watchUrl } from '#lib/dom/watch-url.ts';
import { isOrphaned } from '#lib/platform/send.ts';
import type { Reader, ReaderLife } from './reader.ts';
import { recogniseLive } from './recognise-live.ts';
import { report } from './report.ts';

/**
 * How much of what was read must still stand, 0 to 1, for an article to be the one it was, whatever the address says
 * now: a single-page app changes its URL before its text, and an outlet puts a headline into a URL that had none.
 */
const SAME_ARTICLE = 0.5;

/** Keeps marks and notes on their words as the page changes. */
export class PageFollower {
  readonly #life: ReaderLife;
  /** Has the page read again now. */
  readonly readNow: () => void;
  /** Null until the article was read: any longer text that comes meanwhile may belong to it. */
  #live: LiveArticle | null = null;
  #area: ReadArea | null = null;
  #reader: Reader | null = null;
  #isDue = false;

  /** Watches from here on, so that nothing is missed while the article is read and the reader starts. */
  constructor(life: ReaderLife) {
    this.#life = life;
    this.readNow = watchArticle(
      { area: () => this.#area, onChange: () => this.#onChange() },
      life.signal,
      life.budget,
    );
    watchUrl(this.readNow, life.signal);
  }

  /** What was read, from where changes are followed. */
  start(live: LiveArticle): void {
    this.#live = live;
    this.#area = readAreaOf(live.map);
  }

  /** The reader is ready to follow, first of all what has changed meanwhile. */
  begin(reader: Reader): void {
    this.#reader = reader;
    if (this.#isDue) this.readNow();
  }

  async #onChange(): Promise<void> {
    const { signal, lose, replace, staleCanonical, onSlice } = this.#life;
    const [reader, live] = [this.#reader, this.#live];
    this.#isDue = reader === null;
    if (isOrphaned() || reader === null || live === null || signal.aborted) return;
    const found = await findArticle(document, () => location.href, staleCanonical(), onSlice);
    if (signal.aborted) return;
    if (!found) lose();
    else if (isSameArticle(live, found)) this.#follow(reader, live, found);
    else replace(found);
  }

  #follow(reader: Reader, { article }: LiveArticle, found: LiveArticle): void {
    // What the page calls itself may change; what its notes are kept under does not.
    const next = found.article.id === article.id ? found : { ...found, article };
    this.start(next);
    takeOver(reader, next, () => this.#live === next).catch((error: unknown) => {
      if (!isOrphaned() && !(error instanceof Failure)) report(error, 'following the page');
    });
  }
}

/**
 * Takes over what was read. Only another text is asked about, and then all of it: a surname is known by a name in
 * another paragraph, and the background reads a long article in a millisecond (`npm run bench`).
 */
async function takeOver(reader: Reader, next: LiveArticle, isLatest: () => boolean): Promise<void> {
  const { live, mentions, notes, signal } = reader;
  const isSame = next.map.text === live.map.text && next.article.lang === live.article.lang;
  const recognised = isSame ? null : await recogniseLive(next);
  if (signal.aborted || !isLatest()) return;
  reader.live = next;
  mentions.follow(next.map, recognised);
  notes.follow(next, mentions.marked);
}

function isSameArticle(live: LiveArticle, found: LiveArticle): boolean {
  return live.article.id === found.article.id || keptShare(live.map.text, found.map.text) >= SAME_ARTICLE;
}
