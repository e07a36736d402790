import { expect, test } from 'vitest';
import { isPayload } from '#lib/messages/payload-schemas.ts';
import type { MessageName } from '#lib/messages/protocol.ts';

const ARTICLE = {
  id: 'https://gazette.example/vote',
  url: 'https://gazette.example/vote?page=all',
  title: 'A vote',
  site: 'The Gazette',
  byline: null,
  publishedAt: '2025-05-14',
  lang: 'en',
};
const NOTE = {
  id: '39821b98-f9f9-4285-affd-7ffe9a91a76a',
  articleId: ARTICLE.id,
  anchor: {
    quote: 'a quote',
    prefix: '',
    suffix: '.',
    position: { start: 1, end: 8 },
    paragraph: 'A a quote.',
    unique: true,
  },
  color: 'yellow',
  text: '',
  tags: ['vote'],
  leaders: [
    { id: 'Q1', name: 'A B' },
    { id: 'own:1f', name: 'C D' },
    { id: 'text:Jané van der Róe', name: 'Jané van der Róe' },
  ],
  dates: [{ text: 'Monday', value: '2025-05-12' }],
  createdAt: '2025-05-14T10:00:00.000Z',
  changedAt: '2025-05-14T10:00:00.000Z',
};

test.each<[MessageName, unknown]>([
  ['article-found', null],
  ['recognise', { text: 'x', articleId: ARTICLE.id, lang: '', publishedAt: null, posts: [] }],
  [
    'recognise',
    {
      text: 'x',
      articleId: ARTICLE.id,
      lang: '',
      publishedAt: null,
      posts: [{ start: 0, end: 1, publishedAt: '2025-05-14' }],
    },
  ],
  ['open-article', { article: ARTICLE }],
  ['save-note', { note: NOTE, article: ARTICLE }],
  ['mute-person', { leaderId: 'own:1-a', name: 'A B', scope: 'everywhere', title: '' }],
  ['mute-person', { leaderId: 'text:a b', name: 'A B', scope: { article: ARTICLE.id }, title: 'A vote' }],
  ['unmute-person', { leaderId: 'Q1', scope: 'everywhere' }],
  ['save-person', { id: 'own:1', name: 'A B', aliases: ['B'], office: '' }],
  ['remove-person', { id: 'own:1' }],
  ['change-note', { id: NOTE.id, change: {} }],
  ['change-note', { id: NOTE.id, change: { text: 'words' } }],
  ['change-note', { id: NOTE.id, change: { color: 'pink', tags: [] } }],
  ['delete-note', { id: NOTE.id }],
  ['restore-note', { note: NOTE }],
  ['count-notes', { leaderId: 'text:Jané van der Róe' }],
  ['mark-tab', { tabId: 1 }],
  ['mark-tab', { tabId: 1_330_265_874 }],
  ['go-to-note', { id: NOTE.id }],
])('%s may hold %j', (name, payload) => {
  expect(isPayload(name, payload)).toBe(true);
});

test.each<[MessageName, unknown]>([
  ['article-found', {}],
  ['recognise', null],
  ['recognise', { text: ['x'], lang: '', publishedAt: null }],
  ['recognise', { text: 'x'.repeat(1_000_001), lang: '', publishedAt: null }],
  ['mute-person', { leaderId: 'Q1', name: 'A B', scope: 'here', title: '' }],
  ['mute-person', { leaderId: 'own:', name: 'A B', scope: 'everywhere', title: '' }],
  ['save-person', { id: 'Q1', name: 'A B', aliases: [], office: '' }],
  ['save-person', { id: 'own:1', name: '', aliases: [], office: '' }],
  ['remove-person', { id: 'Q1' }],
  ['open-article', { article: { ...ARTICLE, id: 'javascript:alert(1)' } }],
  ['open-article', { article: { ...ARTICLE, url: 'data:text/html,x' } }],
  ['save-note', { note: NOTE }],
  ['save-note', { note: { ...NOTE, color: 'url(x)' }, article: ARTICLE }],
  ['save-note', { note: { ...NOTE, tags: 'vote' }, article: ARTICLE }],
  ['save-note', { note: { ...NOTE, createdAt: 'now' }, article: ARTICLE }],
  ['change-note', { id: NOTE.id, change: { text: 1 } }],
  ['change-note', { id: NOTE.id, change: { text: undefined } }],
  ['change-note', { id: { $gt: '' }, change: {} }],
  ['delete-note', { id: ['a', 'b'] }],
  ['restore-note', { note: { ...NOTE, anchor: { ...NOTE.anchor, position: { start: -1, end: 0 } } } }],
  ['mark-tab', { tabId: '1' }],
  ['go-to-note', {}],
])('%s may not hold %j', (name, payload) => {
  expect(isPayload(name, payload)).toBe(false);
});
