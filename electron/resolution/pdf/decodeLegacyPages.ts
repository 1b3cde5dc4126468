import type { PdfPage } from '#shared/resolution/pdf/pdfPage.ts';
import { convertLegacy, detectEncoding } from '#shared/text/legacyText.ts';

/**
 * Documents set in .VnTime or VNI-Times carry the letters of those encodings. Names of fonts do not
 * come with the text, so that the words in each font decide.
 */
export function decodeLegacyPages(pages: readonly PdfPage[]): readonly PdfPage[] {
  const words = new Map<string, string[]>();
  for (const { font, text } of pages.flatMap(({ texts }) => texts)) {
    const own = words.get(font) ?? [];
    words.set(font, own);
    own.push(text);
  }
  const encodings = new Map(
    [...words].map(([font, own]) => [font, detectEncoding(own.join(' '), null)]),
  );
  const isUnicode = [...encodings.values()].every((one) => one === null || one === 'unicode');
  if (isUnicode) return pages;
  return pages.map((page) => ({
    ...page,
    texts: page.texts.map((one) => {
      const encoding = encodings.get(one.font) ?? null;
      const isLegacy = encoding !== null && encoding !== 'unicode';
      return isLegacy ? { ...one, text: convertLegacy(one.text, encoding) } : one;
    }),
  }));
}
