import { writeFileSync } from 'node:fs';
import { type Figure, formatFigure, isMet } from './figure.ts';

/** Prints one line a figure as soon as it is known, and keeps them all for a file. */
export class Report {
  readonly #figures: Figure[] = [];

  add(figures: readonly Figure[]): void {
    for (const figure of figures) console.log(formatFigure(figure));
    this.#figures.push(...figures);
  }

  /** Whether a figure is beyond what it is held to. */
  get isMissed(): boolean {
    return this.#figures.some((figure) => !isMet(figure));
  }

  /** Writes everything as JSON where a file is named. */
  write(jsonFile: string | undefined): void {
    if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(this.#figures, null, 2)}\n`);
  }
}
