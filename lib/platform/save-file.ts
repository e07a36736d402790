/** Milliseconds until a file's address is forgotten: long after any browser has begun to read it. */
const FORGET_AFTER = 60_000;

/** Hands a file to the reader, as a download; the browser asks or not where it goes, as it is set. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FORGET_AFTER);
}
