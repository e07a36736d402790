import type { View } from './driver.ts';

/** From here on keeps what the page hands to its reader as files, as a folder for downloads would. */
export function catchFiles(page: View): Promise<void> {
  return page.eval(() => {
    const made: Blob[] = [];
    Object.assign(globalThis, { caughtFiles: made });
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return createObjectURL.call(URL, blob);
    };
  });
}

/** The texts of the files since `catchFiles`. */
export function caughtFiles(page: View): Promise<readonly string[]> {
  return page.eval(() => {
    const { caughtFiles: made } = globalThis as unknown as { caughtFiles: readonly Blob[] };
    return Promise.all(made.map((blob) => blob.text()));
  });
}
