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

function formatBar(value: number, bar: NonNullable<Figure['bar']>): string {
  const [sign, limit, isMet] =
    'atLeast' in bar ? ['≥', bar.atLeast, value >= bar.atLeast] : ['≤', bar.atMost, value <= bar.atMost];
  return `[bar ${sign} ${limit}: ${isMet ? 'met' : 'missed'}]`;
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(value >= 100 ? 4 : 3);
}
