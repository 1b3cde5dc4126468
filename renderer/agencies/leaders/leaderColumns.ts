import type { TFunction } from 'i18next';

import type { LeaderFields } from '#shared/leaders/leaderCells.ts';
import { blankLeader } from '#shared/leaders/leaderCells.ts';
import type { Leader } from '#shared/leaders/leader.ts';
import { readDay } from '#shared/periods/readDay.ts';
import { valueOrBefore } from '#shared/tasks/progressCells.ts';

import { emptyRowId } from '../../grid/emptyRowId.ts';
import type { CellBlock, CellContent, CellEditing, GridColumn } from '../../grid/gridColumn.ts';
import { cleanText, dayText } from '../directory/agencyFields.ts';
import { DayPanel } from '../table/DayPanel.tsx';

/** One row of the table of leaders. */
export interface LeaderLine {
  readonly id: string;
  readonly position: string;
  readonly leader: Leader;
  readonly number: string;
  /** What the leader directs on the day, in words. */
  readonly charges: string;
  readonly hasEnded: boolean;
}

export const emptyLeaderLine: LeaderLine = {
  ...{ id: emptyRowId, position: '', number: '', charges: '', hasEnded: false },
  leader: { ...blankLeader, id: emptyRowId, position: '' },
};

export type LeaderColumn = GridColumn<LeaderLine, LeaderFields>;

type LeaderEditing = CellEditing<LeaderLine, LeaderFields>;

export function leaderColumns(t: TFunction): LeaderColumn[] {
  const newName = t('agencies.newLeaderName');
  const columns: LeaderColumn[] = [
    {
      field: 'number',
      header: t('agencies.columns.number'),
      width: 48,
      canHide: false,
      isRowHeader: true,
      content: ({ number }) => ({ ...words(number), alignment: 'center' }),
    },
    {
      field: 'name',
      header: t('agencies.columns.leaderName'),
      width: 210,
      grows: 3,
      canHide: false,
      content: ({ leader, hasEnded }) => words(leader.name, hasEnded ? 'quiet' : 'normal'),
      editing: {
        read: ({ leader }) => ({ name: leader.name }),
        text: ({ leader }) => leader.name,
        opensWith: ({ leader }) => (leader.name === newName ? '' : leader.name),
        write: (text, { leader }) => ({ name: cleanText(text) || leader.name }),
      },
    },
    {
      field: 'title',
      header: t('agencies.columns.title'),
      width: 190,
      grows: 3,
      canHide: true,
      content: ({ leader }) => words(leader.title ?? ''),
      editing: {
        read: ({ leader }) => ({ title: leader.title }),
        text: ({ leader }) => leader.title ?? '',
        write: (text) => ({ title: cleanText(text) || null }),
      },
    },
    ...(['from', 'to'] as const).map((field): LeaderColumn => ({
      field,
      header: t(`agencies.columns.${field}`),
      width: 92,
      canHide: true,
      content: ({ leader }) => ({ ...words(dayText(leader[field])), alignment: 'end' }),
      editing: { ...dayEditing(field), Panel: DayPanel },
    })),
    {
      field: 'charges',
      header: t('agencies.columns.charges'),
      width: 250,
      grows: 4,
      canHide: true,
      content: ({ charges }) => words(charges, 'quiet'),
    },
  ];
  const hint: CellBlock = { kind: 'text', text: t('agencies.emptyLeaderRow'), tone: 'quiet' };
  return columns.map((column) => ({
    ...column,
    content: (line) =>
      line === emptyLeaderLine
        ? {
            blocks: column.field === 'name' ? [hint] : [],
          }
        : column.content(line),
  }));
}

function dayEditing(field: 'from' | 'to'): LeaderEditing {
  return {
    read: ({ leader }) => ({ [field]: leader[field] }),
    text: ({ leader }) => dayText(leader[field]),
    write: (text, { leader }) => ({ [field]: valueOrBefore(text, readDay, leader[field]) }),
  };
}

function words(text: string, tone: 'normal' | 'quiet' = 'normal'): CellContent {
  return { blocks: text === '' ? [] : [{ kind: 'text', text, tone }] };
}
