import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import type { Verdict } from '#lib/core/anchor/locate-anchor.ts';
import type { Mention } from '#lib/core/mention.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { notedMentions } from '#lib/core/notes/noted-mentions.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { LiveArticle } from '#lib/dom/article/read-article.ts';
import type { MarkKind } from '#lib/dom/paint/highlight-names.ts';
import { type Mark, MarkLayer } from '#lib/dom/paint/mark-layer.ts';
import { rangeOfSpan } from '#lib/dom/text/ranges.ts';
import { placeNote, placeNotes } from './place-notes.ts';

/** Notes lie under the pencil lines of the automatic marks; the wave of an edited one over its colour. */
const NOTES_PRIORITY = 0;
const EDITED_PRIORITY = 5;

interface Placed {
  readonly note: Note;
  /** Null until it was looked for. */
  readonly verdict: Verdict | null;
}

/** The notes on this page's article: where each stands, painted. The database is the truth; this follows it. */
export class PageNotes {
  readonly #layer = new MarkLayer(NOTES_PRIORITY);
  readonly #editedLayer = new MarkLayer(EDITED_PRIORITY);
  readonly #signal: AbortSignal;
  readonly #onPlaced: () => void;
  #live: LiveArticle;
  #text: ArticleText;
  #mentions: readonly Mention[];
  #placed = new Map<string, Placed>();
  #placing: Promise<void> = Promise.resolve();

  /** @param onPlaced Told when it is known anew where the notes stand. */
  constructor(live: LiveArticle, mentions: readonly Mention[], onPlaced: () => void, signal: AbortSignal) {
    this.#live = live;
    this.#text = new ArticleText(live.map.text);
    this.#mentions = mentions;
    this.#onPlaced = onPlaced;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#layer.clear();
      this.#editedLayer.clear();
    });
  }

  /** Takes the notes as they are now, and settles when each is placed. One that is placed already is not looked for again. */
  replaceAll(notes: readonly Note[]): Promise<void> {
    const before = this.#placed;
    this.#placed = new Map(
      notes.map((note) => {
        const known = before.get(note.id);
        return [note.id, { note, verdict: known && isSameAnchor(known.note, note) ? known.verdict : null }];
      }),
    );
    return this.#placeRest();
  }

  /** The page's article was read anew: every note is looked for in it again. Where the text is as it was none moves. */
  follow(live: LiveArticle, mentions: readonly Mention[]): Promise<void> {
    const isSameText = live.map.text === this.#live.map.text;
    this.#live = live;
    this.#mentions = mentions;
    if (!isSameText) {
      this.#text = new ArticleText(live.map.text);
      for (const { note } of this.#placed.values()) this.#placed.set(note.id, { note, verdict: null });
    }
    return this.#placeRest();
  }

  /** Settles when every note is placed. */
  get whenPlaced(): Promise<void> {
    return this.#placing;
  }

  /**
   * Shows a note as it is now; a new one or one that was changed. Called at every keystroke: a passage does not move in
   * a text that was read once, and is painted anew only when it is to look otherwise.
   */
  put(note: Note): void {
    const before = this.#placed.get(note.id);
    const isSamePlace = before?.verdict && isSameAnchor(before.note, note);
    this.#placed.set(note.id, {
      note,
      verdict: isSamePlace ? before.verdict : placeNote(this.#text, note),
    });
    if (!isSamePlace) this.#onPlaced();
    if (!isSamePlace || kindOf(before.note) !== kindOf(note)) this.#paint();
  }

  remove(id: string): void {
    this.#placed.delete(id);
    this.#onPlaced();
    this.#paint();
  }

  get(id: string): Note | null {
    return this.#placed.get(id)?.note ?? null;
  }

  /** The newest note whose passage holds all of a span of the text. */
  around({ start, end }: Span): Note | null {
    return this.#standing.findLast(({ span }) => span.start <= start && end <= span.end)?.note ?? null;
  }

  /** The newest note whose passage holds this offset of the text. */
  at(offset: number): Note | null {
    return this.around({ start: offset, end: offset + 1 });
  }

  /** The notes that have a place in the text, in the order of the text. */
  get inOrder(): readonly { readonly note: Note; readonly span: Span }[] {
    return this.#standing.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  /** The live range of a note; null when it is gone, or on the whole article. */
  rangeOf(id: string): Range | null {
    const verdict = this.#placed.get(id)?.verdict;
    return verdict && verdict.kind !== 'gone' ? rangeOfSpan(this.#live.map, verdict.span) : null;
  }

  verdictOf(id: string): Verdict | null {
    return this.#placed.get(id)?.verdict ?? null;
  }

  get all(): readonly Placed[] {
    return [...this.#placed.values()];
  }

  /** What a note keeps of its passage: where it stands, and who and when stands there. */
  describe(span: Span): Pick<Note, 'anchor' | 'leaders' | 'dates'> {
    return {
      anchor: describeAnchor(this.#text, span),
      ...notedMentions(this.#text.source, span, this.#mentions),
    };
  }

  get #standing(): { note: Note; span: Span }[] {
    return [...this.#placed.values()].flatMap(({ note, verdict }) =>
      verdict && verdict.kind !== 'gone' && verdict.span.end > 0 ? [{ note, span: verdict.span }] : [],
    );
  }

  #placeRest(): Promise<void> {
    const [text, placed] = [this.#text, this.#placed];
    const isLatest = () => this.#text === text && this.#placed === placed && !this.#signal.aborted;
    const rest = this.all.flatMap(({ note, verdict }) => (verdict === null ? [note] : []));
    this.#placing = placeNotes(text, rest, (found) => {
      if (!isLatest()) return false;
      for (const [id, verdict] of found) {
        const note = placed.get(id)?.note;
        if (note) placed.set(id, { note, verdict });
      }
      this.#paint();
      return true;
    }).then(() => {
      if (isLatest()) this.#onPlaced();
    });
    return this.#placing;
  }

  /** Answers may come after the end; what they painted would never be undone. */
  #paint(): void {
    if (this.#signal.aborted) return;
    const [marks, edited]: [Mark[], Mark[]] = [[], []];
    for (const { note, verdict } of this.#placed.values()) {
      const range = verdict && verdict.kind !== 'gone' ? rangeOfSpan(this.#live.map, verdict.span) : null;
      if (range) marks.push({ kind: kindOf(note), range });
      if (range && verdict?.kind === 'edited') edited.push({ kind: 'edited', range });
    }
    this.#layer.show(marks);
    this.#editedLayer.show(edited);
  }
}

/** What came from the database is another object and may be the same anchor. */
function isSameAnchor({ anchor: a }: Note, { anchor: b }: Note): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A highlight with words or tags of the reader looks otherwise than a bare one. */
function kindOf({ text, tags, color }: Note): MarkKind {
  return `${text !== '' || tags.length > 0 ? 'noted' : 'note'}-${color}`;
}
