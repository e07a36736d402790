/** An article as notes keep it. `id` says which article it is, whatever URL led to it. */
export interface Article {
  /** Canonical URL, else the URL without fragment and tracking parameters. */
  readonly id: string;
  /** Where the reader saw it last; what a click on a note opens. */
  readonly url: string;
  readonly title: string;
  /** Outlet as the page names itself, else the host without `www.`. */
  readonly site: string;
  readonly byline: string | null;
  /** ISO 8601 as the page states it, with its own offset; null when the page does not say. */
  readonly publishedAt: string | null;
  /** When it was last changed, as `publishedAt`; absent where the page states no later time. */
  readonly modifiedAt?: string;
  /** BCP 47; empty when the page does not say. */
  readonly lang: string;
}
