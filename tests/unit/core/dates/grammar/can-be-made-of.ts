/** Whether a compiled form can match symbols of a set alone; what it only looks at does not count. */
export function canBeMadeOf(source: string, symbols: ReadonlySet<string>): boolean {
  let at = 0;
  const alternatives = (): boolean => {
    let can = sequence();
    while (source.charAt(at) === '|') {
      at += 1;
      // Both sides are read, whatever the first one is.
      const other = sequence();
      can ||= other;
    }
    return can;
  };
  const sequence = (): boolean => {
    let can = true;
    while (at < source.length && !'|)'.includes(source.charAt(at))) {
      const item = source.charAt(at) === '(' ? group() : symbolClass();
      const quantifier = /^(?:\?|\{(\d+),\d+\})/.exec(source.slice(at));
      at += quantifier?.[0].length ?? 0;
      const isOptional = quantifier !== null && Number(quantifier[1] ?? 0) === 0;
      can &&= item || isOptional;
    }
    return can;
  };
  const group = (): boolean => {
    const [opening = '('] = /^\((?:\?(?:<?[=!]|<\w+>|:))?/.exec(source.slice(at)) ?? [];
    at += opening.length;
    const can = alternatives();
    at += 1;
    return /[=!]$/.test(opening) || can;
  };
  const symbolClass = (): boolean => {
    const [whole = '', members = ''] = /^\[((?:\\.|[^\]\\])*)\]/.exec(source.slice(at)) ?? [];
    at += whole.length;
    return [...members.replace(/\\(.)/g, '$1')].some((symbol) => symbols.has(symbol));
  };
  return alternatives();
}
