import type { OldDatabase } from './old-database.ts';

/** JSON has no typed arrays: a fixture has their bytes, in the order of the machines that browsers run on. */
interface PackedArray {
  readonly typed: keyof typeof TYPED;
  readonly base64: string;
}

const TYPED = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;

/** A fixture with the arrays that its database had. */
export function unpacked<T extends OldDatabase>(fixture: T): OldDatabase {
  return JSON.parse(JSON.stringify(fixture), (_, value) => (isPacked(value) ? unpack(value) : value));
}

function isPacked(value: unknown): value is PackedArray {
  return typeof value === 'object' && value !== null && 'typed' in value && 'base64' in value;
}

function unpack({ typed, base64 }: PackedArray) {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return new TYPED[typed](bytes.buffer);
}
