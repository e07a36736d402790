import fc from 'fast-check';
import type { LibraryArticle } from '#lib/core/interop/record-schemas.ts';
import { ownId } from '#lib/core/leaders/own-people.ts';
import { HIGHLIGHT_COLORS, type Note } from '#lib/core/notes/note.ts';
import { cleanTags } from '#lib/core/notes/tags.ts';
import type { People } from '#lib/core/people/people.ts';

/** Any Unicode, lone surrogates, line ends and control characters among it. */
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const url = fc.webUrl({ withQueryParameters: true, validSchemes: ['https', 'http'] });

export const anyArticle: fc.Arbitrary<LibraryArticle> = fc.record({
  id: url,
  url,
  urls: fc.array(url, { maxLength: 3 }),
  title: anyText,
  site: anyText,
  byline: fc.option(anyText),
  publishedAt: fc.option(instant),
  lang: fc.constantFrom('', 'en', 'pt-BR', 'zh-Hant'),
});

const landmark = fc.record({ words: anyText, between: fc.nat(9) });
const rivals = fc.record(
  {
    index: fc.nat(9),
    count: fc.nat(9),
    context: fc.nat(128),
    prefixTells: fc.boolean(),
    suffixTells: fc.boolean(),
    likeness: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
    landmarks: fc.record({ before: landmark, behind: landmark }),
  },
  { requiredKeys: ['index', 'count', 'context', 'prefixTells', 'suffixTells', 'likeness'] },
);
const seen = fc.oneof(
  fc.record({ kind: fc.constantFrom('exact', 'moved', 'gone'), since: instant }),
  fc.record({ kind: fc.constantFrom('exact', 'moved'), among: fc.nat(500), since: instant }),
  fc.record({ kind: fc.constant('edited'), was: anyText, now: anyText, since: instant }),
) as fc.Arbitrary<NonNullable<Note['seen']>>;

/** With and without the fields that older notes have not. */
export function anyNoteOn(articleId: string): fc.Arbitrary<Note> {
  return fc
    .tuple(plainNoteOn(articleId), fc.option(rivals), fc.option(seen), fc.option(fc.nat(1_000_000)))
    .map(([note, told, verdict, codePoint]) => ({
      ...note,
      anchor: {
        ...note.anchor,
        ...(told ? { rivals: told } : {}),
        ...(codePoint === null ? {} : { codePoint }),
      },
      ...(verdict ? { seen: verdict } : {}),
    }));
}

function plainNoteOn(articleId: string): fc.Arbitrary<Note> {
  return fc.record({
    id: fc.uuid(),
    articleId: fc.constant(articleId),
    anchor: fc.record({
      quote: anyText,
      prefix: anyText,
      suffix: anyText,
      position: fc.record({ start: fc.nat(), end: fc.nat() }).map(({ start, end }) => ({
        start: start % 1_000_000,
        end: end % 1_000_000,
      })),
      paragraph: anyText,
      unique: fc.boolean(),
    }),
    color: fc.constantFrom(...HIGHLIGHT_COLORS),
    text: anyText,
    tags: fc.array(anyText, { maxLength: 4 }).map(cleanTags),
    leaders: fc.array(fc.record({ id: fc.constantFrom('Q1', 'jane-roe', 'text:Jané Róe'), name: anyText }), {
      maxLength: 3,
    }),
    dates: fc.array(fc.record({ text: anyText, value: fc.constantFrom('2025-05-14', '199', 'P3D') }), {
      maxLength: 3,
    }),
    createdAt: instant,
    changedAt: instant,
  });
}

const name = anyText.map((text) => `J${text}`);
const anyMute = fc.record({
  leaderId: fc.constantFrom('Q1', 'own:1', 'text:Jané Róe'),
  scope: fc.oneof(fc.constant('everywhere' as const), fc.record({ article: url })),
  name: anyText,
  title: anyText,
});
const anyPerson = fc.record({
  id: fc.uuid().map(ownId),
  name,
  aliases: fc.uniqueArray(name, { maxLength: 3 }),
  office: anyText,
});

/** The reader's own people, and those they do not want marked. */
export const anyPeople: fc.Arbitrary<People> = fc.record({
  muted: fc.array(anyMute, { maxLength: 4 }),
  own: fc.array(anyPerson, { maxLength: 4 }),
});

export const anyLibrary = fc.array(anyArticle, { minLength: 1, maxLength: 4 }).chain((articles) =>
  fc.record({
    people: anyPeople,
    articles: fc.constant(articles),
    notes: fc.array(fc.constantFrom(...articles.map(({ id }) => id)).chain(anyNoteOn), { maxLength: 12 }),
  }),
);
