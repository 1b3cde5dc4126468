import type { TFunction } from 'i18next';

import type { PlannedRow } from '#shared/imports/importPlan.ts';

import type { CellBlock, CellContent, CellSign, GridColumn } from '../../grid/gridColumn.ts';
import { meaningName } from '../columnMeanings.ts';
import { skippedWords } from '../../app/engineWords.ts';
import type { PlannedLine, PreviewTable } from './plannedLines.ts';

export type PlannedColumn = GridColumn<PlannedLine, never>;

/** What a row is about: its longest text. */
const mainFields = {
  tasks: 'title',
  targets: 'name',
  agencies: 'name',
} as const satisfies Record<PreviewTable, string>;

const signs = {
  new: 'good',
  changed: 'soon',
  unchanged: 'open',
  skipped: 'missing',
} as const satisfies Record<PlannedRow['state'], CellSign>;

/** What becomes of a row, where it comes from, and its fields with what changes in them. */
export function plannedColumns(
  fields: readonly string[],
  table: PreviewTable,
  t: TFunction,
): PlannedColumn[] {
  return [
    {
      field: 'planned state',
      header: t('imports.preview.columns.state'),
      width: 84,
      canHide: false,
      content: ({ row: { state } }) => ({
        blocks: [
          {
            kind: 'text',
            text: t(`imports.preview.marks.${state}`),
            tone: 'normal',
            sign: signs[state],
          },
        ],
      }),
    },
    {
      field: 'planned row',
      header: t('imports.preview.columns.row'),
      width: 52,
      canHide: false,
      content: ({ row }) => ({
        blocks: [{ kind: 'text', text: String(row.row), tone: 'quiet', tooltip: row.sheet }],
        alignment: 'end',
      }),
    },
    ...fields.map((field) => wordColumn(field, table, t)),
  ];
}

function wordColumn(field: string, table: PreviewTable, t: TFunction): PlannedColumn {
  const isMain = field === mainFields[table];
  return {
    field,
    header: meaningName(field, table, t),
    canHide: false,
    ...widthOf(field, isMain),
    ...(isMain
      ? { spansRest: ({ row }: PlannedLine) => row.kind === 'section' && !isChanged(row) }
      : {}),
    content: ({ row }) => ({
      blocks: [...valueBlocks(row, field), ...(isMain ? reasonBlocks(row, t) : [])],
      ...(field === 'number' ? { alignment: 'center' } : {}),
      ...(isMain ? { indent: row.level } : {}),
    }),
  };
}

function widthOf(field: string, isMain: boolean): Pick<PlannedColumn, 'width' | 'grows'> {
  if (isMain) return { width: 260, grows: 5 };
  if (field === 'number') return { width: 48 };
  if (field === 'code') return { width: 76 };
  return { width: 128, grows: 1 };
}

function isChanged({ before }: PlannedRow): boolean {
  return Object.keys(before).length > 0;
}

/** What the field held, struck through, above what it will hold. */
function valueBlocks({ kind, state, cells, before }: PlannedRow, field: string): CellBlock[] {
  const now = cells[field] ?? '';
  const old = before[field];
  const tone = state === 'skipped' ? 'quiet' : kind === 'section' ? 'strong' : 'normal';
  const blocks: CellContent['blocks'] =
    old === undefined
      ? [{ kind: 'text', text: now, tone }]
      : [
          { kind: 'text', text: old, tone, change: 'removed' },
          { kind: 'text', text: now, tone, change: 'added' },
        ];
  return blocks.filter((block) => block.kind !== 'text' || block.text !== '');
}

function reasonBlocks({ because }: PlannedRow, t: TFunction): CellBlock[] {
  return because === null ? [] : [{ kind: 'text', text: skippedWords(because, t), tone: 'note' }];
}
