import type { TFunction } from 'i18next';

import { leftOut } from '#shared/imports/mapping.ts';
import { phaseName } from '#shared/spreadsheet/phaseNames.ts';
import type { vi } from '#shared/messages/vi/index.ts';
import type { AgencyColumnField } from '#shared/spreadsheet/agencyHeaders.ts';
import type { TaskColumnField } from '#shared/spreadsheet/headerSynonyms.ts';
import type { SheetKind } from '#shared/spreadsheet/inspection.ts';
import type { TargetColumnField } from '#shared/spreadsheet/targetHeaders.ts';
import { extraKey } from '#shared/tasks/taskCells.ts';

import { sayIn, translateName } from '../app/translateKey.ts';

const phasePrefix = 'phase:';

type GroupName = keyof typeof vi.imports.columns.groups;

/** Meanings of columns that belong together. */
export interface MeaningGroup {
  readonly name: GroupName;
  readonly fields: readonly string[];
}

const taskGroups: readonly (MeaningGroup & { readonly fields: readonly TaskColumnField[] })[] = [
  { name: 'task', fields: ['number', 'code', 'title', 'group', 'basis', 'targets', 'priority'] },
  { name: 'owners', fields: ['lead', 'support', 'leader', 'person'] },
  { name: 'time', fields: ['period', 'start'] },
  { name: 'outcome', fields: ['product', 'authority', 'budget'] },
  {
    name: 'progress',
    fields: ['progress', 'percent', 'completedOn', 'result', 'difficulty', 'proposal', 'evidence'],
  },
  { name: 'others', fields: ['note'] },
];

const targetGroups: readonly (MeaningGroup & { readonly fields: readonly TargetColumnField[] })[] =
  [
    { name: 'target', fields: ['number', 'name'] },
    { name: 'figures', fields: ['unit', 'value', 'assigned', 'stretch'] },
    { name: 'owners', fields: ['lead', 'support'] },
    { name: 'others', fields: ['note'] },
  ];

const agencyGroups: readonly (MeaningGroup & { readonly fields: readonly AgencyColumnField[] })[] =
  [
    { name: 'agency', fields: ['number', 'name', 'short', 'aliases'] },
    { name: 'others', fields: ['kind', 'parent', 'note'] },
  ];

/** What a column of such a sheet can mean, by what belongs together; phases are those of the plan's year. */
export function meaningGroups(kind: SheetKind, year: number): readonly MeaningGroup[] {
  switch (kind) {
    case 'tasks':
      return [...taskGroups, ...phaseGroups(year)];
    case 'targets':
      return targetGroups;
    case 'agencies':
      return agencyGroups;
    case 'unknown':
      return [];
  }
}

function phaseGroups(year: number): MeaningGroup[] {
  const quarters = [1, 2, 3, 4].map((quarter) => `${phasePrefix}${year}-Q${quarter}`);
  const months = Array.from(
    { length: 12 },
    (_, index) => `${phasePrefix}${year}-${String(index + 1).padStart(2, '0')}`,
  );
  return [
    { name: 'quarters', fields: quarters },
    { name: 'months', fields: months },
  ];
}

/** What a column of such a sheet is called on screens; the field itself where it has no name. */
export function meaningName(field: string | null, kind: SheetKind, t: TFunction): string {
  if (field === null) return t('imports.columns.own');
  if (field === leftOut) return t('imports.columns.leftOutShort');
  if (field.startsWith(phasePrefix)) {
    return phaseName(field.slice(phasePrefix.length), sayIn(t));
  }
  return extraKey(field) ?? translateName(t, namesOf(kind), field) ?? field;
}

/** Where the names of its columns stand among the texts. */
function namesOf(kind: SheetKind): string {
  if (kind === 'targets') return 'imports.columns.targets';
  return kind === 'agencies' ? 'imports.columns.agencies' : 'fields';
}
