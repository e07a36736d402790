import type { Span } from './span.ts';
import { BLOCK_BREAK } from './text-map-builder.ts';

/** The blocks (paragraphs) a span touches, from the start of its first to the end of its last. */
export function blockSpanAround(text: string, span: Span): Span {
  const before = text.lastIndexOf(BLOCK_BREAK, span.start - BLOCK_BREAK.length);
  const after = text.indexOf(BLOCK_BREAK, span.end);
  return {
    start: span.start < BLOCK_BREAK.length || before < 0 ? 0 : before + BLOCK_BREAK.length,
    end: after < 0 ? text.length : after,
  };
}
