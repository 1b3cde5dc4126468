import type { TFunction } from 'i18next';

import { groupRows } from '#shared/filters/groupRows.ts';
import type { GroupKey } from '#shared/filters/groupRows.ts';
import type { Grouping } from '#shared/filters/finding.ts';
import { compareVietnamese } from '#shared/text/compareVietnamese.ts';
import { romanNumeral } from '#shared/text/romanNumeral.ts';
import { emptyTask } from '#shared/tasks/task.ts';

import type { TaskRow } from '../../workbook/taskRow.ts';
import type { WorkbookView } from '../../workbook/workbookView.ts';
import { writtenPrefix } from './taskFilterColumns.ts';

/** Ids of headings begin with it; no row of the workbook has such an id. */
const headingPrefix = 'group:';

export function isGroupHeading(id: string): boolean {
  return id.startsWith(headingPrefix);
}

type Directory = Pick<WorkbookView, 'agencies' | 'agencyById' | 'clauses' | 'clauseById'>;

/** The tasks under headings, one below the other; sections are left out. */
export type GroupTasks = (
  tasks: readonly TaskRow[],
  grouping: Grouping,
  directory: Directory,
) => TaskRow[];

/** Groups again and again: a row in which nothing changed stays the same object. */
export function createTaskGrouper(t: TFunction): GroupTasks {
  const flat = new WeakMap<TaskRow, TaskRow>();
  const headings = new Map<string, TaskRow>();

  function flatRow(row: TaskRow): TaskRow {
    const known = flat.get(row) ?? { ...row, depth: 1 };
    flat.set(row, known);
    return known;
  }

  function heading(key: string | null, title: string): TaskRow {
    const id = headingPrefix + (key ?? '');
    const known = headings.get(id);
    if (known?.task.title === title) return known;
    const task = { ...emptyTask, id, code: '', parent: null, position: '', title };
    const made: TaskRow = {
      ...{ id, number: '', depth: 0, hasChildren: true, period: null },
      task: { ...task, type: 'section' },
    };
    headings.set(id, made);
    return made;
  }

  return (tasks, grouping, directory) =>
    groupRows(tasks, keyReader(grouping, directory), compareRanks).flatMap(({ key, rows }) => [
      heading(key, groupTitle(grouping, key, directory, t)),
      ...rows.map(flatRow),
    ]);
}

function keyReader(
  grouping: Grouping,
  { agencies, clauses }: Directory,
): (row: TaskRow) => GroupKey | null {
  const agencyRanks = new Map(agencies.map(({ id }, rank) => [id, rank]));
  const clauseRanks = new Map(clauses.map(({ id }, rank) => [id, rank]));
  switch (grouping) {
    case 'lead':
      return ({ task: { lead } }) => {
        if (lead === null) return null;
        const rank = agencyRanks.get(lead.agency ?? '') ?? agencies.length;
        return { key: lead.agency ?? writtenPrefix + lead.text, rank };
      };
    case 'clause':
      return ({ task: { clause } }) => {
        const rank = clauseRanks.get(clause ?? '');
        return clause === null || rank === undefined ? null : { key: clause, rank };
      };
    case 'leader':
      return ({ task: { leader } }) => (leader === null ? null : { key: leader, rank: leader });
    case 'quarter':
      return ({ period }) => {
        const quarter = quarterOf(period?.due ?? null);
        return quarter === null ? null : { key: quarter, rank: quarter };
      };
  }
}

/** "2020-2" */
function quarterOf(day: string | null): string | null {
  return day === null ? null : `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function groupTitle(
  grouping: Grouping,
  key: string | null,
  { agencyById, clauseById }: Directory,
  t: TFunction,
): string {
  if (key === null) return t(`tasks.group.without.${grouping}`);
  if (grouping === 'lead') return agencyById.get(key)?.name ?? key.slice(writtenPrefix.length);
  if (grouping === 'clause') return clauseById.get(key)?.text ?? key;
  if (grouping === 'leader') return key;
  const [year = '', quarter = ''] = key.split('-');
  return t('tasks.filter.quarter', { quarter: romanNumeral(Number(quarter)), year });
}

function compareRanks(left: GroupKey['rank'], right: GroupKey['rank']): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return compareVietnamese(String(left), String(right));
}
