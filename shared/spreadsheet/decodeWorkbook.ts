import type { encodings } from '../imports/mapping.ts';
import { readLegacyFont, type LegacyEncoding } from '../text/legacyFont.ts';
import { decodeLegacyText, detectEncoding, isSurelyUnicode } from '../text/legacyText.ts';
import type { RawCell, RawRow, RawSheet, RawStray, RawWorkbook } from './rawWorkbook.ts';

export type Encoding = (typeof encodings)[number];

export interface DecodedWorkbook {
  /** The same workbook with all its text in Unicode. */
  readonly raw: RawWorkbook;
  /** What most of the converted text was written in; `unicode` when nothing was converted. */
  readonly encoding: Encoding;
}

/**
 * Cells that were typed alike: in fonts of one old encoding, wherever they stand, or in other fonts on
 * one sheet. A short cell ("Së") cannot be told alone; its fellows decide.
 */
type Votes = Map<string, Map<string, number>>;

/** Cells of one kind that are looked at; the others are like them. */
const sampled = 3000;

/** Without a legacy font this many cells have to be in the old encoding, and more than are not. */
const fewestWithoutFont = 3;

/**
 * Turns text of old encodings (TCVN3, VNI) into Unicode. What it is written in is decided by fonts and
 * content together, for all cells of a kind; text that is Unicode already is never touched.
 * `given`: what the user says it is; it then holds for all cells that do not speak against it.
 */
export function decodeWorkbook(raw: RawWorkbook, given: Encoding | null = null): DecodedWorkbook {
  if (given === 'unicode') return { raw, encoding: 'unicode' };
  const decided = given === null ? decideKinds(raw) : null;
  if (decided?.size === 0) return { raw, encoding: 'unicode' };

  const forced: LegacyEncoding | null = given;
  const counts = { tcvn3: 0, vni: 0 };
  const sheets = raw.sheets.map((sheet, index): RawSheet => {
    function decode(text: string, font: string | null): string {
      const assumed = forced ?? decided?.get(kindOf(font, index)) ?? null;
      if (assumed === null) return text;
      const decoded = decodeLegacyText(text, font, assumed);
      if (decoded.encoding === assumed) counts[assumed] += 1;
      return decoded.text;
    }
    return decodeSheet(sheet, decode);
  });
  const encoding = counts.tcvn3 + counts.vni === 0 ? 'unicode' : mostOf(counts);
  return { raw: { sheets }, encoding: given ?? encoding };
}

/** Some cells before and after they were turned into Unicode, the first of each text. */
export function convertedSamples(
  before: RawWorkbook,
  after: RawWorkbook,
  most = 12,
): { readonly before: string; readonly after: string }[] {
  const samples = new Map<string, string>();
  if (before === after) return [];
  for (const [index, sheet] of before.sheets.entries()) {
    const decoded = after.sheets[index]?.rows ?? [];
    for (const [place, { cells }] of sheet.rows.entries()) {
      for (const [at, { text }] of cells.entries()) {
        const now = decoded[place]?.cells[at]?.text ?? text;
        if (now !== text) samples.set(text, now);
        if (samples.size === most) break;
      }
      if (samples.size === most) break;
    }
  }
  return [...samples].map(([text, now]) => ({ before: text, after: now }));
}

function kindOf(font: string | null, sheet: number): string {
  return readLegacyFont(font)?.encoding ?? `sheet ${sheet}`;
}

/** What the cells of each kind are written in; kinds that are Unicode are left out. */
function decideKinds({ sheets }: RawWorkbook): ReadonlyMap<string, LegacyEncoding> {
  const votes: Votes = new Map();
  const looked = new Map<string, number>();
  for (const [index, { rows }] of sheets.entries()) {
    for (const { cells } of rows) {
      for (const { value, text, font = null } of cells) {
        if (typeof value !== 'string') continue;
        const kind = font === null ? `sheet ${index}` : kindOf(font, index);
        const count = looked.get(kind) ?? 0;
        if (count >= sampled) continue;
        looked.set(kind, count + 1);
        const vote = isSurelyUnicode(text) ? 'unicode' : detectEncoding(text, font);
        if (vote === null) continue;
        const own = votes.get(kind) ?? new Map<string, number>();
        votes.set(kind, own.set(vote, (own.get(vote) ?? 0) + 1));
      }
    }
  }
  const decided = new Map<string, LegacyEncoding>();
  for (const kind of looked.keys()) {
    const encoding = decideKind(kind, votes.get(kind) ?? new Map());
    if (encoding !== null) decided.set(kind, encoding);
  }
  return decided;
}

function decideKind(kind: string, votes: ReadonlyMap<string, number>): LegacyEncoding | null {
  const counts = { tcvn3: votes.get('tcvn3') ?? 0, vni: votes.get('vni') ?? 0 };
  const best = mostOf(counts);
  if (kind === 'tcvn3' || kind === 'vni') {
    // Nothing but figures and plain letters: the font may still draw capitals.
    return counts[best] > 0 ? best : votes.size === 0 ? kind : null;
  }
  const isMost = counts[best] > (votes.get('unicode') ?? 0);
  return isMost && counts[best] >= fewestWithoutFont ? best : null;
}

function mostOf(counts: Readonly<Record<LegacyEncoding, number>>): LegacyEncoding {
  return counts.vni > counts.tcvn3 ? 'vni' : 'tcvn3';
}

type Decode = (text: string, font: string | null) => string;

function decodeSheet(sheet: RawSheet, decode: Decode): RawSheet {
  const rows = sheet.rows.map((row): RawRow => {
    const cells = row.cells.map((cell) => decodeCell(cell, decode));
    return cells.some((cell, at) => cell !== row.cells[at]) ? { ...row, cells } : row;
  });
  const { notes } = sheet;
  if (notes === undefined) return { ...sheet, rows };
  const decoded = notes.map((note): RawStray => ({ ...note, text: decode(note.text, null) }));
  return { ...sheet, rows, notes: decoded };
}

function decodeCell(cell: RawCell, decode: Decode): RawCell {
  if (typeof cell.value !== 'string') return cell;
  const text = decode(cell.text, cell.font ?? null);
  return text === cell.text ? cell : { ...cell, value: text, text };
}
