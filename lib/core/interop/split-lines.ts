/** A line of a file, counted from 1; its text is null when it was longer than allowed. */
export interface FileLine {
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of a text that comes in pieces. Never holds more than the longest line allowed and a piece: what is longer
 * is passed over.
 *
 * @param longest Code units.
 */
export async function* splitLines(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<FileLine> {
  let number = 1;
  let begun = '';
  let isTooLong = false;
  const add = (part: string) => {
    if (begun.length + part.length > longest) isTooLong = true;
    begun = isTooLong ? '' : begun + part;
  };
  const end = (): FileLine => {
    const line = { number, text: isTooLong ? null : begun.replace(/\r$/, '') };
    number++;
    begun = '';
    isTooLong = false;
    return line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let to = piece.indexOf('\n'); to >= 0; to = piece.indexOf('\n', from)) {
      add(piece.slice(from, to));
      yield end();
      from = to + 1;
    }
    add(piece.slice(from));
  }
  if (begun !== '' || isTooLong) yield end();
}
