import type { TFunction } from 'i18next';

import { checkRules } from '#shared/checks/checkRules.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import type { CellContent, GridColumn } from '../grid/gridColumn.ts';
import type { TaskColumn } from '../tasks/taskColumns.ts';
import type { TaskFields } from '../tasks/taskFields.ts';
import type { CheckLine } from './checkLine.ts';
import { findingWords, signOfSeverity } from './checkWords.ts';

export type CheckColumn = GridColumn<CheckLine, TaskFields>;

/** Columns of the task grid that most gaps are filled in; others come where something is found in them. */
const usualFields: readonly string[] = ['code', 'title', 'lead', 'period', 'product'];

/**
 * What is wrong, and beside it the cells of the task, which are changed as in the task grid.
 * `lacking`: fields in which some line is to be mended.
 */
export function checkColumns(
  tasks: readonly TaskColumn[],
  lacking: ReadonlySet<string>,
  t: TFunction,
): CheckColumn[] {
  const shown = tasks.filter(({ field }) => usualFields.includes(field) || lacking.has(field));
  return [problemColumn(t), ...shown.map(asCheckColumn)];
}

export const problemField = 'problem';

function problemColumn(t: TFunction): CheckColumn {
  return {
    field: problemField,
    header: t('checks.problem'),
    width: 288,
    grows: 3,
    canHide: false,
    spansRest: ({ kind }) => kind !== 'task',
    content: (line) => problemContent(line, t),
  };
}

function problemContent(line: CheckLine, t: TFunction): CellContent {
  const { kind, words, findings, waiver } = line;
  if (kind === 'heading') return { blocks: [{ kind: 'text', text: words, tone: 'strong' }] };
  const problems = findings.map((finding) => ({
    ...({ kind: 'text', tone: 'normal' } as const),
    text: findingWords(finding, t),
    sign: signOfSeverity[finding.severity],
  }));
  if (waiver === null) return { blocks: problems };
  const params = { reason: waiver.reason, day: formatDay(waiver.on), by: waiver.by ?? '' };
  const note =
    waiver.by === null ? t('checks.waived.note', params) : t('checks.waived.noteBy', params);
  return { blocks: [...problems, { kind: 'text', text: note, tone: 'note' }] };
}

function asCheckColumn({ spansRest: _, startsHidden: __, ...column }: TaskColumn): CheckColumn {
  const { field, content } = column;
  return {
    ...column,
    canHide: field !== 'title',
    content(line) {
      if (line.kind !== 'task') return { blocks: [] };
      const isGap = line.waiver === null && line.findings.some((one) => fieldOf(one) === field);
      const shown = content(line);
      return isGap ? { ...shown, ground: 'soon' } : shown;
    },
  };
}

function fieldOf({ rule }: CheckLine['findings'][number]): string | null {
  return checkRules[rule].field;
}
