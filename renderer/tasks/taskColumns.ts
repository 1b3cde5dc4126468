import type { TFunction } from 'i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import type { AgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { replyStateOf } from '#shared/directions/readDirections.ts';
import type { TaskDirections } from '#shared/directions/readDirections.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import type { ReadStatus } from '#shared/tasks/deriveStatus.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';
import type { MoreField } from '#shared/tasks/moreFields.ts';
import type { Task } from '#shared/tasks/task.ts';

import type { CellBlock, CellContent, GridColumn } from '../grid/gridColumn.ts';
import { customTaskColumns } from './columns/customTaskColumns.ts';
import { LeadPanel } from './LeadPanel.tsx';
import { ownerChips } from './ownerChips.ts';
import { moreColumns } from './moreColumns.ts';
import { PeriodPanel } from './PeriodPanel.tsx';
import { describePeriod, periodNote } from './periodWords.ts';
import { describeRollUp, rollUpDays, rollUpNote, rollUpWords } from './outline/rollUpWords.ts';
import { signOfStatus, statusWords } from './statusWords.ts';
import { rememberTexts } from './rememberTexts.ts';
import { SupportPanel } from './SupportPanel.tsx';
import { leadEditing, supportEditing, titleEditing, wordEditing } from './taskFields.ts';
import type { TaskFields } from './taskFields.ts';
import type { TaskLine } from './taskLine.ts';

export type TaskColumn = GridColumn<TaskLine, TaskFields>;

/** What the cells need beside their rows. */
export interface TaskColumnContext {
  readonly t: TFunction;
  readonly agencyById: ReadonlyMap<string, Agency>;
  readonly recogniser: AgencyRecogniser;
  readonly custom: readonly CustomColumn[];
  /** Fields beside the usual ones in which something stands. */
  readonly filled: ReadonlySet<MoreField>;
  /** Whether any task has tasks below it: then all leave room for the sign that folds. */
  readonly hasSubtasks: boolean;
  /** Whether rows are numbered 1, 1.1, 1.1.1. */
  readonly isDecimal: boolean;
  /** The day as of which the status is told, and how. */
  readonly asOf: string;
  readonly readStatus: ReadStatus;
  /** What was directed about tasks, by task. */
  readonly directions: ReadonlyMap<string, TaskDirections>;
}

export function taskColumns(given: TaskColumnContext): TaskColumn[] {
  const t = rememberTexts(given.t);
  const context = { ...given, t };
  return [
    {
      field: 'number',
      header: t('fields.number'),
      // Numbers like 1.10.12 stand on one line.
      width: context.isDecimal ? 72 : 44,
      canHide: false,
      isRowHeader: true,
      content: ({ row }) => ({
        blocks: [text(row.number, row.task.type === 'section' ? 'strong' : 'normal')],
        alignment: 'center',
      }),
    },
    {
      field: 'code',
      header: t('fields.code'),
      width: 72,
      canHide: true,
      content: ({ row }) => words(row.task.type === 'section' ? null : row.task.code, 'quiet'),
    },
    {
      field: 'title',
      header: t('fields.title'),
      width: 228,
      grows: 5,
      canHide: false,
      spansRest: ({ row }) => row.task.type === 'section',
      content: (line) => titleContent(line, context),
      editing: titleEditing,
    },
    ...ownerColumns(context),
    { ...wordColumn('leader', context), width: 144, grows: 1 },
    periodColumn(context),
    statusColumn(context),
    { ...wordColumn('product', context), width: 94, grows: 1 },
    { ...wordColumn('note', context), width: 84, grows: 1 },
    ...moreColumns(context.filled, t),
    ...customTaskColumns(context.custom, t),
  ];
}

function titleContent(
  { row, level, fold, rollUp, isContext }: TaskLine,
  context: TaskColumnContext,
): CellContent {
  const { t, hasSubtasks } = context;
  const { task } = row;
  if (task.type === 'section') {
    return {
      blocks: [text(task.title, 'strong')],
      indent: level,
      fold,
      aside: rollUpWords(rollUp, task, t),
      asideTooltip: describeRollUp(rollUp, task, t),
    };
  }
  const { blocks } = words(task.title, isContext ? 'quiet' : 'normal');
  const content = { blocks: [...blocks, ...rollUpNote(rollUp, task, t)], indent: level };
  return hasSubtasks ? { ...content, fold } : content;
}

