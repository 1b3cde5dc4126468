const plainFormat = /^(#,##)?0(?:\.(0{1,6}))?$/;

/** How the numbers of a format such as "#,##0.00" are shown; null for one that is not as plain. */
export interface PlainFormat {
  readonly isGrouped: boolean;
  readonly decimals: number;
}

export function readPlainFormat(code: string): PlainFormat | null {
  const [whole, grouped, zeros = ''] = plainFormat.exec(code) ?? [];
  return whole === undefined ? null : { isGrouped: grouped !== undefined, decimals: zeros.length };
}

/**
 * A number as a Vietnamese Excel shows it, ten times as fast as by the library. Null where it would
 * have to be rounded: how is the library's to say.
 */
export function formatPlainNumber(
  value: number,
  { isGrouped, decimals }: PlainFormat,
): string | null {
  const scaled = value * 10 ** decimals;
  const whole = Math.round(scaled);
  // What is no number is not exact either.
  const isExact = Math.abs(scaled - whole) <= 1e-6;
  if (!isExact || Math.abs(whole) > 1e12) return null;
  const digits = String(Math.abs(whole)).padStart(decimals + 1, '0');
  const integer = digits.slice(0, digits.length - decimals);
  const shown = isGrouped ? integer.replace(/\B(?=(\d{3})+$)/g, '.') : integer;
  const sign = whole < 0 ? '-' : '';
  return decimals === 0 ? sign + shown : `${sign}${shown},${digits.slice(-decimals)}`;
}
