const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** `2.3 MB`, in powers of a thousand; nothing is said to be smaller than a kilobyte. */
export function byteSize(bytes: number, locale: string): string {
  let value = Math.max(bytes, 1) / 1000;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const maximumFractionDigits = value < 10 && unit > 0 ? 1 : 0;
  const format = { style: 'unit', unit: UNITS[unit], unitDisplay: 'short', maximumFractionDigits } as const;
  return new Intl.NumberFormat(locale, format).format(Math.max(value, 1));
}