function ownerColumns({ t, agencyById, recogniser }: TaskColumnContext): TaskColumn[] {
  return [
    {
      field: 'lead',
      header: t('fields.lead'),
      width: 112,
      canHide: true,
      content: ({ row: { task } }) =>
        task.lead === null
          ? lacking(task, t('tasks.status.noLead'))
          : { blocks: [chips(ownerChips([task.lead], agencyById, t))] },
      editing: { ...leadEditing(recogniser), Panel: LeadPanel },
    },
    {
      field: 'support',
      header: t('fields.support'),
      width: 136,
      grows: 2,
      canHide: true,
      content: ({ row: { task } }) => ({
        blocks: [chips(ownerChips(task.support, agencyById, t))],
      }),
      editing: { ...supportEditing(recogniser), Panel: SupportPanel },
    },
  ];
}

function periodColumn({ t, directions }: TaskColumnContext): TaskColumn {
  return {
    field: 'period',
    header: t('fields.period'),
    width: 112,
    grows: 1,
    canHide: true,
    content({ row: { task, period }, rollUp }) {
      if (task.period === null) {
        const { blocks } = lacking(task, t('tasks.status.noDeadline'));
        return { blocks: [...blocks, ...rollUpDays(rollUp, t)] };
      }
      if (period === null) return words(task.period);
      const tooltip = describePeriod(period, t).join('\n');
      const note = periodNote(period, t);
      const extensions = directions.get(task.id)?.extensions ?? [];
      return {
        blocks: [
          { ...text(task.period), tooltip },
          ...(note === null ? [] : [{ ...text(note, 'note'), tooltip }]),
          ...extensionNote(extensions, t),
        ],
      };
    },
    editing: { ...wordEditing('period'), Panel: PeriodPanel },
  };
}

/** How often the deadline was extended; the old ones when the pointer rests on it. */
function extensionNote(extensions: TaskDirections['extensions'], t: TFunction): CellBlock[] {
  if (extensions.length === 0) return [];
  const old = extensions.map(({ before }) => before ?? t('followUp.deadline.none'));
  const note = t('followUp.extended', { count: extensions.length });
  return [{ ...text(note, 'derived'), tooltip: old.join('\n') }];
}

/** Directions that wait for an answer longer than they should. */
function lateNote(all: TaskDirections['all'], asOf: string, t: TFunction): CellBlock[] {
  const count = all.filter((one) => replyStateOf(one, asOf) === 'late').length;
  return count === 0 ? [] : [text(t('followUp.openDirections', { count }), 'derived')];
}

function statusColumn({ t, asOf, readStatus, directions }: TaskColumnContext): TaskColumn {
  return {
    field: 'status',
    header: t('fields.status'),
    width: 138,
    grows: 1,
    canHide: true,
    content({ row: { task, period } }) {
      if (task.type === 'section') return { blocks: [] };
      const status = readStatus(task, period);
      const tooltip = t('tasks.asOf.day', { day: formatDay(asOf) });
      const sign = signOfStatus[status];
      const late = lateNote(directions.get(task.id)?.all ?? [], asOf, t);
      return {
        blocks: [{ ...text(statusWords(status, period, asOf, t)), sign, tooltip }, ...late],
      };
    },
  };
}

/** A sign where a task must have something: it is unfinished without. */
function lacking({ type }: Pick<Task, 'type'>, tooltip: string): CellContent {
  return { blocks: type === 'section' ? [] : [{ ...text(''), sign: 'missing', tooltip }] };
}

function wordColumn(
  field: 'leader' | 'product' | 'note',
  { t }: TaskColumnContext,
): Omit<TaskColumn, 'width'> {
  return {
    field,
    header: t(`fields.${field}`),
    canHide: true,
    content: ({ row }) => words(row.task[field]),
    editing: wordEditing(field),
  };
}

type Tone = Extract<CellBlock, { kind: 'text' }>['tone'];

function text(words: string, tone: Tone = 'normal') {
  return { kind: 'text', text: words, tone } as const;
}

function words(value: string | null, tone?: Tone): CellContent {
  return { blocks: value === null || value === '' ? [] : [text(value, tone)] };
}

function chips(list: Extract<CellBlock, { kind: 'chips' }>['chips']): CellBlock {
  return { kind: 'chips', chips: list };
}
