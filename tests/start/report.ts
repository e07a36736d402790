import type { FoundNote, FoundOnPage, FoundRow } from './read-popup.ts';

/** What was found, for the terminal. */
export function report({ leaders, dates, notes }: FoundOnPage): string {
  return [
    section('Leaders', leaders.map(row)),
    section('Dates', dates.map(row)),
    section('Notes', notes.map(note)),
  ].join('\n\n');
}

function section(heading: string, lines: readonly string[]): string {
  return [`${heading} (${lines.length})`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function row({ what, fact, count }: FoundRow): string {
  return `${what}${fact && `: ${fact}`}${count > 1 ? ` (${count} times)` : ''}`;
}

function note({ quote, words, tags }: FoundNote): string {
  return `“${quote}” ${words}${tags.map((tag) => ` #${tag}`).join('')}`;
}
