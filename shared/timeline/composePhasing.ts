import type { Agency } from '../agencies/agency.ts';
import { translate } from '../messages/translate.ts';
import type { PeriodKey } from '../periods/periodKey.ts';
import type { Plan } from '../plans/plan.ts';
import { phaseName } from '../spreadsheet/phaseNames.ts';
import type { TableDocument, TableDocumentColumn } from '../spreadsheet/tableDocument.ts';
import { arrangeOutline } from '../tasks/outline.ts';
import type { Task } from '../tasks/task.ts';
import { phaseOf, shownKeys } from './phaseCells.ts';
import type { PhasePart } from './phaseCells.ts';
import type { PhaseUnit } from './periodKeys.ts';

interface PhasingSource {
  readonly plan: Pick<Plan, 'title' | 'numbering'>;
  readonly tasks: readonly Task[];
  readonly agencies: ReadonlyMap<string, Agency>;
}

/**
 * All rows of the plan with the planned step of each time under the header that an import takes for
 * that time; weights and what was done stand behind, in columns only where there are any.
 */
export function composePhasing(
  { plan, tasks, agencies }: PhasingSource,
  year: number,
  unit: PhaseUnit,
): TableDocument {
  const keys = shownKeys(
    tasks.map(({ phases }) => phases),
    year,
    unit,
  );
  const behind = (['weight', 'done'] as const).flatMap((part) =>
    keys.filter((key) => hasAny(tasks, key, part)).map((key) => ({ key, part })),
  );
  const parts = [...keys.map((key) => ({ key, part: 'planned' as const })), ...behind];
  return {
    title: translate('timeline.phasing.fileName', { year, title: plan.title }),
    sheet: translate('timeline.phasing.sheet', { year }),
    columns: [...firstColumns(), ...parts.map(partColumn)],
    rows: arrangeOutline(tasks, plan.numbering).map(({ node, number }) => ({
      isSection: node.type === 'section',
      cells: [
        number,
        node.type === 'section' ? null : node.code,
        node.title,
        leadName(node, agencies),
        node.period,
        ...parts.map(({ key, part }) => phaseOf(node.phases, key)[part]),
      ],
    })),
  };
}

function firstColumns(): TableDocumentColumn[] {
  return [
    { header: translate('fields.number'), widthMm: 12, align: 'center' },
    { header: translate('fields.code'), widthMm: 18, align: 'center' },
    { header: translate('fields.title'), widthMm: 70, align: 'left' },
    { header: translate('fields.lead'), widthMm: 32, align: 'left' },
    { header: translate('fields.period'), widthMm: 26, align: 'left' },
  ];
}

function partColumn({ key, part }: { key: PeriodKey; part: PhasePart }): TableDocumentColumn {
  const time = phaseName(key);
  return {
    header: translate(`timeline.phasing.headers.${part}`, { time }),
    widthMm: part === 'weight' ? 18 : 30,
    align: part === 'weight' ? 'center' : 'left',
  };
}

function hasAny(tasks: readonly Task[], key: PeriodKey, part: PhasePart): boolean {
  return tasks.some(({ phases }) => phaseOf(phases, key)[part] !== null);
}

function leadName({ lead }: Task, agencies: ReadonlyMap<string, Agency>): string | null {
  if (lead === null) return null;
  const agency = lead.agency === null ? undefined : agencies.get(lead.agency);
  return agency?.short ?? agency?.name ?? lead.text;
}
