/** Something in the database that must not be. The ids say where. */
export interface Finding {
  readonly kind: /** A note whose article is missing, or a copy whose bytes are. */
    | 'orphan'
    /** Two rows that say they are the same: one number, or one article under two ids. */
    | 'double'
    /** The search index holds a note that is not there, or lacks one that is. */
    | 'index_disagrees'
    /** A part of the index that nothing points to, or that is pointed to and missing. */
    | 'index_broken';
  readonly where: string;
}
