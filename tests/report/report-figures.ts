import { writeFileSync } from 'node:fs';
import { type Figure, formatFigure } from './figure.ts';

/** Prints one line a figure, and writes them all as JSON where a file is named. */
export function reportFigures(figures: readonly Figure[], jsonFile: string | undefined): void {
  for (const figure of figures) console.log(formatFigure(figure));
  if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(figures, null, 2)}\n`);
}
