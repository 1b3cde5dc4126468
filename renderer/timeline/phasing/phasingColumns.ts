import type { TFunction } from 'i18next';

import type { PeriodKey } from '#shared/periods/periodKey.ts';
import { phaseName } from '#shared/spreadsheet/phaseNames.ts';
import { joinFields, withFields } from '#shared/tasks/taskCells.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';
import type { Phase, Phases } from '#shared/tasks/phases.ts';
import {
  partText,
  phaseOf,
  phaseState,
  sumOfWeights,
  weightText,
  withPhases,
  writePart,
} from '#shared/timeline/phaseCells.ts';
import type { PhasePart } from '#shared/timeline/phaseCells.ts';

import { sayIn } from '../../app/translateKey.ts';
import type { CellBlock, CellContent, GridColumn } from '../../grid/gridColumn.ts';
import type { TaskLine } from '../../tasks/taskLine.ts';
import { PhasePanel } from './PhasePanel.tsx';

/** An edit of a row: of phases only those that were touched. */
export interface PhaseFields {
  readonly task: TaskFields;
  readonly phases: Phases;
}

export type PhaseColumn = GridColumn<TaskLine, PhaseFields>;

interface PhasingContext {
  readonly t: TFunction;
  readonly keys: readonly PeriodKey[];
  /** What is typed into the cells; the others stand there too. */
  readonly part: PhasePart;
  readonly asOf: string;
  readonly isDecimal: boolean;
}

export function phasingColumns(context: PhasingContext): PhaseColumn[] {
  const { t, keys, isDecimal } = context;
  return [
    {
      field: 'number',
      header: t('fields.number'),
      width: isDecimal ? 72 : 46,
      canHide: false,
      isRowHeader: true,
      content: ({ row }) => ({ blocks: [text(row.number, toneOf(row))], alignment: 'center' }),
    },
    {
      field: 'title',
      header: t('timeline.title'),
      width: 260,
      canHide: false,
      content: ({ row, level, fold }) => ({
        blocks: [text(row.task.title, toneOf(row))],
        indent: level,
        fold,
      }),
    },
    {
      field: 'period',
      header: t('fields.period'),
      width: 120,
      canHide: false,
      content: ({ row }) => ({ blocks: [text(row.task.period ?? '', 'normal')] }),
      editing: {
        read: ({ row }) => ({ task: { period: row.task.period }, phases: {} }),
        text: ({ row }) => row.task.period ?? '',
        write: (typed) => ({
          task: { period: typed.normalize('NFC').trim() || null },
          phases: {},
        }),
      },
    },
    ...keys.map((key) => phaseColumn(key, context)),
    {
      field: 'weights',
      header: t('timeline.phasing.sum'),
      width: 84,
      canHide: false,
      content: ({ row }) => sumContent(sumOfWeights(row.task.phases, keys), t),
      number: ({ row }) => sumOfWeights(row.task.phases, keys),
    },
  ];
}

/** Two edits of different cells of one row, as one. */
export function joinPhaseFields(left: PhaseFields, right: PhaseFields): PhaseFields {
  return {
    task: joinFields(left.task, right.task),
    phases: { ...left.phases, ...right.phases },
  };
}

/** The fields of the task that an edit changes. */
export function taskFieldsOf({ task, phases }: PhaseFields, before: Phases): TaskFields {
  if (Object.keys(phases).length === 0) return task;
  return { ...task, phases: withPhases(before, phases) };
}

export function editedPhaseLine(line: TaskLine, after: PhaseFields): TaskLine {
  const task = withFields(line.row.task, taskFieldsOf(after, line.row.task.phases));
  return { ...line, row: { ...line.row, task } };
}

function phaseColumn(key: PeriodKey, { t, part, asOf }: PhasingContext): PhaseColumn {
  return {
    field: key,
    header: phaseName(key, sayIn(t)),
    width: 132,
    grows: 1,
    canHide: false,
    content: ({ row }) => phaseContent(key, phaseOf(row.task.phases, key), asOf, t),
    number: ({ row }) => (part === 'weight' ? phaseOf(row.task.phases, key).weight : null),
    editing: {
      read: ({ row }) => ({ task: {}, phases: { [key]: phaseOf(row.task.phases, key) } }),
      text: ({ row }) => partText(phaseOf(row.task.phases, key), part),
      write: (typed, { row }) => ({
        task: {},
        phases: { [key]: writePart(phaseOf(row.task.phases, key), part, typed) },
      }),
      Panel: PhasePanel,
    },
  };
}

const groundOf = { done: 'good', late: 'bad', planned: undefined, none: undefined } as const;

function phaseContent(key: PeriodKey, phase: Phase, asOf: string, t: TFunction): CellContent {
  const state = phaseState(key, phase, asOf);
  const ground = groundOf[state];
  const { planned, weight, done } = phase;
  const blocks: CellBlock[] = [];
  if (planned !== null) blocks.push(text(planned, 'normal'));
  if (weight !== null) {
    blocks.push(text(t('timeline.phasing.weight', { weight: weightText(weight) }), 'note'));
  }
  if (done !== null) blocks.push({ ...text(done, 'note'), sign: 'good' });
  if (state === 'late') blocks.push({ ...text(t('timeline.phasing.late'), 'note'), sign: 'bad' });
  return { blocks, ...(ground === undefined ? {} : { ground }) };
}

/** Weights that are not 100 % together are said to be so, and not mended. */
function sumContent(sum: number | null, t: TFunction): CellContent {
  if (sum === null) return { blocks: [] };
  const isWhole = Math.abs(sum - 100) < 0.005;
  const words = text(t('timeline.phasing.weight', { weight: weightText(sum) }), 'normal');
  return {
    blocks: [isWhole ? words : { ...words, sign: 'soon', tooltip: t('timeline.phasing.notWhole') }],
    alignment: 'start',
  };
}

function text(words: string, tone: 'normal' | 'strong' | 'note') {
  return { kind: 'text', text: words, tone } as const;
}

function toneOf({ task }: TaskLine['row']): 'strong' | 'normal' {
  return task.type === 'section' ? 'strong' : 'normal';
}
