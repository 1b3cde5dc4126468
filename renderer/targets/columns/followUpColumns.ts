import type { TFunction } from 'i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import type { AgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { phaseName } from '#shared/spreadsheet/phaseNames.ts';
import { formatNumber } from '#shared/targets/targetNumbers.ts';

import type { CellContent } from '../../grid/gridColumn.ts';
import { ownerChips } from '../../tasks/ownerChips.ts';
import { percentWords, roughNumber, signOfState, stateText } from '../stateWords.ts';
import { targetAccumulations } from '../targetChoices.ts';
import { TargetChoicePanel } from '../TargetChoicePanel.tsx';
import type { TargetColumn } from '../targetColumns.ts';
import {
  choiceEditing,
  leadEditing,
  numberEditing,
  tasksEditing,
  wordsEditing,
} from '../targetFields.ts';
import { TargetLeadPanel } from '../TargetLeadPanel.tsx';
import type { TargetLine } from '../targetLine.ts';
import { TargetTasksPanel } from '../TargetTasksPanel.tsx';
import { TargetValuePanel } from '../TargetValuePanel.tsx';
import { figure, numberWords, words } from './cellParts.ts';

/** Pressing the code of a task goes to that task. */
export const showTaskAction = 'task:';

export interface FollowUpContext {
  readonly t: TFunction;
  readonly agencyById: ReadonlyMap<string, Agency>;
  readonly recogniser: AgencyRecogniser;
  /** Codes of all tasks, and the task of a code. */
  readonly codes: () => readonly string[];
  readonly idOfCode: (code: string) => string | null;
}

/** How far a target is: what has come together, and what that means. */
export function followUpColumns(context: FollowUpContext): TargetColumn[] {
  const { t } = context;
  const header = (field: FollowUpField) => ({ field, header: t(`targets.columns.${field}`) });
  return [
    {
      ...header('reachedSoFar'),
      width: 88,
      canHide: true,
      content: (line) => soFar(line, t),
      number: ({ figures }) => figures.actual?.value ?? null,
    },
    {
      ...header('share'),
      width: 72,
      canHide: true,
      content: ({ figures: { share } }) => figure(share === null ? '' : percentWords(share)),
    },
    {
      ...header('forecast'),
      width: 92,
      canHide: true,
      startsHidden: true,
      content: ({ target, figures: { forecast } }) =>
        forecast === null
          ? figure('')
          : {
              alignment: 'end',
              blocks: [
                {
                  kind: 'text',
                  text: roughNumber(forecast.value),
                  tone: target.forecast === null ? 'derived' : 'normal',
                  tooltip: t(`targets.forecastBy.${forecast.source}`),
                },
              ],
            },
      editing: { ...numberEditing('forecast'), Panel: TargetValuePanel },
    },
    { ...header('state'), width: 112, canHide: true, content: (line) => stateContent(line, t) },
    { ...header('course'), width: 92, canHide: true, content: (line) => courseContent(line, t) },
    leadColumn(context),
    tasksColumn(context),
  ];
}

/** What is known of how a target is counted and of what belongs to it. */
export function detailColumns(t: TFunction): TargetColumn[] {
  const header = (field: FollowUpField) => ({ field, header: t(`targets.columns.${field}`) });
  const accumulates = choiceEditing('accumulates', targetAccumulations(t));
  return [
    {
      ...header('accumulates'),
      width: 96,
      canHide: true,
      startsHidden: true,
      content: (line) => accumulationContent(line, accumulates.text(line), t),
      editing: { ...accumulates, Panel: TargetChoicePanel },
    },
    {
      ...header('base'),
      width: 84,
      canHide: true,
      startsHidden: true,
      content: ({ target }) => figure(numberWords(target.base)),
      editing: { ...numberEditing('base'), Panel: TargetValuePanel },
    },
    ...(['reached', 'note'] as const).map((field): TargetColumn => ({
      ...header(field),
      width: 140,
      canHide: true,
      startsHidden: true,
      content: ({ target }) => words(target[field] ?? ''),
      editing: wordsEditing(field),
    })),
  ];
}

