import type { TFunction } from 'i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import { phaseName } from '#shared/spreadsheet/phaseNames.ts';
import { formatNumber } from '#shared/targets/targetNumbers.ts';

import { sayIn } from '../../app/translateKey.ts';
import type { CellContent } from '../../grid/gridColumn.ts';
import { periodList } from '../periodNames.ts';
import { percentWords, roughNumber, signOfState, stateText } from '../stateWords.ts';
import type { TargetColumn } from '../targetColumns.ts';
import type { TargetLine } from '../targetLine.ts';
import { figure, words } from './cellParts.ts';

/** How far a target is: what has come together, and what that means. */
export function figureColumns(t: TFunction): TargetColumn[] {
  const header = (field: 'reachedSoFar' | 'share' | 'state' | 'course') => ({
    field,
    header: t(`targets.columns.${field}`),
  });
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
      width: 80,
      canHide: true,
      content: ({ figures: { share } }) => figure(share === null ? '' : percentWords(share)),
    },
    { ...header('state'), width: 112, canHide: true, content: (line) => stateContent(line, t) },
    { ...header('course'), width: 92, canHide: true, content: (line) => courseContent(line, t) },
  ];
}

/** The words of a milestone, the sum or the last value of all others. */
function soFar({ target, figures: { actual, missing } }: TargetLine, t: TFunction): CellContent {
  if (target.kind === 'milestone') return words(target.reached ?? '');
  if (actual === null) return figure('');
  const lacks =
    missing.length === 0 ? [] : [t('targets.missing', { periods: periodList(missing, t) })];
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
    ...(missing.length === 0 ? [] : [t('targets.missing', { periods: periodList(missing, t) })]),
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
        period: phaseName(period, sayIn(t)),
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
