/** Chromium's word for a page that is made ready before anybody asked for it; not yet in TypeScript's library. */
type Prerendered = Document & { readonly prerendering?: boolean };

/** Waits, in a page that was prerendered, until its reader goes there: most never do. */
export async function untilShown(page: Prerendered): Promise<void> {
  if (!page.prerendering) return;
  await new Promise((resolve) => page.addEventListener('prerenderingchange', resolve, { once: true }));
}
