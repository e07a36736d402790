/** The content of the first `<meta>` that carries one of these names (`property`, `name` or `itemprop`), in their order. */
export function metaContent(page: Document, names: readonly string[]): string | null {
  const byName = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), content);
  }
  for (const name of names) {
    const content = byName.get(name);
    if (content) return content;
  }
  return null;
}
