import { UserError } from '#shared/userError.ts';

import { unpackZip } from '../parsing/unpackZip.ts';
import { checkWordFile } from './checkWordFile.ts';
import { decodeDocxFonts } from './docxFonts.ts';
import { readDocxLines, type NoteReference } from './docxLines.ts';
import { createNumbering } from './docxNumbering.ts';
import { decodeXml, findDocxParts } from './docxParts.ts';
import { readStyleFonts } from './docxStyleFonts.ts';
import { numberParagraphs } from './numberParagraphs.ts';

/** A document of a thousand pages has a tenth of it. */
const longestPart = 64 * 2 ** 20;

/**
 * The text of a Word document, a paragraph or table row a line, with the numbers of its lists;
 * notes stand at the end behind their marks, "[1] …". `file` is what the sentences of refusals
 * call it.
 */
export function readDocx(bytes: Buffer, file: string): string {
  checkWordFile(bytes, file);
  const lines = readLines(
    unpackZip(bytes, (name) => /\.(xml|rels)$/i.test(name)),
    file,
  );
  if (lines === null) throw new UserError('fileDamaged', { file });
  return lines.join('\n');
}

function readLines(parts: ReadonlyMap<string, Buffer>, file: string): readonly string[] | null {
  const names = findDocxParts(parts);
  const read = (name: string | null) => {
    const part = parts.get(name ?? '') ?? Buffer.alloc(0);
    if (part.length > longestPart) throw new UserError('fileUnpacksTooLarge', { file });
    return decodeXml(part);
  };
  const styles = read(names.styles);
  const fontOfStyle = readStyleFonts(styles);
  const numbered = (name: string | null, numberOf: ReturnType<typeof createNumbering>) =>
    decodeDocxFonts(numberParagraphs(read(name), numberOf), fontOfStyle);

  const references: NoteReference[] = [];
  const numberOf = createNumbering(read(names.numbering), styles);
  const body = readDocxLines(numbered(names.document, numberOf), (note) => references.push(note));
  if (body === null || !parts.has(names.document)) return null;
  if (references.length === 0) return body.lines;

  const readNotes = (name: string | null) =>
    readDocxLines(decodeDocxFonts(read(name), fontOfStyle), () => 0)?.notes;
  const notes = { footnote: readNotes(names.footnotes), endnote: readNotes(names.endnotes) };
  const noteLines = references.flatMap(({ kind, id }, at) => {
    const [first = '', ...others] = notes[kind]?.get(id) ?? [];
    return [`[${at + 1}] ${first}`.trimEnd(), ...others];
  });
  return [...body.lines, ...noteLines];
}
