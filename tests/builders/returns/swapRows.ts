import { packZip } from '#electron/parsing/packZip.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';

const part = 'xl/worksheets/sheet1.xml';

/** Puts two rows of a pack's first sheet, found by the codes in them, in each other's place. */
export function swapRows(bytes: Buffer, code: string, other: string): Buffer {
  const parts = unpackZip(bytes);
  const xml = parts.get(part)?.toString('utf8') ?? '';
  const rows = xml.match(/<row [^>]*>.*?<\/row>/gs) ?? [];
  const strings = parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '';
  const texts = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner = '']) => inner);
  const holds = (row: string, wanted: string): boolean =>
    row.includes(`>${wanted}<`) ||
    [...row.matchAll(/t="s"[^>]*><v>(\d+)</g)].some(([, index]) =>
      texts[Number(index)]?.includes(`>${wanted}<`),
    );
  const first = rows.find((row) => holds(row, code));
  const second = rows.find((row) => holds(row, other));
  if (first === undefined || second === undefined) throw new Error('The pack lacks a row.');
  const moved = xml
    .replace(first, '\u0001')
    .replace(second, renumbered(first, numberOf(second)))
    .replace('\u0001', renumbered(second, numberOf(first)));
  return packZip(new Map([...parts, [part, Buffer.from(moved)]]));
}

function numberOf(row: string): string {
  return /<row [^>]*?r="(\d+)"/.exec(row)?.[1] ?? '';
}

function renumbered(row: string, number: string): string {
  return row
    .replace(/(<row [^>]*?r=")\d+/, `$1${number}`)
    .replace(/(<c r="[A-Z]+)\d+/g, `$1${number}`);
}
