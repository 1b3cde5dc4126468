import { z } from 'zod';

export const customColumnKinds = ['text', 'number', 'date', 'choice'] as const;

export type CustomColumnKind = (typeof customColumnKinds)[number];

const columnName = z.string().min(1).max(200);

/** What a cell of kind `choice` may hold, in the user's order; else empty. */
const columnChoices = z.array(z.string().min(1).max(200)).max(200).readonly();

/** A column of the task table that the user added, or that came with an import. */
export const customColumnSchema = z.object({
  /** Where a task keeps its cell in `extra`; given once, never changed or reused. */
  key: z.string().min(1).max(200),
  name: columnName,
  kind: z.enum(customColumnKinds),
  choices: columnChoices,
  /** Taken out of the table: its cells stay, and it comes back with them under its name. */
  isRemoved: z.exactOptional(z.literal(true)),
});

export type CustomColumn = z.infer<typeof customColumnSchema>;

/** What the user says of a new column. */
export const columnDraftSchema = customColumnSchema.pick({ name: true, kind: true, choices: true });

export type ColumnDraft = z.infer<typeof columnDraftSchema>;

/** The columns of a plan that are in the table, in their order. */
export function columnsInTable(columns: readonly CustomColumn[] | null): readonly CustomColumn[] {
  return (columns ?? []).filter(({ isRemoved }) => isRemoved !== true);
}

/** The name of a column as it is compared: "Kinh phí" and " kinh  phí" are one. */
export function columnNameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi');
}
