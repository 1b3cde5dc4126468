import type { ColumnDraft, CustomColumn } from '#shared/tasks/customColumn.ts';
import { isNameTaken } from '#shared/tasks/editColumns.ts';

/** A column as typed into its dialog; choices stand one below the other. */
export interface TypedColumn extends Pick<ColumnDraft, 'name' | 'kind'> {
  readonly choices: string;
}

export type ColumnMistakes = Readonly<
  Partial<{ name: 'nameMissing' | 'nameTaken'; choices: 'choicesMissing' }>
>;

export const newColumn: TypedColumn = { name: '', kind: 'text', choices: '' };

export function typedColumn({ name, kind, choices }: CustomColumn): TypedColumn {
  return { name, kind, choices: choices.join('\n') };
}

/** `own`: the key of the column that is edited; null for a new one. */
export function checkColumn(
  typed: TypedColumn,
  columns: readonly CustomColumn[] | null,
  own: string | null,
): ColumnMistakes {
  const { name, kind, choices } = draftOfTyped(typed);
  const isEmpty = kind === 'choice' && choices.length === 0;
  return {
    ...(name === '' ? { name: 'nameMissing' } : {}),
    ...(isNameTaken(columns, name, own) ? { name: 'nameTaken' } : {}),
    ...(isEmpty ? { choices: 'choicesMissing' } : {}),
  };
}

export function draftOfTyped({ name, kind, choices }: TypedColumn): ColumnDraft {
  const lines = choices.split('\n').map((line) => line.normalize('NFC').trim());
  return {
    name: name.normalize('NFC').trim(),
    kind,
    choices: kind === 'choice' ? [...new Set(lines)].filter((line) => line !== '') : [],
  };
}
