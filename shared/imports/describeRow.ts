import type { Agency } from '../agencies/agency.ts';
import type { Owner } from '../agencies/owner.ts';
import { translate } from '../messages/translate.ts';
import { formatDay } from '../periods/formatDay.ts';
import { phaseName } from '../spreadsheet/phaseNames.ts';
import { formatNumber } from '../targets/targetNumbers.ts';
import type { Target } from '../targets/target.ts';
import { cellWords } from '../tasks/customCells.ts';
import type { CustomColumn } from '../tasks/customColumn.ts';
import { changedKeys, extraField } from '../tasks/taskCells.ts';
import type { Phases } from '../tasks/phases.ts';
import { partText, phaseParts } from '../timeline/phaseCells.ts';
import type { Task } from '../tasks/task.ts';
import type { PlannedRow } from './importPlan.ts';
import type { AnyRowPlan, WorkedOutImport } from './planImport.ts';

type Cells = [field: string, words: string][];

/**
 * Puts what becomes of rows into words: fields under their names, cells of the user's own columns
 * under "extra." and the column's name.
 */
export function createRowWriter({
  columns,
  agencies,
}: Pick<WorkedOutImport, 'columns' | 'agencies'>): (plan: AnyRowPlan) => PlannedRow {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const own = new Map(columns.map((column) => [column.key, column]));

  function taskCells({ phases = {}, extra = {}, ...fields }: Partial<Task>): Cells {
    return [...fieldCells(fields, names), ...phaseCells(phases), ...ownCells(extra, own)];
  }

  function sidesOf(plan: AnyRowPlan): { readonly cells: Cells; readonly before: Cells } {
    switch (plan.of) {
      case 'task': {
        const { fields, before } = plan;
        return { cells: taskCells(fields), before: taskCells(changedOnly(fields, before)) };
      }
      case 'target':
        return { cells: targetCells(plan.fields), before: targetCells(plan.before) };
      case 'agency': {
        const { fields, before } = plan;
        return { cells: agencyCells(fields, names), before: agencyCells(before, names) };
      }
    }
  }

  return (plan) => {
    const { sheet, row, level, state, id, because, number } = plan;
    const { cells, before } = sidesOf(plan);
    const filled = cells.filter(([, words]) => words !== '');
    return {
      sheet,
      row,
      kind: plan.of === 'task' ? plan.fields.type : plan.of,
      level,
      state,
      id,
      cells: Object.fromEntries(number === null ? filled : [['number', number], ...filled]),
      before: Object.fromEntries(before),
      because,
    };
  };
}

/** Where a row stands and what it comes from is no cell. */
const places: ReadonlySet<string> = new Set([
  'id',
  'parent',
  'position',
  'type',
  'clause',
  'quote',
]);

function fieldCells(fields: Partial<Task>, names: ReadonlyMap<string, string>): Cells {
  return (Object.entries(fields) as [string, unknown][]).flatMap(([field, value]): Cells => {
    if (places.has(field)) return [];
    if (field === 'completedOn' && typeof value === 'string') return [[field, formatDay(value)]];
    return [[field, wordsOf(value, names)]];
  });
}

function wordsOf(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => wordsOf(item, names)).join('; ');
  // What is neither of these in a task is an owner.
  const { text, agency } = value as Owner;
  return (agency === null ? undefined : names.get(agency)) ?? text;
}

/** Of the custom cells, which stand together in one field, only those that change. */
function changedOnly(fields: Task, before: Partial<Task>): Partial<Task> {
  if (before.extra === undefined) return before;
  const { extra } = before;
  const keys = changedKeys(extra, fields.extra);
  return { ...before, extra: Object.fromEntries(keys.map((key) => [key, extra[key] ?? ''])) };
}

function phaseCells(phases: Phases): Cells {
  return Object.entries(phases).flatMap(([key, phase]): Cells => {
    const time = phaseName(key);
    return phaseParts
      .filter((part) => part === 'planned' || phase[part] !== null)
      .map((part) => [
        extraField(translate(`timeline.phasing.headers.${part}`, { time })),
        partText(phase, part),
      ]);
  });
}

function ownCells(cells: Task['extra'], columns: ReadonlyMap<string, CustomColumn>): Cells {
  return Object.entries(cells).map(([key, cell]) => {
    const { name, kind } = columns.get(key) ?? { name: key, kind: 'text' };
    return [extraField(name), cellWords(kind, cell)];
  });
}

function targetCells(fields: Partial<Target>): Cells {
  return (Object.entries(fields) as [keyof Target, Target[keyof Target]][]).flatMap(
    ([field, value]): Cells => {
      if (places.has(field)) return [];
      if (value === null) return [[field, '']];
      if (field === 'planned' || field === 'actual') return periodCells(field, fields[field] ?? {});
      if (field === 'lead') return [[field, fields.lead?.text ?? '']];
      if (typeof value === 'number') {
        return [[field, field === 'baselineYear' ? String(value) : formatNumber(value)]];
      }
      return typeof value === 'string' ? [[field, targetWords(field, value)]] : [];
    },
  );
}

function periodCells(field: 'planned' | 'actual', values: Target['planned']): Cells {
  return Object.entries(values).map(([key, value]) => [
    extraField(translate(`targets.inPeriod.${field}`, { period: phaseName(key) })),
    formatNumber(value),
  ]);
}

function targetWords(field: keyof Target, value: string): string {
  // Each field holds one of its own choices.
  if (field === 'kind') return translate(`targets.kinds.${value as 'level'}`);
  if (field === 'direction') return translate(`targets.directions.${value as 'equal'}`);
  if (field === 'accumulates') return translate(`targets.accumulations.${value as 'flow'}`);
  return field === 'due' ? formatDay(value) : value;
}

function agencyCells(fields: Partial<Agency>, names: ReadonlyMap<string, string>): Cells {
  const { name, short, aliases, kind, parent } = fields;
  const above = parent == null ? parent : (names.get(parent) ?? null);
  return Object.entries({ name, short, aliases: aliases?.join('; '), kind, parent: above }).flatMap(
    ([field, words]): Cells => (words === undefined ? [] : [[field, words ?? '']]),
  );
}
