/** A text of lines `key<TAB>value` that is looked up in as it is, made by `hashLines`. */
export interface HashedText {
  /** The lines, those of one bucket together, in order of the buckets; each ends in a line feed. */
  readonly lines: string;
  /** Where each bucket starts in `lines`, `PLACE_WIDTH` characters a bucket, and at last the length of `lines`. */
  readonly directory: string;
}

const PLACE_WIDTH = 4;
const PLACE_RADIX = 36;
/** Parameters of FNV-1a for 32 bits (Fowler, Noll and Vo). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The value of a key; null when it has no line.
 *
 * The text is the data structure: nothing is built, so a text of any size costs nothing until it is asked, and then
 * the comparison with the few lines of one bucket.
 */
export function lookUp({ lines, directory }: HashedText, key: string): string | null {
  const bucket = bucketOf(key, directory.length / PLACE_WIDTH - 1);
  const end = placeAt(directory, bucket + 1);
  let at = placeAt(directory, bucket);
  while (at < end) {
    const lineEnd = lines.indexOf('\n', at);
    if (lines.charCodeAt(at + key.length) === TAB && lines.startsWith(key, at)) {
      return lines.slice(at + key.length + 1, lineEnd);
    }
    at = lineEnd + 1;
  }
  return null;
}

const TAB = 9;

/** @param values By key. Keys hold neither tab nor line feed, values no line feed. */
export function hashLines(values: ReadonlyMap<string, string>): HashedText {
  const size = bucketCount(values.size);
  const buckets: string[] = new Array(size).fill('');
  for (const key of [...values.keys()].sort()) buckets[bucketOf(key, size)] += `${key}\t${values.get(key)}\n`;
  let directory = '';
  let at = 0;
  for (const bucket of [...buckets, '']) {
    directory += at.toString(PLACE_RADIX).padStart(PLACE_WIDTH, '0');
    at += bucket.length;
  }
  if (at >= PLACE_RADIX ** PLACE_WIDTH) throw new RangeError(`${at} characters are too many for a directory`);
  return { lines: buckets.join(''), directory };
}

/** A power of two that leaves one or two keys a bucket. */
function bucketCount(keys: number): number {
  return 2 ** Math.max(0, Math.floor(Math.log2(keys || 1)));
}

function bucketOf(key: string, size: number): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME);
  // The high bits depend on all characters, the low ones on the last more than on the first.
  return ((hash ^ (hash >>> 15)) >>> 0) % size;
}

function placeAt(directory: string, bucket: number): number {
  const at = bucket * PLACE_WIDTH;
  return Number.parseInt(directory.slice(at, at + PLACE_WIDTH), PLACE_RADIX);
}
