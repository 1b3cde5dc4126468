import { packZip } from '#electron/parsing/packZip.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';
import { packColumns } from '#shared/handoffs/packLayout.ts';
import type { PackRole } from '#shared/handoffs/pack.ts';
import { columnLetters } from '#shared/spreadsheet/columns.ts';

import { readXlsx } from 'hucre';

import { serialOf } from './writeXlsx.ts';
import type { OutsideValue } from './writeXlsx.ts';

export interface Answer {
  readonly code: string;
  readonly field: string;
  readonly value: OutsideValue;
}

const names: Readonly<Record<PackRole, string>> = { lead: 'Chủ trì', support: 'Phối hợp' };

/** Types answers into a pack as it was sent, and leaves everything else in it as it is. */
export async function fillInPack(
  bytes: Buffer,
  answers: readonly Answer[],
  role: PackRole = 'lead',
): Promise<Buffer> {
  const { sheets } = await readXlsx(bytes);
  const at = sheets.findIndex(({ name }) => name === names[role]);
  const rows = sheets[at]?.rows ?? [];
  const parts = unpackZip(bytes);
  const part = `xl/worksheets/sheet${at + 1}.xml`;
  let xml = parts.get(part)?.toString('utf8') ?? '';
  for (const { code, field, value } of answers) {
    const row = rows.findIndex(([first]) => first === code) + 1;
    const column = packColumns[role].findIndex((one) => one.field === field) + 1;
    if (row === 0 || column === 0) throw new Error(`The pack has no cell for ${code}, ${field}.`);
    xml = typeInto(xml, `${columnLetters(column)}${row}`, value);
  }
  return packZip(new Map([...parts, [part, Buffer.from(xml)]]));
}

function typeInto(xml: string, address: string, value: OutsideValue): string {
  const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, 's');
  if (!cell.test(xml)) throw new Error(`The sheet has no cell ${address}.`);
  return xml.replace(cell, (_, attributes: string) => {
    const style = attributes.replace(/ t="[^"]*"/, '');
    if (typeof value === 'string') {
      const text = value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    }
    const number =
      typeof value === 'number' ? value : 'day' in value ? serialOf(value.day) : value.share;
    return `<c r="${address}"${style}><v>${number}</v></c>`;
  });
}