type FollowUpField =
  | 'reachedSoFar'
  | 'share'
  | 'forecast'
  | 'state'
  | 'course'
  | 'accumulates'
  | 'base'
  | 'reached'
  | 'note';

/** The words of a milestone, the sum or the last value of all others. */
function soFar({ target, figures: { actual, missing } }: TargetLine, t: TFunction): CellContent {
  if (target.kind === 'milestone') return words(target.reached ?? '');
  if (actual === null) return figure('');
  const lacks =
    missing.length === 0
      ? []
      : [t('targets.missing', { periods: missing.map(phaseName).join(', ') })];
  const tooltip = [t('targets.until', { day: formatDay(actual.until) }), ...lacks].join('\n');
  return {
    alignment: 'end',
    blocks: [{ kind: 'text', text: formatNumber(actual.value), tone: 'normal', tooltip }],
  };
}

function stateContent({ figures }: TargetLine, t: TFunction): CellContent {
  const { state, missing, isAssignedReached } = figures;
  if (state === null) return { blocks: [] };
  const notes = [
    ...(missing.length === 0
      ? []
      : [t('targets.missing', { periods: missing.map(phaseName).join(', ') })]),
    ...(isAssignedReached === true && (state === 'at-risk' || state === 'missed')
      ? [t('targets.assignedReached')]
      : []),
  ];
  const block = { kind: 'text', text: stateText(figures, t), tone: 'normal' } as const;
  const tooltip = notes.length === 0 ? {} : { tooltip: notes.join('\n') };
  return { blocks: [{ ...block, ...tooltip, sign: signOfState[state] }] };
}

function courseContent({ course, target }: TargetLine, t: TFunction): CellContent {
  const known = course.filter(({ actual, planned }) => actual !== null || planned !== null);
  if (known.length < 2) return { blocks: [] };
  const label = known
    .map(({ period, planned, actual }) =>
      t('targets.coursePoint', {
        period: phaseName(period),
        actual: actual === null ? t('targets.noFigure') : roughNumber(actual),
        planned: planned === null ? t('targets.noFigure') : roughNumber(planned),
      }),
    )
    .join('\n');
  return {
    blocks: [
      {
        kind: 'spark',
        values: known.map(({ actual }) => actual),
        against: known.map(({ planned }) => planned),
        label: `${target.name}\n${label}`,
      },
    ],
  };
}

function accumulationContent({ target, figures }: TargetLine, name: string, t: TFunction) {
  if (target.accumulates !== null || target.kind === 'milestone') return words(name);
  const text = t(`targets.accumulations.${figures.accumulates}`);
  return {
    blocks: [{ kind: 'text', text, tone: 'derived', tooltip: t('targets.guessed') }],
  } as const;
}

function leadColumn({ t, agencyById, recogniser }: FollowUpContext): TargetColumn {
  return {
    field: 'lead',
    header: t('targets.columns.lead'),
    width: 112,
    grows: 1,
    canHide: true,
    content: ({ target: { lead } }) =>
      lead === null
        ? { blocks: [] }
        : { blocks: [{ kind: 'chips', chips: ownerChips([lead], agencyById, t) }] },
    editing: { ...leadEditing(recogniser), Panel: TargetLeadPanel },
  };
}

function tasksColumn({ t, codes, idOfCode }: FollowUpContext): TargetColumn {
  return {
    field: 'tasks',
    header: t('targets.columns.tasks'),
    width: 104,
    canHide: true,
    content: ({ tasks }) => ({
      blocks:
        tasks.length === 0
          ? []
          : [
              {
                kind: 'chips',
                chips: tasks.map(({ id, code, title }) => ({
                  text: code,
                  tooltip: title,
                  isDoubtful: false,
                  action: `${showTaskAction}${id}`,
                })),
              },
            ],
    }),
    editing: { ...tasksEditing(codes, idOfCode), Panel: TargetTasksPanel },
  };
}
