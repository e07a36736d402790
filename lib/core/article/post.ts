import type { Span } from '../text/span.ts';

/** A part of an article's text that was published at a time of its own: a post of a live blog. */
export interface Post extends Span {
  /** ISO 8601 as `Article.publishedAt`. */
  readonly publishedAt: string;
}

/** The text in parts, in its order, each with when it was published: the posts, and what stands between them. */
export function partsByTime(
  length: number,
  posts: readonly Post[],
  publishedAt: string | null,
): (Span & { readonly publishedAt: string | null })[] {
  const parts: (Span & { readonly publishedAt: string | null })[] = [];
  let end = 0;
  for (const post of posts) {
    if (post.start < end || post.end > length) continue;
    if (post.start > end) parts.push({ start: end, end: post.start, publishedAt });
    parts.push(post);
    ({ end } = post);
  }
  if (end < length) parts.push({ start: end, end: length, publishedAt });
  return parts;
}

/** When what stands at an offset of the text was published. */
export function publishedAtOffset(
  offset: number,
  posts: readonly Post[],
  publishedAt: string | null,
): string | null {
  return posts.find(({ start, end }) => start <= offset && offset < end)?.publishedAt ?? publishedAt;
}
