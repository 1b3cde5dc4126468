import { outlineTargets } from '../targets/targetOutline.ts';
import { arrangeOutline } from '../tasks/outline.ts';
import { numberingOf } from '../tasks/numbering.ts';
import { packHeader } from '../handoffs/packLayout.ts';
import { columnNameKey } from '../tasks/customColumn.ts';
import type { CustomColumn, CustomColumnKind } from '../tasks/customColumn.ts';
import { extraField, extraKey } from '../tasks/taskCells.ts';
import { textWidthMm } from './annexDocument.ts';
import type { AnnexColumn, AnnexRow, AnnexTable } from './annexDocument.ts';
import { createClausePlaces } from './clauseReference.ts';
import type { AnnexChoice, AnnexSource } from './composeAnnex.ts';
import { fitColumns } from './fitColumns.ts';
import type { AnnexKind, AnnexLayout, TargetAnnexColumn, TaskAnnexColumn } from './layout.ts';
import { isPeriodField } from './periodFields.ts';
import { fillIn } from './placeholders.ts';
import type { PlaceholderValues } from './placeholders.ts';
import { targetCell, targetReason } from './targetCells.ts';
import { taskCellWriter, taskReason } from './taskCells.ts';

type LayoutColumn = TaskAnnexColumn | TargetAnnexColumn;

interface Rows {
  readonly columns: readonly LayoutColumn[];
  readonly rows: readonly AnnexRow[];
}

/** The table of tasks or of targets; with the column of reasons in the draft edition. */
export function composeTable(
  source: AnnexSource,
  { layout, edition }: AnnexChoice,
  kind: AnnexKind,
  values: PlaceholderValues,
): AnnexTable {
  const isDraft = edition === 'draft';
  const { columns, rows } =
    kind === 'tasks' ? taskRows(source, layout, isDraft) : targetRows(source, layout, isDraft);
  const shown = columns.map((column) => columnFor(column, source.ownColumns, values));
  const reasons = { ...columnLook, ...layout.reasons, align: 'left', isReason: true } as const;
  const all = isDraft ? [...shown, reasons] : shown;
  const { headerSizePt, sizePt, section, hasColumnNumbers } = layout.table;
  return {
    columns: fitColumns(
      all,
      textWidthMm(layout.page),
      (column) => rows.map(({ cells }) => cells[column] ?? ''),
      { sizePt, isBold: true },
    ),
    rows,
    look: { headerSizePt, sizePt, section, hasColumnNumbers },
  };
}

function taskRows(source: AnnexSource, layout: AnnexLayout, isDraft: boolean): Rows {
  const { agencies, clauses, tasks, plan, ownColumns } = source;
  const columns = withOwnColumns(layout, ownColumns);
  const places = createClausePlaces(clauses);
  const cell = taskCellWriter({ agencies, names: layout.table.agencies, ownColumns });
  const named = layout.table.numbering;
  const numbering = named === null ? plan.numbering : numberingOf(named);
  const title = columns.findIndex(({ field }) => field === 'title');
  const rows = arrangeOutline(tasks, numbering).map(({ node, number }): AnnexRow => {
    const isSection = node.type === 'section';
    const shown = columns.map(({ field }) => cell(node, number, field));
    const cells = isDraft ? [...shown, isSection ? '' : taskReason(node, places)] : shown;
    return {
      type: isSection ? 'section' : 'row',
      cells,
      mergedFrom: isSection && isNothingBehind(cells, title) ? title : null,
    };
  });
  return { columns, rows };
}

function targetRows(
  { targets, clauses, plan: { year } }: AnnexSource,
  layout: AnnexLayout,
  isDraft: boolean,
): Rows {
  const { columns } = layout.annexes.targets;
  const places = createClausePlaces(clauses);
  const rows = outlineTargets(targets).map(({ target, number }): AnnexRow => {
    const shown = columns.map(({ field }) => targetCell(target, number, field, { places, year }));
    const cells = isDraft ? [...shown, targetReason(target, places)] : shown;
    return { type: 'row', cells, mergedFrom: null };
  });
  return { columns, rows };
}

const ownWidthsMm: Readonly<Record<CustomColumnKind, number>> = {
  text: 30,
  number: 22,
  date: 22,
  choice: 24,
};

const ownAlignments = { text: 'left', number: 'right', date: 'center', choice: 'left' } as const;

/**
 * Columns of the user's own that the layout does not name come behind the others, but for who filled in a
 * pack: that is for the office.
 */
function withOwnColumns(
  { annexes, table }: AnnexLayout,
  own: readonly CustomColumn[],
): readonly TaskAnnexColumn[] {
  const { columns } = annexes.tasks;
  if (!table.hasOwnColumns) return columns;
  const named = new Set(columns.map(({ field }) => field));
  const internal = columnNameKey(packHeader('updater'));
  const others = own
    .filter(({ key, name }) => !named.has(extraField(key)) && columnNameKey(name) !== internal)
    .map(({ key, name, kind }) => ({
      field: extraField(key),
      header: name,
      group: null,
      widthMm: ownWidthsMm[kind],
      align: ownAlignments[kind],
    }));
  return [...columns, ...others];
}

const columnLook = { group: null, kind: 'text', isReason: false, isUnbroken: false } as const;

function columnFor(
  { field, header, group, widthMm, align }: LayoutColumn,
  own: readonly CustomColumn[],
  values: PlaceholderValues,
) {
  return {
    ...columnLook,
    header: fillIn(header, values),
    group: group === null ? null : fillIn(group, values),
    widthMm,
    align,
    kind: kindOf(field, own),
    isUnbroken: unbrokenFields.has(field) || isPeriodField(field),
  };
}

/** Codes, days and figures: of “10.160,896” on two lines people read “10.160,8”. */
const unbrokenFields: ReadonlySet<LayoutColumn['field']> = new Set<LayoutColumn['field']>([
  ...(['number', 'code', 'completedOn', 'due'] as const),
  ...(['value', 'assigned', 'stretch', 'baselineYear'] as const),
]);

function kindOf(field: LayoutColumn['field'], own: readonly CustomColumn[]): AnnexColumn['kind'] {
  const key = extraKey(field);
  if (key !== null) {
    const kind = own.find((column) => column.key === key)?.kind ?? 'text';
    return kind === 'choice' ? 'text' : kind;
  }
  if (field === 'number') return 'ordinal';
  if (field === 'completedOn' || field === 'due') return 'date';
  // Numbers of targets are printed as written: "4.835" must not be "4,835" on an English machine.
  return 'text';
}

/** Whether words in this column can run on to the last one. */
function isNothingBehind(cells: readonly string[], column: number): boolean {
  return column >= 0 && cells.slice(column + 1).every((words) => words === '');
}
