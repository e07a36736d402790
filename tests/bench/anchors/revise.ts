import type { Span } from '#lib/core/text/span.ts';
import { BLOCK_BREAK } from '#lib/core/text/text-map-builder.ts';
import type { SeededRandom } from './random.ts';
import type { Sentence } from './sentence-list.ts';

/** A later version of a page, and where the sentences of the earlier one stand in it. */
export interface Revision {
  readonly text: string;
  /** For each sentence of the earlier version its place now; null when it was deleted. */
  readonly places: readonly (Span | null)[];
}

interface Piece {
  text: string;
  opensBlock: boolean;
  closesBlock: boolean;
  /** Which sentence of the earlier version it is; null for one that was put in. */
  from: number | null;
  /** Of a near-duplicate: whose. */
  likes?: number;
}

/** Share of a sentence's words that an edit changes at most; at least one is changed. */
const MOST_CHANGED = 0.3;

/**
 * Changes a share of a text's sentences, each in one of the ways that editors change articles: edited, moved, deleted,
 * or with a near-duplicate (one or two words changed) put elsewhere, the first of the two then deleted half the time.
 *
 * A near-duplicate of a deleted sentence never stands where that one stood: nobody could tell it from an edit.
 */
export function revise(sentences: readonly Sentence[], share: number, random: SeededRandom): Revision {
  const vocabulary = sentences.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
  const pieces: Piece[] = sentences.map(({ text, opensBlock, closesBlock }, from) => ({
    text,
    opensBlock,
    closesBlock,
    from,
  }));
  const moved: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (random.next() >= share) continue;
    switch (random.pick(['edit', 'move', 'delete', 'duplicate'])) {
      case 'edit':
        piece.text = edited(piece.text, MOST_CHANGED, vocabulary, random);
        break;
      case 'move':
        moved.push({ ...piece });
        piece.text = '';
        break;
      case 'delete':
        piece.text = '';
        break;
      default:
        moved.push({
          ...piece,
          text: edited(piece.text, 2 / wordCount(piece.text), vocabulary, random),
          from: null,
          likes: index,
        });
        if (random.next() < 0.5) piece.text = '';
    }
  }
  for (const piece of moved) insert(pieces, piece, random);
  return join(pieces, sentences.length);
}

function insert(pieces: Piece[], piece: Piece, random: SeededRandom): void {
  for (;;) {
    const at = random.below(pieces.length + 1);
    const original = pieces.findIndex(({ from }) => from === piece.likes);
    const isBesideOriginal = piece.likes !== undefined && isBeside(pieces, original, at);
    if (isBesideOriginal && pieces.length > 3) continue;
    pieces.splice(at, 0, piece);
    return;
  }
}

/** Whether nothing that is still there stands between a place and where a sentence stood. */
function isBeside(pieces: readonly Piece[], original: number, at: number): boolean {
  const [from, to] = original < at ? [original + 1, at] : [at, original];
  return pieces.slice(from, to).every(({ text }) => text === '');
}

/** Puts other words in, keeps the signs between them. */
function edited(
  sentence: string,
  share: number,
  vocabulary: readonly string[],
  random: SeededRandom,
): string {
  const words = sentence.split(' ');
  const changes = Math.max(1, Math.floor(random.next() * share * words.length + 0.5));
  for (let i = 0; i < changes; i++) {
    const at = random.below(words.length);
    const word = words[at] ?? '';
    const way = words.length > 2 ? random.pick(['replace', 'insert', 'remove']) : 'replace';
    if (way === 'insert') words.splice(at, 0, random.pick(vocabulary));
    else if (way === 'remove' && /^[\p{L}\p{N}]+$/u.test(word)) words.splice(at, 1);
    else words[at] = word.replace(/[\p{L}\p{N}]+/u, random.pick(vocabulary));
  }
  const text = words.join(' ');
  return text === sentence ? `${random.pick(vocabulary)} ${text}` : text;
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

function join(pieces: readonly Piece[], count: number): Revision {
  const places = new Array<Span | null>(count).fill(null);
  let text = '';
  // A paragraph whose first or last sentence was deleted is still one.
  let isBreak = false;
  for (const piece of pieces) {
    isBreak ||= piece.opensBlock;
    if (piece.text === '') {
      isBreak ||= piece.closesBlock;
      continue;
    }
    if (text !== '') text += isBreak ? BLOCK_BREAK : ' ';
    isBreak = piece.closesBlock;
    const span = { start: text.length, end: text.length + piece.text.length };
    if (piece.from !== null) places[piece.from] = span;
    text += piece.text;
  }
  return { text, places };
}
