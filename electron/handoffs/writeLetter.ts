import { textWidthMm } from '#shared/annexes/annexDocument.ts';
import type { LetterDocument } from '#shared/handoffs/composeLetter.ts';

import { addressee, bodyParagraphs } from '../documents/word/bodyText.ts';
import { officialClosing, officialHead } from '../documents/word/officialBlocks.ts';
import { wordFile } from '../documents/word/wordFile.ts';

/** The bytes of a letter (công văn) as .docx. */
export async function writeLetter(letter: LetterDocument): Promise<Buffer> {
  const { page, font, head, about, paragraphs, closing } = letter;
  const widthMm = textWidthMm(page);
  const children = [
    officialHead(head, widthMm, about),
    addressee(letter.addressee),
    ...bodyParagraphs(paragraphs),
    ...officialClosing(closing, widthMm),
  ];
  return wordFile([{ page, restarts: false, children }], { font, title: about.text });
}
