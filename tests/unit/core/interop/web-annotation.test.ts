import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor } from '#lib/core/anchor/locate-anchor.ts';
import { fromWebAnnotation } from '#lib/core/interop/read-web-annotation.ts';
import { toWebAnnotation } from '#lib/core/interop/web-annotation.ts';
import { SAMPLE_ARTICLE as ARTICLE, SAMPLE_NOTE as NOTE } from '../../components/sample-note.ts';
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
        const { quote, prefix, suffix, codePoint } = note.anchor;
        const value: unknown = JSON.parse(JSON.stringify(toWebAnnotation(note, article)));
        const back = fromWebAnnotation(value, AT, never);
        expect(back?.note).toMatchObject({
          id: note.id,
          color: note.color,
          text: note.text,
          tags: note.tags,
          createdAt: note.createdAt,
          changedAt: note.changedAt,
          anchor: { quote, prefix, suffix, ...(codePoint === undefined ? {} : { codePoint }) },
        });
        expect(back?.article).toMatchObject({ url: article.url, title: article.title, lang: article.lang });
      }
    }),
    { numRuns: 100 },
  );
});

const ASTRAL = '😀 𠮷野家 opened. The vote was lost 😀 by three. Nobody had asked.';
const QUOTED = 'The vote was lost 😀 by three.';

test('a position goes out in code points and comes back to the same place', () => {
  const start = ASTRAL.indexOf(QUOTED);
  const anchor = describeAnchor(new ArticleText(ASTRAL), { start, end: start + QUOTED.length });
  const out = toWebAnnotation({ ...NOTE, anchor }, ARTICLE);
  expect(out.target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 14, end: 43 });
  expect([...ASTRAL].slice(14, 43).join('')).toBe(QUOTED);

  const back = fromWebAnnotation(JSON.parse(JSON.stringify(out)), AT, never)?.note.anchor;
  if (!back) throw new Error('not read');
  const span = { start, end: start + QUOTED.length };
  expect(locateAnchor(new ArticleText(ASTRAL), back)).toEqual({ kind: 'exact', span });
  const later = locateAnchor(new ArticleText(`New. ${ASTRAL}`), back);
  expect(later).toMatchObject({ kind: 'moved', span: { start: start + 5 } });
});

test('of a quote without a position nobody says that it moved', () => {
  const read = fromWebAnnotation(
    { target: { source: 'https://a.example/', selector: { type: 'TextQuoteSelector', exact: QUOTED } } },
    AT,
    () => 'x',
  );
  if (!read) throw new Error('not read');
  expect(locateAnchor(new ArticleText(ASTRAL), read.note.anchor).kind).toBe('exact');
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
