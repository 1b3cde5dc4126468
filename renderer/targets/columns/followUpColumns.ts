import type { TFunction } from 'i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import type { AgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { ownerChips } from '../../tasks/ownerChips.ts';
import { roughNumber } from '../stateWords.ts';
import type { TargetColumn } from '../targetColumns.ts';
import { leadEditing, numberEditing, tasksEditing } from '../targetFields.ts';
import { TargetLeadPanel } from '../TargetLeadPanel.tsx';
import { TargetTasksPanel } from '../TargetTasksPanel.tsx';
import { TargetValuePanel } from '../TargetValuePanel.tsx';
import { figure } from './cellParts.ts';

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

/** What is expected, who keeps an eye on it and what is done for it. */
export function followUpColumns(context: FollowUpContext): TargetColumn[] {
  const { t } = context;
  return [
    {
      field: 'forecast',
      header: t('targets.columns.forecast'),
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
    leadColumn(context),
    tasksColumn(context),
  ];
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
