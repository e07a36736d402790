import type { RosterRecord } from '#lib/core/leaders/roster-record.ts';

/** A person as the source files hold one, with where to find the line. */
export interface SourceRecord {
  readonly file: string;
  /** 1 is the first. */
  readonly line: number;
  readonly record: RosterRecord;
}

/** A line that cannot go into the roster, and why, in words for whoever wrote it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
