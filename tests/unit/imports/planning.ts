import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { applyChanges } from '#shared/changes/applyChanges.ts';
import type { Answer } from '#shared/imports/answer.ts';
import { createRowWriter } from '#shared/imports/describeRow.ts';
import type { ImportWay, PlannedRow } from '#shared/imports/importPlan.ts';
import { learnNames, recogniseAsAnswered } from '#shared/imports/learnNames.ts';
import { mergeAgencies } from '#shared/imports/mergeAgencies.ts';
import { planImport } from '#shared/imports/planImport.ts';
import type { ImportTarget, NewIds, WorkedOutImport } from '#shared/imports/planImport.ts';
import { newPlan } from '#shared/plans/plan.ts';
import type { InspectedSheet } from '#shared/spreadsheet/inspection.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';
import { columnNameKey } from '#shared/tasks/customColumn.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';

import { aSheet } from '../spreadsheet/builders.ts';

export const append: ImportWay = { kind: 'append', after: null };
export const byCode: ImportWay = { kind: 'update', by: 'code' };
export const byTitle: ImportWay = { kind: 'update', by: 'number-title' };

type Cells = Parameters<typeof aSheet>[0];

export function aPlan(fields: Partial<ImportTarget> = {}): ImportTarget {
  const plan = newPlan({ title: 'Nghị quyết', year: 2020, issued: null });
  return { plan, agencies: [], tasks: [], targets: [], ...fields };
}

interface Question {
  readonly way?: ImportWay;
  readonly before?: ImportTarget;
  readonly answers?: readonly Answer[];
}

/** What an import of a table of these cells would do. */
export function planOf(cells: Cells, question: Question = {}): WorkedOutImport {
  return planSheets([aSheet(cells)], question);
}

export function planSheets(
  raw: readonly RawSheet[],
  { way = append, before = aPlan(), answers = [] }: Question = {},
): WorkedOutImport {
  const ownNames = new Set(before.plan.columns?.map(({ name }) => columnNameKey(name)));
  const context = { year: 2020, issued: null, ownNames };
  const listed = raw
    .flatMap((sheet): InspectedSheet['rows'] => understandSheet(sheet, context).rows)
    .filter((row) => row.type === 'agency');
  const learned = learnNames(mergeAgencies(before.agencies, listed).agencies, answers);
  const recogniser = createAgencyRecogniser(learned.agencies);
  const recognise = recogniseAsAnswered((cell) => recogniser.recognise(cell), learned, answers);
  const agencyNames = new Map(learned.agencies.map(({ id, name }) => [id, name]));
  const sheets = raw.map((sheet) => understandSheet(sheet, { ...context, recognise, agencyNames }));
  const source = { file: 'bảng.xlsx', encoding: 'unicode', sheets, answers, recognise } as const;
  return planImport({ ...source, originalsOf: () => [] }, before, way, newIds(before));
}

/** The plan after an import. */
export function appliedTo(before: ImportTarget, { changeSet }: WorkedOutImport): ImportTarget {
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id, record]));
  const records = applyChanges(
    {
      plan: byId([before.plan]),
      agency: byId(before.agencies),
      clause: new Map(),
      task: byId(before.tasks),
      target: byId(before.targets),
      remark: new Map(),
      succession: new Map(),
      leader: new Map(),
      charge: new Map(),
      waiver: new Map(),
    },
    changeSet.changes,
  );
  return {
    plan: records.plan.get('plan') ?? before.plan,
    agencies: [...records.agency.values()],
    tasks: [...records.task.values()],
    targets: [...records.target.values()],
  };
}

/** The outline as lines: two spaces for each level, code and title. */
export function outlineOf({ tasks }: ImportTarget): string[] {
  return arrangeOutline(tasks).map(
    ({ node, depth }) => `${'  '.repeat(depth)}${node.code} ${node.title}`,
  );
}

export function shownRows(worked: WorkedOutImport): PlannedRow[] {
  return worked.rows.map(createRowWriter(worked));
}

/** What becomes of each row: "4 changed". */
export function states({ rows }: WorkedOutImport): string[] {
  return rows.map(({ row, state }) => `${row} ${state}`);
}

function newIds({ tasks, agencies, targets }: ImportTarget): NewIds {
  const lasts = { task: tasks.length, agency: agencies.length, target: targets.length };
  const prefixes = { task: 't', agency: 'a', target: 'm' };
  let lastCode = tasks.length;
  return {
    nextId(kind) {
      lasts[kind] += 1;
      return `${prefixes[kind]}${lasts[kind]}`;
    },
    nextTaskCode() {
      lastCode += 1;
      return `NV-${String(lastCode).padStart(3, '0')}`;
    },
    reserveTaskCode: () => undefined,
  };
}
