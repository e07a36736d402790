import { describe, expect, test } from 'vitest';
import { type Post, partsByTime, publishedAtOffset } from '#lib/core/article/post.ts';

const PAGE = '2025-05-14T09:00:00+02:00';
const post = (start: number, end: number, publishedAt: string): Post => ({ start, end, publishedAt });

describe('the parts of a text, each with its time', () => {
  test.each<[string, readonly Post[], ReturnType<typeof partsByTime>]>([
    ['no posts: one part', [], [{ start: 0, end: 100, publishedAt: PAGE }]],
    [
      'what stands between posts is the page’s',
      [post(10, 40, '2025-05-15'), post(50, 100, '2025-05-16')],
      [
        { start: 0, end: 10, publishedAt: PAGE },
        post(10, 40, '2025-05-15'),
        { start: 40, end: 50, publishedAt: PAGE },
        post(50, 100, '2025-05-16'),
      ],
    ],
    [
      'a post that overlaps the one before, or ends behind the text, is none',
      [post(0, 40, '2025-05-15'), post(30, 60, '2025-05-16'), post(90, 101, '2025-05-17')],
      [post(0, 40, '2025-05-15'), { start: 40, end: 100, publishedAt: PAGE }],
    ],
  ])('%s', (_, posts, parts) => {
    expect(partsByTime(100, posts, PAGE)).toEqual(parts);
  });

  test('the time of an offset is its post’s, else the page’s', () => {
    const posts = [post(10, 40, '2025-05-15')];
    expect([9, 10, 39, 40].map((offset) => publishedAtOffset(offset, posts, PAGE))).toEqual([
      PAGE,
      '2025-05-15',
      '2025-05-15',
      PAGE,
    ]);
  });
});
