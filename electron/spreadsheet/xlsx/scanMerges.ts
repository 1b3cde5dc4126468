import type { RawRange } from '#shared/spreadsheet/rawWorkbook.ts';

import { readRange } from './addresses.ts';

interface ScannedMerges {
  readonly merges: readonly RawRange[];
  /** The XML without the element that lists them. */
  readonly rest: string;
}

/**
 * Takes the merged ranges out of what stands behind the cells of a sheet; of those that begin below
 * `lastRow` nothing is kept, since some files have a million. Null when they are not written as every
 * program does.
 */
export function scanMerges(xml: string, lastRow: number): ScannedMerges | null {
  const start = xml.indexOf('<mergeCells');
  if (start < 0) return { merges: [], rest: xml };
  const opened = xml.indexOf('>', start);
  if (opened < 0) return null;
  if (xml.charAt(opened - 1) === '/') return without(xml, start, opened + 1, []);
  const merges: RawRange[] = [];
  for (let at = xml.indexOf('<', opened); ; at = xml.indexOf('<', at + 1)) {
    if (xml.startsWith('</mergeCells>', at)) return without(xml, start, at + 13, merges);
    if (xml.startsWith('</mergeCell>', at)) continue;
    const ref = xml.startsWith('<mergeCell ref="', at) ? at + 16 : -1;
    const end = ref < 0 ? -1 : xml.indexOf('"', ref);
    if (end < 0 || !/^\s*(\/>|><\/mergeCell>)/.test(xml.slice(end + 1, end + 16))) return null;
    if (topOf(xml, ref, end) > lastRow) continue;
    const range = readRange(xml.slice(ref, end));
    if (range !== null) merges.push(range);
  }
}

function without(xml: string, start: number, end: number, merges: readonly RawRange[]) {
  return { merges, rest: xml.slice(0, start) + xml.slice(end) };
}

/** The row of "B7:C9", without taking it apart. */
function topOf(xml: string, at: number, end: number): number {
  let row = 0;
  for (; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x3a) break;
    if (code >= 0x30 && code <= 0x39) row = row * 10 + code - 0x30;
  }
  return row;
}
