/** Declarations by highlight name, before the forced-colours block, where the palette is the reader's own. */
export function marksIn(css: string): Map<string, Map<string, string>> {
  const ordinary = css.split('@media screen and (forced-colors: active)')[0] ?? '';
  const rules = ordinary.matchAll(/:root::highlight\((?<name>[\w-]+)\) \{(?<body>[^}]*)\}/gu);
  return new Map(
    [...rules].map(({ groups }) => [
      groups?.name ?? '',
      new Map(
        (groups?.body ?? '')
          .split(';')
          .filter((line) => line.includes(':'))
          .map((line) => {
            const [property = '', value = ''] = line.split(/:(?<value>.*)/su);
            return [property.trim(), value.trim()];
          }),
      ),
    ]),
  );
}
