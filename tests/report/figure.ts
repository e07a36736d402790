/** One measured number, as eval and bench print it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `F1`, `share`, `MB/s`, `ms`, `kB` … */
  readonly unit: string;
  /** The same measure of a peer or a baseline, from the same run. */
  readonly peer?: { readonly name: string; readonly value: number };
  /** What it is held to. */
  readonly bar?: { readonly atLeast: number } | { readonly atMost: number };
}

/** `name: value unit (peer: value) [bar ≥ value: met]` */
export function formatFigure({ name, value, unit, peer, bar }: Figure): string {
  const line = `${name}: ${round(value)} ${unit}`;
  const beside = peer ? ` (${peer.name}: ${round(peer.value)})` : '';
  return `${line}${beside}${bar ? ` ${formatBar(value, bar)}` : ''}`;
}

/** Whether it is within its bar; so is one without a bar. */
export function isMet({ value, bar }: Pick<Figure, 'value' | 'bar'>): boolean {
  if (!bar) return true;
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
}

function formatBar(value: number, bar: NonNullable<Figure['bar']>): string {
  const [sign, limit] = 'atLeast' in bar ? ['≥', bar.atLeast] : ['≤', bar.atMost];
  return `[bar ${sign} ${limit}: ${isMet({ value, bar }) ? 'met' : 'missed'}]`;
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(value >= 100 ? 4 : 3);
}
