/** Text in pieces, compressed. */
export async function gzip(pieces: AsyncIterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = streamOf(pieces).pipeThrough(new TextEncoderStream());
  const packed = new Response(bytes.pipeThrough(new CompressionStream('gzip')));
  return new Uint8Array(await packed.arrayBuffer());
}

/**
 * Text in pieces, from what `gzip` made.
 *
 * @throws {TypeError} in the middle, when the bytes are broken.
 */
export function gunzip(bytes: Uint8Array<ArrayBuffer>): AsyncIterable<string> {
  return readPieces(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}

/** UTF-8 in pieces; what is no UTF-8 becomes replacement characters. */
export async function* readPieces(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Of a stream that broke the reader of pieces has heard already.
    await reader.cancel().catch(() => {});
  }
}

/** A piece at a time, when it is asked for. */
function streamOf(pieces: AsyncIterable<string>): ReadableStream<string> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
