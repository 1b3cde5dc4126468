import { AlignmentType, Paragraph } from 'docx';

import type { AnnexLine } from '#shared/annexes/layout.ts';

import { wordsOf } from './lines.ts';
import { twips, twipsOfPoints } from './measures.ts';

/** The rules' smallest letters of running text. */
const bodySizePt = 14;
const indentMm = 10;
const spaceBeforePt = 6;

/** Paragraphs of a letter or of minutes: justified, the first line drawn in, space between them. */
export function bodyParagraphs(
  texts: readonly (string | AnnexLine)[],
  {
    keepNext = false,
    spaceAfterPt = 0,
  }: { readonly keepNext?: boolean; readonly spaceAfterPt?: number } = {},
): Paragraph[] {
  return texts.map((text) => {
    const line = typeof text === 'string' ? { text, sizePt: bodySizePt } : text;
    return new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      keepNext,
      indent: { firstLine: twips(indentMm) },
      spacing: { before: twipsOfPoints(spaceBeforePt), after: twipsOfPoints(spaceAfterPt) },
      children: [wordsOf(line)],
    });
  });
}

/** "Kính gửi: …" in the middle, in the letters that the layout's regime has for it. */
export function addressee(line: AnnexLine): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twipsOfPoints(12), after: twipsOfPoints(6) },
    children: [wordsOf(line)],
  });
}
