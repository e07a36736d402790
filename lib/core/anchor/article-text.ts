import { sentenceSpans } from '../text/sentences.ts';
import { tokenKeys } from '../text/tokens.ts';
import { PlainText } from './plain-text.ts';

/** A sentence as two versions of it are compared. */
interface ComparedSentence {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

/** An article's text in the forms that finding passages in it needs, each made once, when the first passage needs it. */
export class ArticleText {
  readonly source: string;
  #plain: PlainText | null = null;
  #sentences: readonly ComparedSentence[] | null = null;

  constructor(source: string) {
    this.source = source;
  }

  get plain(): PlainText {
    this.#plain ??= new PlainText(this.source);
    return this.#plain;
  }

  get sentences(): readonly ComparedSentence[] {
    this.#sentences ??= sentenceSpans(this.source).map(({ start, end }) => ({
      start,
      end,
      keys: tokenKeys(this.source.slice(start, end)),
    }));
    return this.#sentences;
  }
}
