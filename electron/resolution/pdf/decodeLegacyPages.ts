import type { PdfPage } from '#shared/resolution/pdf/pdfPage.ts';
import { UserError } from '#shared/userError.ts';
import { convertLegacy, detectEncoding } from '#shared/text/legacyText.ts';
import { isVietnameseSyllable } from '#shared/text/vietnameseSyllable.ts';

/**
 * Documents set in .VnTime or VNI-Times carry the letters of those encodings. Names of fonts do not
 * come with the text, so that the words in each font decide.
 */
export function decodeLegacyPages(pages: readonly PdfPage[], file: string): readonly PdfPage[] {
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
  for (const [font, encoding] of encodings) {
    if (encoding === 'tcvn3' && lacksLetter(words.get(font) ?? [])) {
      throw new UserError('documentLosesLetters', { file });
    }
  }
  return pages.map((page) => ({
    ...page,
    texts: page.texts.map((one) => {
      const encoding = encodings.get(one.font) ?? null;
      const isLegacy = encoding !== null && encoding !== 'unicode';
      if (!isLegacy) return one;
      const text = encoding === 'tcvn3' ? keepLetter(one.text) : one.text;
      return { ...one, text: convertLegacy(text, encoding) };
    }),
  }));
}

/** The letter ư of TCVN3 has the code of the soft hyphen, which PDF shows as a hyphen. */
function keepLetter(text: string): string {
  return text.replace(/[^\s.,;:!?()“”"/]{2,}/gu, (word) => {
    const kept = word.replaceAll('-', '\u00AD');
    return isVietnameseSyllable(convertLegacy(kept, 'tcvn3')) ? kept : word;
  });
}

/** Some programs drop it instead. Vietnamese of this many words is not without it. */
const fewWords = 40;

function lacksLetter(texts: readonly string[]): boolean {
  const text = keepLetter(texts.join(' '));
  return text.split(/\s+/u).length > fewWords && !text.includes('\u00AD');
}
