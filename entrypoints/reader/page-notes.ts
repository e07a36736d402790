import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor, type Verdict } from '#lib/core/anchor/locate-anchor.ts';
import type { Mention } from '#lib/core/mention.ts';
import type { HighlightColor, Note } from '#lib/core/notes/note.ts';
import { notedMentions } from '#lib/core/notes/noted-mentions.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { LiveArticle } from '#lib/dom/article/read-article.ts';
import type { MarkKind } from '#lib/dom/paint/highlight-names.ts';
import { type Mark, MarkLayer } from '#lib/dom/paint/mark-layer.ts';
import { rangeOfSpan } from '#lib/dom/text/ranges.ts';
import { send } from '#lib/platform/send.ts';

/** Notes lie under the pencil lines of the automatic marks. */
const NOTES_PRIORITY = 0;

interface Placed {
  readonly note: Note;
  readonly verdict: Verdict;
}

/** The notes on this page's article: where each stands, painted. The database is the truth; this follows it. */
export class PageNotes {
  readonly #layer = new MarkLayer(NOTES_PRIORITY);
  #live: LiveArticle;
  #mentions: readonly Mention[];
  readonly #signal: AbortSignal;
  #placed = new Map<string, Placed>();

  constructor(live: LiveArticle, mentions: readonly Mention[], notes: readonly Note[], signal: AbortSignal) {
    this.#live = live;
    this.#mentions = mentions;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#layer.clear());
    this.replaceAll(notes);
  }

  replaceAll(notes: readonly Note[]): void {
    this.#placed = new Map(notes.map((note) => [note.id, this.#place(note)]));
    this.#paint();
  }

  /** The page's article was read anew: every note is looked for in it again. Where the text is as it was none moves. */
  follow(live: LiveArticle, mentions: readonly Mention[]): void {
    const isSameText = live.map.text === this.#live.map.text;
    this.#live = live;
    this.#mentions = mentions;
    if (isSameText) this.#paint();
    else this.replaceAll([...this.#placed.values()].map(({ note }) => note));
  }

  /**
   * Shows a note as it is now; a new one or one that was changed. Called at every keystroke: a passage does not move in
   * a text that was read once, and is painted anew only when it is to look otherwise.
   */
  put(note: Note): void {
    const before = this.#placed.get(note.id);
    this.#placed.set(note.id, before ? { note, verdict: before.verdict } : this.#place(note));
    if (!before || kindOf(before.note) !== kindOf(note)) this.#paint();
  }

  remove(id: string): void {
    this.#placed.delete(id);
    this.#paint();
  }

  get(id: string): Note | null {
    return this.#placed.get(id)?.note ?? null;
  }

  /** The newest note whose passage holds this offset of the text. */
  at(offset: number): Note | null {
    const here = [...this.#placed.values()].filter(
      ({ verdict }) => verdict.kind !== 'gone' && verdict.span.start <= offset && offset < verdict.span.end,
    );
    return here.at(-1)?.note ?? null;
  }

  /** The live range of a note; null when it is gone. */
  rangeOf(id: string): Range | null {
    const verdict = this.#placed.get(id)?.verdict;
    return verdict && verdict.kind !== 'gone' ? rangeOfSpan(this.#live.map, verdict.span) : null;
  }

  verdicts(): Record<string, Verdict['kind']> {
    return Object.fromEntries([...this.#placed].map(([id, { verdict }]) => [id, verdict.kind]));
  }

  /** Highlights a passage: painted at once, and resolved when it is on disk. When that fails it is taken back. */
  async add(span: Span, color: HighlightColor): Promise<Note> {
    const { article, map } = this.#live;
    const now = new Date().toISOString();
    const note: Note = {
      id: crypto.randomUUID(),
      articleId: article.id,
      anchor: describeAnchor(map.text, span),
      color,
      text: '',
      tags: [],
      ...notedMentions(map.text, span, this.#mentions),
      createdAt: now,
      changedAt: now,
    };
    this.put(note);
    try {
      await send('save-note', { note, article });
    } catch (error) {
      this.remove(note.id);
      throw error;
    }
    return note;
  }

  #place(note: Note): Placed {
    return { note, verdict: locateAnchor(this.#live.map.text, note.anchor) };
  }

  /** Answers may come after the end; what they painted would never be undone. */
  #paint(): void {
    if (this.#signal.aborted) return;
    const marks = [...this.#placed.values()].flatMap(({ note, verdict }): Mark[] => {
      const range = verdict.kind === 'gone' ? null : rangeOfSpan(this.#live.map, verdict.span);
      return range ? [{ kind: kindOf(note), range }] : [];
    });
    this.#layer.show(marks);
  }
}

/** A highlight with words or tags of the reader looks otherwise than a bare one. */
function kindOf({ text, tags, color }: Note): MarkKind {
  return `${text !== '' || tags.length > 0 ? 'noted' : 'note'}-${color}`;
}
