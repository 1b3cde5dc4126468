import mammoth from 'mammoth';

import { UserError } from '#shared/userError.ts';

import { packZip } from '../parsing/packZip.ts';
import { unpackZip } from '../parsing/unpackZip.ts';
import { checkWordFile } from './checkWordFile.ts';
import { decodeDocxFonts } from './docxFonts.ts';
import { createNumbering } from './docxNumbering.ts';
import { decodeXml, findDocxParts } from './docxParts.ts';
import { readStyleFonts } from './docxStyleFonts.ts';
import { readHtmlLines } from './htmlLines.ts';
import { numberParagraphs } from './numberParagraphs.ts';

/**
 * The text of a Word document, a paragraph or table row a line, with the numbers of its lists.
 * `file` is what the sentences of refusals call it.
 */
export async function readDocx(bytes: Buffer, file: string): Promise<string> {
  checkWordFile(bytes, file);
  const parts = unpackZip(bytes, (name) => !name.startsWith('word/media/'));
  const html = await convert(packZip(prepare(parts)), file);
  return readHtmlLines(html).join('\n');
}

/**
 * Mammoth knows of a list only that it is one. Its numbers are written into the text instead, and
 * the lists taken out, so that they come out as plain paragraphs in their order.
 */
function prepare(parts: Map<string, Buffer>): Map<string, Buffer> {
  const { document, numbering, styles } = findDocxParts(parts);
  const read = (name: string | null) => decodeXml(parts.get(name ?? '') ?? Buffer.alloc(0));
  const numberOf = createNumbering(read(numbering), read(styles));
  const fontOfStyle = readStyleFonts(read(styles));
  const xml = numberParagraphs(keepUnknownText(read(document)), numberOf);
  const prepared = new Map(parts);
  const write = (name: string, content: string) =>
    prepared.set(name, Buffer.from(content.replace(/^<\?xml[^>]*\?>/, '')));
  write(document, decodeDocxFonts(xml, fontOfStyle));
  for (const name of parts.keys()) {
    if (/(^|\/)(foot|end)notes\.xml$/.test(name))
      write(name, decodeDocxFonts(read(name), fontOfStyle));
  }
  if (numbering !== null) prepared.delete(numbering);
  return prepared;
}

/** Mammoth leaves out the text of elements that it does not know; these are named as some it does. */
function keepUnknownText(xml: string): string {
  return xml
    .replace(/<(\/?)w:(?:fldSimple|dir|bdo)\b/g, '<$1w:smartTag')
    .replace(/<(\/?)m:(?:oMathPara|oMath|r)\b/g, '<$1w:smartTag')
    .replace(/<(\/?)m:t\b/g, '<$1w:t')
    .replace(/<w:cr\b/g, '<w:br')
    .replace(/<w:ptab\b/g, '<w:tab');
}

async function convert(docx: Buffer, file: string): Promise<string> {
  const noImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer: docx }, { convertImage: noImage });
    return value;
  } catch {
    // The package is sound, so its content is not: mammoth has no other reason to fail.
    throw new UserError('fileDamaged', { file });
  }
}
