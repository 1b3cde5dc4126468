import type { TFunction } from 'i18next';

import type { AgencyFields } from '#shared/agencies/agencyCells.ts';
import { kindWords } from '#shared/agencies/agencyKinds.ts';
import type { vi } from '#shared/messages/vi/index.ts';

import type { CellContent, GridColumn } from '../../grid/gridColumn.ts';
import { DayPanel } from '../table/DayPanel.tsx';
import { KindPanel, ParentPanel } from './AgencyChoicePanels.tsx';
import {
  aliasesEditing,
  dayEditing,
  dayText,
  kindEditing,
  nameEditing,
  parentEditing,
  shortEditing,
} from './agencyFields.ts';
import type { AgencyLine } from './agencyLine.ts';
import { kindNames } from './kindNames.ts';

export type AgencyColumn = GridColumn<AgencyLine, AgencyFields>;

type ColumnName = keyof typeof vi.agencies.columns;

/** `idOf`: the agency that a name means; null where none or several do. */
export function agencyColumns(
  t: TFunction,
  emptyLine: AgencyLine,
  idOf: (name: string) => string | null,
): AgencyColumn[] {
  const header = (field: ColumnName) => ({ field, header: t(`agencies.columns.${field}`) });
  const names = kindNames(t);
  const columns: AgencyColumn[] = [
    numberColumn(t),
    {
      ...header('name'),
      width: 160,
      grows: 5,
      canHide: false,
      content: ({ agency, hasEnded }) => words(agency.name, hasEnded ? 'quiet' : 'normal'),
      editing: nameEditing(t('agencies.newName')),
    },
    shortColumn(t),
    {
      ...header('aliases'),
      width: 98,
      grows: 2,
      canHide: true,
      content: ({ agency }) => words(agency.aliases.join('; '), 'quiet'),
      editing: aliasesEditing,
    },
    {
      ...header('kind'),
      width: 100,
      grows: 1,
      canHide: true,
      content: ({ agency }) => words(kindWords(agency.kind, names)),
      editing: { ...kindEditing(names), Panel: KindPanel },
    },
    countColumn('lead', t),
    countColumn('support', t),
    {
      ...header('parent'),
      width: 98,
      grows: 1,
      canHide: true,
      content: ({ parent }) => words(parent, 'quiet'),
      editing: { ...parentEditing(idOf), Panel: ParentPanel },
    },
    dayColumn('from', t),
    dayColumn('to', t),
  ];
  return columns.map((column) => withEmptyRow(column, emptyLine, t('agencies.emptyRow')));
}

export function groupColumns(t: TFunction, emptyLine: AgencyLine): AgencyColumn[] {
  const columns: AgencyColumn[] = [
    numberColumn(t),
    {
      field: 'name',
      header: t('agencies.columns.groupName'),
      width: 200,
      grows: 5,
      canHide: false,
      content: ({ agency, hasEnded }) => words(agency.name, hasEnded ? 'quiet' : 'normal'),
      editing: nameEditing(t('agencies.newGroupName')),
    },
    shortColumn(t),
    {
      field: 'aliases',
      header: t('agencies.columns.aliases'),
      width: 150,
      grows: 4,
      canHide: true,
      content: ({ agency }) => words(agency.aliases.join('; '), 'quiet'),
      editing: aliasesEditing,
    },
    {
      field: 'members',
      header: t('agencies.columns.members'),
      width: 92,
      canHide: true,
      number: ({ members }) => members,
      content: ({ members }) => figure(members),
    },
    countColumn('lead', t),
    countColumn('support', t),
  ];
  return columns.map((column) => withEmptyRow(column, emptyLine, t('agencies.emptyGroupRow')));
}

function numberColumn(t: TFunction): AgencyColumn {
  return {
    field: 'number',
    header: t('agencies.columns.number'),
    width: 44,
    canHide: false,
    isRowHeader: true,
    content: ({ number }) => ({ ...words(number), alignment: 'center' }),
  };
}

function shortColumn(t: TFunction): AgencyColumn {
  return {
    field: 'short',
    header: t('agencies.columns.short'),
    width: 76,
    canHide: true,
    content: ({ agency }) => words(agency.short ?? ''),
    editing: shortEditing,
  };
}

function dayColumn(field: 'from' | 'to', t: TFunction): AgencyColumn {
  return {
    field,
    header: t(`agencies.columns.${field}`),
    width: 92,
    canHide: true,
    content: ({ agency }) => ({ ...words(dayText(agency[field])), alignment: 'end' }),
    editing: { ...dayEditing(field), Panel: DayPanel },
  };
}

function countColumn(role: 'lead' | 'support', t: TFunction): AgencyColumn {
  return {
    field: role,
    header: t(`agencies.columns.${role}`),
    width: role === 'lead' ? 64 : 76,
    canHide: true,
    number: ({ counts }) => counts[role],
    content: ({ counts }) => figure(counts[role]),
  };
}

function withEmptyRow(column: AgencyColumn, emptyLine: AgencyLine, hint: string): AgencyColumn {
  const nothing: CellContent = { blocks: [], ...(column.field === 'name' ? { aside: hint } : {}) };
  // What is typed into it is another line already.
  return {
    ...column,
    content: (line) => (line === emptyLine ? nothing : column.content(line)),
  };
}

function words(text: string, tone: 'normal' | 'quiet' = 'normal'): CellContent {
  return { blocks: text === '' ? [] : [{ kind: 'text', text, tone }] };
}

/** Nothing for zero: most agencies have no task. */
function figure(count: number): CellContent {
  return { ...words(count === 0 ? '' : String(count)), alignment: 'end' };
}
