import { packZip } from '../parsing/packZip.ts';
import { unpackZip } from '../parsing/unpackZip.ts';

const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(name);

/**
 * Takes back that somebody chose the heights of rows, which the library says with each of them: then
 * they are what a program shows at first, and grow with what is typed.
 */
export function letRowsGrow(workbook: Buffer): Buffer {
  const parts = [...unpackZip(workbook)].map(([name, part]): [string, Buffer] => {
    if (!isSheet(name)) return [name, part];
    const sheet = part.toString().replace(/(<row [^>]*?) customHeight="1"/gu, '$1');
    return [name, Buffer.from(sheet)];
  });
  return packZip(new Map(parts), 'deflated');
}
