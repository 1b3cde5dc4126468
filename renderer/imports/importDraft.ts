import type { Answer } from '#shared/imports/answer.ts';
import type { ImportWay } from '#shared/imports/importPlan.ts';
import type { Mapping, RowMeaning, SheetMapping } from '#shared/imports/mapping.ts';
import { leftOut } from '#shared/imports/mapping.ts';
import type { SheetKind } from '#shared/spreadsheet/inspection.ts';

/** All that the user says of a table, from reading it to taking it in. */
export interface ImportDraft {
  readonly mapping: Mapping;
  readonly answers: readonly Answer[];
  /** Names of the sheets to take in; null: every table that can be seen. */
  readonly sheets: readonly string[] | null;
  readonly way: ImportWay;
}

export type ColumnMeaning = string | null;

/** What a row can be told to be; `start`: the table begins with it, as its header. */
export type RowChoice = RowMeaning | 'header' | 'start' | 'again';

/** As much of a sheet as a correction of it depends on. */
interface ReadSheet {
  readonly name: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly { readonly letters: string; readonly field: ColumnMeaning }[];
}

/**
 * A column takes on a meaning. The one that had it takes over what this one was before, so that two
 * columns that were mixed up change places; one that would be left out is kept as it is written.
 */
export function withColumn(
  draft: ImportDraft,
  { name, columns }: ReadSheet,
  letters: string,
  field: ColumnMeaning,
): ImportDraft {
  const before = columns.find((column) => column.letters === letters)?.field ?? null;
  const isShared = field === null || field === leftOut;
  const other = isShared
    ? undefined
    : columns.find((column) => column.field === field && column.letters !== letters);
  const freed = before === leftOut ? null : before;
  return withSheet(draft, name, (sheet) => ({
    ...sheet,
    columns: {
      ...sheet.columns,
      ...(other === undefined ? {} : { [other.letters]: freed }),
      [letters]: field,
    },
  }));
}

/** Rows of a sheet take on a meaning; `first` and `last` as the sheet counts them. */
export function withRows(
  draft: ImportDraft,
  { name, headerRows }: ReadSheet,
  { first, last }: { readonly first: number; readonly last: number },
  choice: RowChoice,
): ImportDraft {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const isChosen = (row: number): boolean => row >= first && row <= last;
  const others = headerRows.filter((row) => !isChosen(row));
  return withSheet(draft, name, ({ rows: said = {}, ...sheet }) => {
    const rest = Object.entries(said).filter(([row]) => !isChosen(Number(row)));
    const kept = Object.fromEntries(rest);
    switch (choice) {
      case 'start':
        return { ...sheet, headerRows: rows, rows: kept };
      case 'header':
        return { ...sheet, headerRows: [...others, ...rows].sort(ascending), rows: kept };
      case 'again': {
        const { headerRows: _, ...understood } = sheet;
        return headerRows.some(isChosen) ? { ...understood, rows: kept } : { ...sheet, rows: kept };
      }
      case 'section':
      case 'task':
      case 'skipped': {
        const meant = Object.fromEntries(rows.map((row) => [row, choice]));
        const isHeader = others.length < headerRows.length;
        const header = isHeader ? { headerRows: others } : {};
        return { ...sheet, ...header, rows: { ...kept, ...meant } };
      }
    }
  });
}

export function withKind(draft: ImportDraft, name: string, kind: SheetKind): ImportDraft {
  return withSheet(draft, name, (sheet) => ({ ...sheet, kind }));
}

/** Null: told from the fonts and the text. */
export function withEncoding(
  draft: ImportDraft,
  encoding: Mapping['encoding'] | null,
): ImportDraft {
  const { encoding: _, ...mapping } = draft.mapping;
  return { ...draft, mapping: encoding == null ? mapping : { ...mapping, encoding } };
}

/** Answers take the place of those that were given for the same words. */
export function withAnswers(draft: ImportDraft, answers: readonly Answer[]): ImportDraft {
  const given = new Set(answers.map(answerKey));
  const others = draft.answers.filter((answer) => !given.has(answerKey(answer)));
  return { ...draft, answers: [...others, ...answers] };
}

export function withoutAnswer(draft: ImportDraft, { code, value }: Answer): ImportDraft {
  const key = answerKey({ code, value });
  return { ...draft, answers: draft.answers.filter((answer) => answerKey(answer) !== key) };
}

/** What an answer is for: problems with the same one are answered together. */
export function answerKey({ code, value }: Pick<Answer, 'code' | 'value'>): string {
  return `${code} ${value}`;
}

/** `tables`: the sheets that are taken in while the user has not chosen. */
export function withTakenSheet(
  draft: ImportDraft,
  tables: readonly string[],
  name: string,
  isTaken: boolean,
): ImportDraft {
  const taken = (draft.sheets ?? tables).filter((other) => other !== name);
  return { ...draft, sheets: isTaken ? [...taken, name] : taken };
}

function withSheet(
  draft: ImportDraft,
  name: string,
  change: (sheet: SheetMapping) => SheetMapping,
): ImportDraft {
  const { sheets } = draft.mapping;
  const changed = { ...sheets, [name]: change(sheets[name] ?? {}) };
  return { ...draft, mapping: { ...draft.mapping, sheets: changed } };
}

function ascending(left: number, right: number): number {
  return left - right;
}
