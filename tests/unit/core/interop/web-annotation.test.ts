import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWebAnnotation } from '#lib/core/interop/read-web-annotation.ts';
import { toWebAnnotation } from '#lib/core/interop/web-annotation.ts';
import { anyLibrary } from './arbitrary-library.ts';

const AT = '2026-01-02T03:04:05.678Z';
const never = () => {
  throw new Error('it has an id');
};

test('what the model can hold of a note comes back', () => {
  fc.assert(
    fc.property(anyLibrary, ({ articles, notes }) => {
      for (const note of notes.filter(({ anchor }) => anchor.quote !== '')) {
        const article = articles.find(({ id }) => id === note.articleId);
        if (!article) throw new Error('no article');
        const value: unknown = JSON.parse(JSON.stringify(toWebAnnotation(note, article)));
        const back = fromWebAnnotation(value, AT, never);
        expect(back?.note).toMatchObject({
          id: note.id,
          color: note.color,
          text: note.text,
          tags: note.tags,
          createdAt: note.createdAt,
          changedAt: note.changedAt,
          anchor: { quote: note.anchor.quote, prefix: note.anchor.prefix, suffix: note.anchor.suffix },
        });
        expect(back?.article).toMatchObject({ url: article.url, title: article.title, lang: article.lang });
      }
    }),
    { numRuns: 100 },
  );
});

const TARGET = {
  source: 'https://www.news.example/a?utm_source=x#top',
  selector: [
    { type: 'RangeSelector', startContainer: '/p[1]' },
    { type: 'TextQuoteSelector', exact: 'the quote' },
  ],
};

test('an annotation by another tool becomes a note', () => {
  const read = fromWebAnnotation(
    {
      type: 'Annotation',
      body: [{ type: 'TextualBody', value: 'Hm.' }, 'https://image.example/x.png'],
      target: TARGET,
    },
    AT,
    () => 'made-here',
  );
  expect(read?.article).toMatchObject({ id: 'https://www.news.example/a', site: 'news.example' });
  expect(read?.note).toMatchObject({
    id: 'made-here',
    articleId: 'https://www.news.example/a',
    text: 'Hm.',
    createdAt: AT,
    changedAt: AT,
    anchor: { quote: 'the quote', prefix: '', suffix: '' },
  });
});

test.each<[string, unknown]>([
  ['a script as source', { target: { ...TARGET, source: 'javascript:alert(1)' } }],
  ['a book as source', { target: { ...TARGET, source: 'urn:isbn:0' } }],
  ['no quote', { target: { ...TARGET, selector: { type: 'CssSelector', value: 'p' } } }],
  ['an empty quote', { target: { ...TARGET, selector: { type: 'TextQuoteSelector', exact: '' } } }],
  ['no target', { body: [] }],
  ['a word', 'Annotation'],
])('%s is no note', (_, value) => {
  expect(fromWebAnnotation(value, AT, () => 'x')).toBeNull();
});

test.each([
  ['2020-05-14T10:00:00+02:00', '2020-05-14T08:00:00.000Z'],
  ['2020-05-14T10:00:00Z', '2020-05-14T10:00:00.000Z'],
  ['last Monday', AT],
  [5, AT],
])('made at %s is made at %s', (created, instant) => {
  expect(fromWebAnnotation({ created, target: TARGET }, AT, () => 'x')?.note.createdAt).toBe(instant);
});

test('an id that could be markup is not taken over', () => {
  const read = fromWebAnnotation({ id: '<b onclick=x>', target: TARGET }, AT, () => 'made-here');
  expect(read?.note.id).toBe('made-here');
});
