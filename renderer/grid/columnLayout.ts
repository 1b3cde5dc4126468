/** Width, place and visibility of a column, as kept with the workbook. */
export interface ColumnLayout {
  readonly field: string;
  readonly width: number;
  readonly hidden: boolean;
}

/**
 * Columns in the order that was kept. Columns that the kept layout does not know stand behind the
 * one that they follow by default, and columns that are no more are left out.
 */
export function arrangeColumns<T extends { readonly field: string }>(
  columns: readonly T[],
  layout: readonly ColumnLayout[],
): T[] {
  const byField = new Map(columns.map((column) => [column.field, column]));
  const arranged = layout.flatMap(({ field }) => byField.get(field) ?? []);
  columns.forEach((column, index) => {
    if (arranged.includes(column)) return;
    const before = columns[index - 1];
    arranged.splice(before === undefined ? 0 : arranged.indexOf(before) + 1, 0, column);
  });
  return arranged;
}

/** The columns whose usual width has become another one, where the user has not set a width. */
export function changedWidths<T extends { readonly field: string; readonly width: number }>(
  before: readonly T[],
  after: readonly T[],
  shownWidth: (field: string) => number | undefined,
): { readonly key: string; readonly newWidth: number }[] {
  const old = new Map(before.map(({ field, width }) => [field, width]));
  return after.flatMap(({ field, width }) => {
    const usual = old.get(field);
    const isUsual = usual !== undefined && shownWidth(field) === usual;
    return isUsual && usual !== width ? [{ key: field, newWidth: width }] : [];
  });
}

interface HideableColumn {
  readonly field: string;
  readonly canHide: boolean;
  readonly startsHidden?: boolean;
}

/** `kept`: how the column was arranged last; undefined: never. */
export function isHidden(
  { canHide, startsHidden = false }: HideableColumn,
  kept: ColumnLayout | undefined,
): boolean {
  return canHide && (kept?.hidden ?? startsHidden);
}

export function hiddenFields(
  columns: readonly HideableColumn[],
  layout: readonly ColumnLayout[] | null,
): ReadonlySet<string> {
  const kept = new Map((layout ?? []).map((column) => [column.field, column]));
  const hidden = columns.filter((column) => isHidden(column, kept.get(column.field)));
  return new Set(hidden.map(({ field }) => field));
}

/**
 * The layout after columns have got another order among themselves: those change their places in it,
 * and all others stay.
 */
export function followOrder(
  layout: readonly ColumnLayout[],
  before: readonly string[],
  after: readonly string[],
): readonly ColumnLayout[] {
  const old = before.filter((field) => after.includes(field));
  const now = after.filter((field) => before.includes(field));
  const isMoved = (field: string, index: number): boolean => old[index] !== field;
  const first = now.findIndex(isMoved);
  if (first === -1) return layout;
  const moved = now.slice(first, now.findLastIndex(isMoved) + 1);
  const byField = new Map(layout.map((column) => [column.field, column]));
  const next = moved.flatMap((field) => byField.get(field) ?? []).values();
  return layout.map((column) =>
    moved.includes(column.field) ? (next.next().value ?? column) : column,
  );
}

/** A column that may be hidden, as a menu shows it. */
export interface ColumnChoice {
  readonly field: string;
  readonly header: string;
  readonly isHidden: boolean;
}

export function columnChoices(
  columns: readonly (HideableColumn & Pick<ColumnChoice, 'header'>)[],
  layout: readonly ColumnLayout[] | null,
): ColumnChoice[] {
  const hidden = hiddenFields(columns, layout);
  return columns
    .filter(({ canHide }) => canHide)
    .map(({ field, header }) => ({ field, header, isHidden: hidden.has(field) }));
}
