import type { Article } from '#lib/core/article/article.ts';
import type { Note } from '#lib/core/notes/note.ts';

export const SAMPLE_ARTICLE: Article = {
  id: 'https://example.org/bridge',
  url: 'https://example.org/bridge',
  title: 'Bridge opens',
  site: 'The Sample',
  byline: null,
  publishedAt: '2025-05-14T21:40:00-04:00',
  lang: 'en',
};

export const SAMPLE_NOTE: Note = {
  id: 'note-1',
  articleId: SAMPLE_ARTICLE.id,
  anchor: {
    quote: 'The bridge opened at noon.',
    prefix: '',
    suffix: '',
    position: { start: 0, end: 26 },
    paragraph: 'The bridge opened at noon. Nobody crossed it.',
    unique: true,
  },
  color: 'yellow',
  text: 'Compare with the plan.',
  tags: ['bridges'],
  leaders: [{ id: 'Q1', name: 'Ada Roe' }],
  dates: [{ text: 'noon', value: '2025-05-14T12:00' }],
  createdAt: '2025-05-15T08:00:00.000Z',
  changedAt: '2025-05-15T08:00:00.000Z',
};
