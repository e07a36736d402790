import { Failure } from '#lib/core/failure.ts';
import { readPieces } from './gzip.ts';

/** The first two bytes of what gzip made (RFC 1952). */
const GZIP = [0x1f, 0x8b];
/** Bytes of a file at most, unpacked: a million long notes. A small file may say that it holds a thousand times more. */
const MOST_BYTES = 2_000_000_000;

/**
 * The text of a file that the reader chose, in pieces, unpacked where it is packed. No more of it is held than a piece.
 *
 * @param most Bytes after which it is refused; another number is for tests.
 * @throws {Failure} `not_a_library`, in the middle, when what is packed is broken, or holds too much.
 */
export async function* readFile(file: Blob, most = MOST_BYTES): AsyncGenerator<string> {
  const start = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const isPacked = GZIP.every((byte, i) => start[i] === byte);
  const bytes = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  try {
    yield* readPieces(bytes.pipeThrough(atMost(most)));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('not_a_library', 'the file cannot be unpacked', { cause: error });
  }
}

function atMost(most: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let seen = 0;
  return new TransformStream({
    transform(piece, controller) {
      seen += piece.byteLength;
      if (seen > most) controller.error(new Failure('not_a_library', `more than ${most} bytes`));
      else controller.enqueue(piece);
    },
  });
}
