import type { Post } from '#lib/core/article/post.ts';
import { parsePublishedDate } from '#lib/core/article/published-date.ts';
import type { TextMap } from '#lib/core/text/text-map.ts';
import type { ArticleData, PageData } from './json-ld.ts';

/** What outlets make a post of, where the page itself does not say that it is a live blog. */
const POST = 'article, [role="article"], [itemprop~="liveBlogUpdate"], [itemtype*="BlogPosting"]';
/** Letters from which a part of the page is a post; less is a date line or a share bar. */
const MIN_LETTERS = 100;

interface TimedElement {
  readonly element: Element;
  readonly publishedAt: string;
}

/**
 * The posts of a live blog that state when they were published: as JSON-LD says of their anchors, else each by the
 * first `<time>` in it. None where there are not two: a date line and a dated picture are no live blog, and neither is
 * a text with dates in it, whose paragraphs are about other days.
 */
export function findPosts(
  { articles }: Pick<PageData, 'articles'>,
  root: Element,
  map: TextMap<Text>,
): readonly Post[] {
  const updates = articles.flatMap((article) => article.updates);
  const isLiveBlog = articles.some((article) => article.isLiveBlog);
  const anchored = updates.flatMap((update) => anchoredPost(update, root));
  const posts = postsIn(map, anchored.length > 1 ? anchored : timedParts(root, isLiveBlog));
  return posts.length > 1 ? posts : [];
}

function anchoredPost({ url, datePublished }: ArticleData, root: Element): TimedElement[] {
  const fragment = url?.split('#')[1];
  const element = fragment ? root.ownerDocument.getElementById(fragment) : null;
  const publishedAt = datePublished && parsePublishedDate(datePublished);
  return element && publishedAt ? [{ element, publishedAt }] : [];
}

/** The largest parts of the page with one time in each. */
function timedParts(root: Element, isLiveBlog: boolean): TimedElement[] {
  const times = firstTimes(root);
  return times.flatMap((time): TimedElement[] => {
    const publishedAt = parsePublishedDate(time.getAttribute('datetime') ?? '');
    const element = partAround(time, root, times);
    const isPost = isLiveBlog || element.matches(POST) || element.querySelector(POST)?.contains(time);
    return publishedAt && isPost && lettersIn(element) >= MIN_LETTERS ? [{ element, publishedAt }] : [];
  });
}

/** Without a second time beside the first, which is of a change. */
function firstTimes(root: Element): Element[] {
  const times: Element[] = [];
  for (const time of root.querySelectorAll('time[datetime]')) {
    const last = times.at(-1);
    let common: Element | null = time;
    while (last && common && !common.contains(last)) common = common.parentElement;
    if (!last || !common || lettersIn(common) >= MIN_LETTERS) times.push(time);
  }
  return times;
}

function partAround(time: Element, root: Element, times: readonly Element[]): Element {
  let part = time;
  for (let up = part.parentElement; up && up !== root && root.contains(up); up = up.parentElement) {
    const holder = up;
    if (times.some((other) => other !== time && holder.contains(other))) break;
    part = up;
  }
  return part;
}

function lettersIn(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}

/** Where the parts stand in the text, in its order. */
function postsIn(map: TextMap<Text>, parts: readonly TimedElement[]): Post[] {
  if (parts.length === 0) return [];
  const posts: { start: number; end: number; publishedAt: string; part: TimedElement }[] = [];
  for (const { node, textStart, length } of map.pieces) {
    const part = parts.find(({ element }) => element.contains(node));
    if (!part) continue;
    const last = posts.at(-1);
    if (last?.part === part) last.end = textStart + length;
    else posts.push({ start: textStart, end: textStart + length, publishedAt: part.publishedAt, part });
  }
  return posts.map(({ start, end, publishedAt }) => ({ start, end, publishedAt }));
}
