import type { TFunction } from 'i18next';

import type { vi } from '#shared/messages/vi/index.ts';
import type { PeriodContext } from '#shared/periods/period.ts';
import { rangeWords } from '#shared/targets/targetNumbers.ts';

import type { CellBlock, CellContent, GridColumn } from '../grid/gridColumn.ts';
import { figure, numberWords, words } from './columns/cellParts.ts';
import { detailColumns } from './columns/detailColumns.ts';
import { figureColumns } from './columns/figureColumns.ts';
import { followUpColumns } from './columns/followUpColumns.ts';
import type { FollowUpContext } from './columns/followUpColumns.ts';
import { periodColumns } from './columns/periodColumns.ts';
import type { ShownPeriods } from './columns/periodColumns.ts';
import { TargetChoicePanel } from './TargetChoicePanel.tsx';
import { targetDirections, targetKinds } from './targetChoices.ts';
import {
  choiceEditing,
  dayText,
  dueEditing,
  nameEditing,
  numberEditing,
  rangeEditing,
  unitEditing,
  yearEditing,
} from './targetFields.ts';
import type { TargetFields } from './targetFields.ts';
import { emptyTargetLine } from './targetLine.ts';
import type { TargetLine } from './targetLine.ts';
import { TargetValuePanel } from './TargetValuePanel.tsx';

export type TargetColumn = GridColumn<TargetLine, TargetFields>;

/** As much of a clause as tells it from the others. */
const clauseLength = 34;

export interface TargetColumnContext extends FollowUpContext {
  readonly plan: PeriodContext;
  /** Beside the plan's own, those in which something is planned or reached. */
  readonly years: readonly number[];
  readonly periods: ShownPeriods;
}

export function targetColumns(context: TargetColumnContext): TargetColumn[] {
  const { t, plan } = context;
  const header = (field: ColumnName): Pick<TargetColumn, 'field' | 'header'> => ({
    field,
    header: t(`targets.columns.${field}`),
  });
  const columns: TargetColumn[] = [
    {
      ...header('number'),
      width: 52,
      canHide: false,
      isRowHeader: true,
      content: ({ number }) => ({ ...words(number), alignment: 'center' }),
    },
    {
      ...header('name'),
      width: 208,
      grows: 5,
      canHide: false,
      content: ({ target, level, fold }) => ({
        ...words(target.name),
        indent: level,
        ...(fold === 'none' ? {} : { fold }),
      }),
      editing: nameEditing(t('targets.newName')),
    },
    {
      ...header('unit'),
      width: 96,
      canHide: true,
      content: ({ target }) => words(target.unit ?? ''),
      editing: unitEditing,
    },
    { ...choiceColumn('kind', 92, t), startsHidden: true },
    {
      ...header('value'),
      width: 92,
      canHide: true,
      content: ({ target }) => figure(rangeWords(target), 'strong'),
      editing: { ...rangeEditing, Panel: TargetValuePanel },
    },
    ...periodColumns(context.periods, context.years, plan.year, t),
    ...figureColumns(t),
    ...(['assigned', 'stretch'] as const).map((field): TargetColumn => ({
      ...header(field),
      width: 96,
      canHide: true,
      content: ({ target }) => figure(numberWords(target[field])),
      editing: { ...numberEditing(field), Panel: TargetValuePanel },
    })),
    choiceColumn('direction', 96, t),
    ...followUpColumns(context),
    ...detailColumns(t),
    {
      ...header('baselineYear'),
      width: 76,
      canHide: true,
      startsHidden: true,
      content: ({ target }) => figure(String(target.baselineYear ?? '')),
      editing: { ...yearEditing, Panel: TargetValuePanel },
    },
    {
      ...header('due'),
      width: 92,
      canHide: true,
      content: ({ target }) => figure(dayText(target.due)),
      editing: { ...dueEditing(plan), Panel: TargetValuePanel },
    },
    {
      ...header('clause'),
      width: 240,
      grows: 2,
      canHide: true,
      content: (line) => clauseContent(line, t),
    },
    {
      ...header('raw'),
      width: 220,
      grows: 2,
      canHide: true,
      startsHidden: true,
      content: ({ target }) => words(target.raw, 'quiet'),
    },
  ];
  return columns.map((column) => withEmptyRow(column, t));
}

type ColumnName = keyof typeof vi.targets.columns;

function choiceColumn(field: 'kind' | 'direction', width: number, t: TFunction): TargetColumn {
  const editing =
    field === 'kind'
      ? choiceEditing('kind', targetKinds(t))
      : choiceEditing('direction', targetDirections(t));
  return {
    field,
    header: t(`targets.columns.${field}`),
    width,
    canHide: true,
    content: (line) => words(editing.text(line)),
    editing: { ...editing, Panel: TargetChoicePanel },
  };
}

/** The beginning of the clause; all of it when the pointer rests on the cell. */
function clauseContent({ clause }: TargetLine, t: TFunction): CellContent {
  if (clause === null) return { blocks: [] };
  const text = clause.text.trim();
  const start = text.length <= clauseLength ? text : `${text.slice(0, clauseLength).trimEnd()}…`;
  const tooltip = `${text}\n${t('targets.clauseHint')}`;
  return { blocks: [{ kind: 'text', text: start, tone: 'quiet', tooltip }] };
}

/** The empty row lacks nothing and says what it is for. */
function withEmptyRow(column: TargetColumn, t: TFunction): TargetColumn {
  const isHint = column.field === 'name';
  const hint: CellBlock = { kind: 'text', text: t('targets.emptyRow'), tone: 'quiet' };
  const nothing: CellContent = { blocks: isHint ? [hint] : [] };
  // What is typed into it is another line already.
  return {
    ...column,
    content: (line) => (line === emptyTargetLine ? nothing : column.content(line)),
  };
}
