import { Parser } from 'htmlparser2';

import { readLegacyFont } from '#shared/text/legacyFont.ts';
import { convertLegacy, detectEncoding } from '#shared/text/legacyText.ts';
import { vniMark } from '#shared/text/vni.ts';

import { fontOf, type FontOfStyle } from './docxStyleFonts.ts';
import { localName, readLocal } from './xmlTree.ts';

/** Words of one run: where they stand in the XML, and the font that they are set in. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly font: string | null;
  text: string;
}

/**
 * Makes Unicode of the words of a part that are set in fonts of TCVN3 or VNI. All words of one font
 * decide together: styles name .VnTime over Unicode text too.
 */
export function decodeDocxFonts(xml: string, fontOfStyle: FontOfStyle): string {
  const pieces = readPieces(xml, fontOfStyle);
  const byFont = Map.groupBy(pieces, ({ font }) => (readLegacyFont(font) === null ? null : font));
  const changed = [...byFont].flatMap(([font, own]) => decode(font, own));
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of changed.toSorted((one, other) => one.start - other.start)) {
    parts.push(xml.slice(from, start), escape(text));
    from = end;
  }
  return [...parts, xml.slice(from)].join('');
}

function decode(font: string | null, pieces: readonly Piece[]): readonly Piece[] {
  const encoding = detectEncoding(pieces.map(({ text }) => text).join(' '), font);
  const isCapitals = readLegacyFont(font)?.isCapitals === true;
  if (encoding === 'unicode' || (encoding === null && !isCapitals)) return [];
  if (encoding === 'vni') moveMarks(pieces);
  for (const piece of pieces) {
    const text = encoding === null ? piece.text : convertLegacy(piece.text, encoding);
    piece.text = isCapitals ? text.toUpperCase() : text;
  }
  return pieces;
}

/** Word may cut a word between a vowel and its mark, when that was edited. */
function moveMarks(pieces: readonly Piece[]): void {
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    if (before?.paragraph !== piece.paragraph || !/[aeouyôö]$/iu.test(before.text)) return;
    if (!vniMark.test(piece.text)) return;
    before.text += piece.text.slice(0, 1);
    piece.text = piece.text.slice(1);
  });
}

function readPieces(xml: string, fontOfStyle: FontOfStyle): Piece[] {
  const pieces: Piece[] = [];
  const path: string[] = [];
  let paragraph = 0;
  let paragraphStyle: string | undefined;
  let font: string | null = null;
  let runStyle: string | undefined;
  let open: { start: number; text: string } | null = null;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(localName(name));
        const place = path.slice(-3).join(' ');
        if (place.endsWith(' p') || place === 'p') {
          paragraph += 1;
          paragraphStyle = undefined;
        }
        if (path.at(-1) === 'r') {
          font = null;
          runStyle = undefined;
        }
        if (place.endsWith('pPr pStyle')) paragraphStyle = readLocal(attributes, 'val');
        if (place === 'r rPr rStyle') runStyle = readLocal(attributes, 'val');
        if (place === 'r rPr rFonts') font = fontOf(attributes);
        if (path.at(-1) === 't') open = { start: parser.endIndex + 1, text: '' };
      },
      ontext(text) {
        if (open !== null) open.text += text;
      },
      onclosetag() {
        if (path.pop() !== 't' || open === null) return;
        const own =
          font ??
          (runStyle === undefined ? null : fontOfStyle(runStyle)) ??
          fontOfStyle(paragraphStyle);
        const { start, text } = open;
        pieces.push({
          start,
          end: parser.startIndex,
          paragraph,
          font: own ?? fontOfStyle(undefined),
          text,
        });
        open = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return pieces;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
