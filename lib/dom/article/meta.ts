/** The contents of the `<meta>` that carry one of these names (`property`, `name` or `itemprop`), in the names' order. */
export function metaContents(page: Document, names: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content && !byName.has(name)) byName.set(name, content);
    }
  }
  return names.flatMap((name) => byName.get(name) ?? []);
}

export function metaContent(page: Document, names: readonly string[]): string | null {
  return metaContents(page, names)[0] ?? null;
}
