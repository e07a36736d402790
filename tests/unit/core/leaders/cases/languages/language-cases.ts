/** Cases of one language: what is marked, and texts in which nothing is. Written for these tests, as of 2025-05-14. */
export interface LanguageCases {
  /** BCP 47 tag, as a page states it. */
  readonly lang: string;
  /** Text with its mentions marked `[name|id|office]`. */
  readonly marked: readonly string[];
  readonly unmarked: readonly string[];
}
