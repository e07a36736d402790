import { createRosterIndex, type RosterIndex } from '#lib/core/leaders/roster-index.ts';
import { ROSTER } from './roster.generated.ts';

/** The roster of the package. People are parsed as articles name them; one index is meant for all tabs. */
export function loadRoster(): RosterIndex {
  return createRosterIndex(ROSTER);
}
