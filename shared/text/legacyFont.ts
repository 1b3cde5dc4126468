/** Encodings of before Unicode that live on in documents by their fonts. */
export type LegacyEncoding = 'tcvn3' | 'vni';

export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  /** The font draws its small letters as capitals (".VnTimeH"). */
  readonly isCapitals: boolean;
}

/** What the name of a font says of the text set in it; null for a font of Unicode. */
export function readLegacyFont(name: string | null): LegacyFont | null {
  const font = name?.trim().replace(/^["']|["']$/gu, '') ?? '';
  if (/^\.vn/iu.test(font)) return { encoding: 'tcvn3', isCapitals: /h$/iu.test(font) };
  if (/^vni[-\s]/iu.test(font)) return { encoding: 'vni', isCapitals: false };
  return null;
}
