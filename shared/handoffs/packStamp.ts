import { z } from 'zod';

import { formatHash, hashText } from '../text/hashText.ts';
import { packRoles } from './pack.ts';
import type { PackCells, PackRole, PackRow } from './pack.ts';
import { packColumns } from './packLayout.ts';

/** The name of the hidden sheet. */
export const stampSheetName = 'dauviec';

/** Counts up when what the hidden sheet says changes its form. */
const formatVersion = 1;

const stampedRowSchema = z.object({
  sheet: z.string(),
  role: z.enum(packRoles),
  /** Id of the task, and its code. */
  task: z.string().min(1),
  code: z.string(),
  /** Hashes of the cells as they were sent (`hashCells`). */
  locked: z.string(),
  open: z.string(),
});

/** What the hidden sheet of a pack says. */
export const packStampSchema = z.object({
  /** Id of the workbook that it comes from. */
  workbook: z.string().min(1),
  /** Number of the round. */
  round: z.int().positive(),
  /** The pack's own stamp. */
  stamp: z.string().min(1),
  /** Id of the agency, and its name then. */
  agency: z.string().min(1),
  agencyName: z.string(),
  /** ISO 8601 with zone. */
  sentAt: z.string(),
  rows: z.array(stampedRowSchema).readonly(),
});

export type PackStamp = z.infer<typeof packStampSchema>;

const facts = ['workbook', 'round', 'stamp', 'agency', 'agencyName', 'sentAt'] as const;

const rowColumns = ['sheet', 'role', 'task', 'code', 'locked', 'open'] as const;

/** The rows of the hidden sheet, all text. */
export function writeStampSheet(stamp: PackStamp): string[][] {
  return [
    [stampSheetName, String(formatVersion)],
    ...facts.map((fact) => [fact, String(stamp[fact])]),
    [...rowColumns],
    ...stamp.rows.map((row) => rowColumns.map((column) => row[column])),
  ];
}

/** What a hidden sheet says; null when it is none, not of this form, or not whole. */
export function readStampSheet(rows: readonly (readonly string[])[]): PackStamp | null {
  const [first, ...others] = rows;
  if (first?.[0] !== stampSheetName || first[1] !== String(formatVersion)) return null;
  const head = others.findIndex(([name]) => name === rowColumns[0]);
  if (head === -1) return null;
  const said = Object.fromEntries(others.slice(0, head).map(([name = '', value]) => [name, value]));
  const listed = others
    .slice(head + 1)
    .map((row) => Object.fromEntries(rowColumns.map((column, at) => [column, row[at] ?? ''])));
  const stamp = { ...said, round: Number(said['round']), rows: listed };
  return packStampSchema.safeParse(stamp).data ?? null;
}

/** A row of the stamp for a row of the pack. */
export function stampRow(
  sheet: string,
  { role, task, code, content }: PackRow,
): PackStamp['rows'][number] {
  const hash = (isOpen: boolean) => hashCells(role, content, isOpen);
  return { sheet, role, task, code, locked: hash(false), open: hash(true) };
}

/** Tells whether any locked, or any open, cell of a row is another than it was sent. */
export function hashCells(role: PackRole, cells: PackCells, isOpen: boolean): string {
  const values = packColumns[role]
    .filter((column) => column.isOpen === isOpen)
    .map(({ field }) => cells[field] ?? null);
  return formatHash(hashText(JSON.stringify(values)));
}
