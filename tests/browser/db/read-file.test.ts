import { expect, test } from 'vitest';
import { gzip } from '#lib/db/library/gzip.ts';
import { readFile } from '#lib/db/library/read-file.ts';

async function* pieces(text: string, times = 1): AsyncGenerator<string> {
  for (let i = 0; i < times; i++) yield text;
}

async function textOf(file: Blob, most?: number): Promise<string> {
  let text = '';
  for await (const piece of readFile(file, most)) text += piece;
  return text;
}

const refused = { name: 'Failure', code: 'not_a_library' };

test.each(['', 'one line', 'два\nстроки\n', '\u001f\u008b begins like it in text'])(
  '%j is read packed and unpacked',
  async (text) => {
    expect(await textOf(new Blob([text]))).toBe(text);
    expect(await textOf(new Blob([await gzip(pieces(text))]))).toBe(text);
  },
);

test('what unpacks to a thousand times its size is refused, and not held meanwhile', async () => {
  const bomb = new Blob([await gzip(pieces('0'.repeat(1_000_000), 60))]);
  expect(bomb.size).toBeLessThan(100_000);
  let [longest, inAll] = [0, 0];
  const read = async () => {
    for await (const piece of readFile(bomb, 50_000_000)) {
      longest = Math.max(longest, piece.length);
      inAll += piece.length;
    }
  };
  await expect(read()).rejects.toMatchObject(refused);
  expect(inAll).toBeLessThanOrEqual(50_000_000);
  expect(longest).toBeLessThan(1_000_000);
});

test('a packed file that is cut off or spoiled is refused', async () => {
  const packed = await gzip(pieces('a line of a library\n', 1_000));
  await expect(textOf(new Blob([packed.slice(0, -20)]))).rejects.toMatchObject(refused);
  const spoiled = packed.slice();
  spoiled.fill(0xff, packed.length >> 1);
  await expect(textOf(new Blob([spoiled]))).rejects.toMatchObject(refused);
  await expect(textOf(new Blob([new Uint8Array([0x1f, 0x8b, 0, 0])]))).rejects.toMatchObject(refused);
});

test('an unpacked file is bounded, too', async () => {
  await expect(textOf(new Blob(['1234567890']), 9)).rejects.toMatchObject(refused);
});
