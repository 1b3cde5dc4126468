import type { Agency } from '../agencies/agency.ts';
import type { Owner } from '../agencies/owner.ts';
import type { ChangeLabel, ChangeSet } from '../changes/changeSet.ts';
import type { Plan } from '../plans/plan.ts';
import { readPhaseColumn } from '../spreadsheet/phaseColumns.ts';
import type { InspectedAgency, InspectedSheet, InspectedTask } from '../spreadsheet/inspection.ts';
import type { Encoding } from '../spreadsheet/decodeWorkbook.ts';
import type { CustomColumn } from '../tasks/customColumn.ts';
import type { Target } from '../targets/target.ts';
import type { Task } from '../tasks/task.ts';
import type { NewTasks } from './addTasks.ts';
import type { Answer } from './answer.ts';
import { checkWay } from './checkWay.ts';
import type { ImportWay } from './importPlan.ts';
import { importedTasks, ownHeaders } from './importedTasks.ts';
import type { ImportedTask } from './importedTasks.ts';
import { learnNames, usedAnswers } from './learnNames.ts';
import { mergeAgencies } from './mergeAgencies.ts';
import { withOriginals } from './originals.ts';
import type { FindOriginals } from './originals.ts';
import { createCodeClaims } from './numberCodes.ts';
import { planAgencies } from './planAgencies.ts';
import { planColumns } from './planColumns.ts';
import { importedTargets, planTargets } from './planTargets.ts';
import { planTasks } from './planTasks.ts';
import type { RowPlan } from './rowPlan.ts';

