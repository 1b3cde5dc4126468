import type { RawSheet } from '../../spreadsheet/rawWorkbook.ts';
import type { ReturnStamp } from './returnContent.ts';

export const stampSheetName = 'dauviec';

/** What the very hidden sheet of a pack says, wherever it stands by now; null for any other sheet. */
export function readStamp({ name, rows }: RawSheet): ReturnStamp | null {
  if (name !== stampSheetName) return null;
  const said = new Map(
    rows.map(({ cells: [key, value] }) => [key?.text ?? '', value?.text ?? ''] as const),
  );
  const [workbook, pack] = [said.get('workbook'), said.get('pack')];
  return workbook === undefined || pack === undefined ? null : { workbook, pack };
}