/** What a workbook holds before an import. */
export interface ImportTarget {
  readonly plan: Plan;
  readonly agencies: readonly Agency[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
}

/** The sheets that come in, and what the user says of them. */
export interface ImportSource {
  readonly file: string;
  readonly sheets: readonly InspectedSheet[];
  readonly answers: readonly Answer[];
  /** With the names that answers and lists of agencies give. */
  readonly recognise: (cell: string) => readonly Owner[];
  /** What their text was written in, and how converted cells read before. */
  readonly encoding: Encoding;
  readonly originalsOf: FindOriginals;
}

/** Ids and codes that nothing in the workbook has. */
export interface NewIds extends NewTasks {
  nextId(kind: 'task' | 'target' | 'agency'): string;
}

export type AnyRowPlan =
  RowPlan<'task', Task> | RowPlan<'target', Target> | RowPlan<'agency', Agency>;

/** All that an import does. */
export interface WorkedOutImport {
  readonly changeSet: ChangeSet;
  /** In the order of the sheets. */
  readonly rows: readonly AnyRowPlan[];
  readonly newColumns: readonly string[];
  readonly learnedNames: number;
  /** As they will be, to put cells in words. */
  readonly columns: readonly CustomColumn[];
  readonly agencies: readonly Agency[];
}

/** Works out what an import makes of a workbook: the exact changes, and what becomes of each row. */
export function planImport(
  source: ImportSource,
  before: ImportTarget,
  way: ImportWay,
  ids: NewIds,
): WorkedOutImport {
  const { sheets, answers } = source;
  checkWay(way, source, before.tasks);
  const listed = sheets.flatMap(({ name: sheet, rows }) =>
    rows.filter(isAgency).map((agency) => ({ sheet, agency })),
  );
  const merged = mergeAgencies(
    before.agencies,
    listed.map(({ agency }) => agency),
  );
  const used = usedAnswers(answers, ownersOf(source));
  const { agencies: learned } = learnNames(merged.agencies, used);
  const directory = planAgencies(before.agencies, learned, listed, merged, ids);

  const recognise = settling(source.recognise, directory.ids);
  const { year } = before.plan;
  // Codes of rows that are there say which of them an update means.
  const taken = way.kind === 'append' ? before.tasks.map(({ code }) => code) : [];
  const claimCode = createCodeClaims(taken);
  const drafts = sheets.flatMap((sheet) =>
    importedTasks(sheet, answers, recognise, year, claimCode),
  );
  const columns = planColumns(
    before.plan,
    before.tasks,
    sheets.flatMap(ownHeaders).filter(isLeftOver(drafts, year)),
    drafts.map(({ draft }) => draft.extra),
  );
  const numbering = before.plan.numbering;
  const tasks = planTasks(drafts, { tasks: before.tasks, numbering }, way, columns, ids);
  const goals = sheets.flatMap((sheet) => importedTargets(sheet, year, recognise));
  const targets = planTargets(goals, before.targets, way, ids);

  const planChange = columns.change === null ? [] : [columns.change];
  const rows = inSheetOrder(sheets, [...directory.rows, ...tasks.rows, ...targets.rows]);
  const { changes, converted } = withOriginals(
    [...planChange, ...directory.changes, ...tasks.changes, ...targets.changes],
    rows.map(({ fields: { id }, sheet, row }) => {
      return { id, cells: source.originalsOf(sheet, row), cellsOf: columns.cellsOf };
    }),
  );
  return {
    changeSet: { label: labelOf(way, source, converted), changes },
    rows,
    newColumns: columns.added,
    learnedNames: countLearned(merged.agencies, learned),
    columns: columns.columns,
    agencies: agenciesAfter(before.agencies, directory.changes),
  };
}

/** Columns of phases need no column of their own, unless a cell of them could not be read. */
function isLeftOver(drafts: readonly ImportedTask[], year: number): (header: string) => boolean {
  return (header) =>
    readPhaseColumn(header, year) === null ||
    drafts.some(({ draft }) => draft.extra[header] !== undefined);
}

type Recognise = ImportSource['recognise'];

/** Everybody whom the tasks name. */
function ownersOf({ sheets, recognise }: ImportSource): Owner[] {
  const cells = new Set(
    sheets
      .flatMap(({ rows }) => rows.filter(isTask))
      .flatMap(({ written }) => [written.lead, written.support])
      .filter((cell) => cell !== null),
  );
  return [...cells].flatMap(recognise);
}

/** With the ids that agencies have in the workbook; one that does not come in stays words. */
function settling(recognise: Recognise, ids: ReadonlyMap<string, string>): Recognise {
  return (cell) =>
    recognise(cell).map(({ text, agency }) => ({
      text,
      agency: agency === null ? null : (ids.get(agency) ?? null),
    }));
}

function isTask(row: InspectedSheet['rows'][number]): row is InspectedTask {
  return row.type === 'section' || row.type === 'task';
}

function isAgency(row: InspectedSheet['rows'][number]): row is InspectedAgency {
  return row.type === 'agency';
}

function labelOf(
  way: ImportWay,
  { file, encoding }: Pick<ImportSource, 'file' | 'encoding'>,
  converted: number,
): ChangeLabel {
  const isAppended = way.kind === 'append';
  if (converted === 0) {
    return { key: isAppended ? 'importTable' : 'updateFromTable', params: { file } };
  }
  return {
    key: isAppended ? 'importConvertedTable' : 'updateFromConvertedTable',
    params: { file, count: converted, encoding: encoding.toUpperCase() },
  };
}

function inSheetOrder(
  sheets: readonly InspectedSheet[],
  rows: readonly AnyRowPlan[],
): readonly AnyRowPlan[] {
  const bySheet = Map.groupBy(rows, ({ sheet }) => sheet);
  return sheets.flatMap(({ name }) => bySheet.get(name) ?? []);
}

function countLearned(before: readonly Agency[], after: readonly Agency[]): number {
  const names = (agencies: readonly Agency[]) =>
    agencies.reduce((count, { aliases }) => count + 1 + aliases.length, 0);
  return names(after) - names(before);
}

function agenciesAfter(
  before: readonly Agency[],
  changes: ReturnType<typeof planAgencies>['changes'],
): readonly Agency[] {
  const agencies = new Map(before.map((agency) => [agency.id, agency]));
  for (const { id, after } of changes) {
    // New ones are whole; the others are there.
    agencies.set(id, { ...agencies.get(id), ...after } as Agency);
  }
  return [...agencies.values()];
}
