import { isSameValue } from '#shared/changes/changeSet.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import type { Succession } from '#shared/agencies/succession.ts';
import type { Access } from '#shared/contract/access.ts';
import type { HistoryState, LoadedWorkbook, Patch } from '#shared/contract/patch.ts';
import type { Waiver } from '#shared/checks/waiver.ts';
import type { Remark } from '#shared/handoffs/remark.ts';
import type { Charge } from '#shared/leaders/charge.ts';
import type { Leader } from '#shared/leaders/leader.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { finish } from '#shared/pieces.ts';
import type { Pieces } from '#shared/pieces.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';
import { comparePosition } from '#shared/tasks/outline.ts';
import type { Task } from '#shared/tasks/task.ts';

import { patchingRecords, patchRecords } from './patchRecords.ts';
import { arrangingTasks, patchingInPlace } from './taskOutline.ts';
import type { TaskOutline } from './taskOutline.ts';
import type { ReadPeriod, RowLookup } from './taskRow.ts';

/** How many of its tasks a big workbook has handed over so far. */
export interface Loading {
  readonly done: number;
  readonly total: number;
}

/** The open workbook as of one revision. Parts in which nothing changed stay the same objects. */
export interface WorkbookView extends TaskOutline {
  readonly path: string;
  /** File name without folder and ending. */
  readonly name: string;
  readonly revision: number;
  readonly plan: Plan;
  readonly agencies: readonly Agency[];
  readonly agencyById: ReadonlyMap<string, Agency>;
  readonly successions: readonly Succession[];
  readonly leaders: readonly Leader[];
  readonly charges: readonly Charge[];
  /** In the order of the text. */
  readonly clauses: readonly Clause[];
  readonly clauseById: ReadonlyMap<string, Clause>;
  readonly targets: readonly Target[];
  /** What was said and directed about tasks, in no particular order; their task may be gone. */
  readonly remarks: readonly Remark[];
  /** Those of records that are gone as well. */
  readonly waivers: readonly Waiver[];
  readonly history: HistoryState;
  /** When the last change reached the disk; null when nothing was changed since the file was made. */
  readonly savedAt: string | null;
  /** Null when all tasks are there: before that, the view is for reading only. */
  readonly loading: Loading | null;
  /** Whether it may be edited here, and if not, why. */
  readonly access: Access;
}

/** `tasks`: those that are there by now; the others follow while `loading` is not null. */
export function viewOfLoaded(
  loaded: LoadedWorkbook,
  tasks: readonly Task[],
  loading: Loading | null,
  readPeriod: ReadPeriod,
): WorkbookView {
  return finish(viewingLoaded(loaded, tasks, loading, readPeriod));
}

/**
 * All of a big workbook, and what came while its tasks arrived, in pieces. Rows of `before` in which
 * nothing changed stay the same objects: they are on the screen.
 */
export function* viewingArrived(
  loaded: LoadedWorkbook,
  tasks: readonly Task[],
  patches: readonly Patch[],
  readPeriod: ReadPeriod,
  before: WorkbookView,
): Pieces<WorkbookView> {
  const { revision, history, savedAt } = patches.at(-1) ?? loaded;
  const patch = { changes: patches.flatMap(({ changes }) => changes) };
  const now: LoadedWorkbook = {
    ...loaded,
    ...{ revision, history, savedAt },
    plan: patchRecords([loaded.plan], 'plan', patch)[0] ?? loaded.plan,
    agencies: patchRecords(loaded.agencies, 'agency', patch),
    successions: patchRecords(loaded.successions, 'succession', patch),
    leaders: patchRecords(loaded.leaders, 'leader', patch),
    charges: patchRecords(loaded.charges, 'charge', patch),
    clauses: patchRecords(loaded.clauses, 'clause', patch),
    targets: patchRecords(loaded.targets, 'target', patch),
    remarks: patchRecords(loaded.remarks, 'remark', patch),
    waivers: patchRecords(loaded.waivers, 'waiver', patch),
  };
  const tasksNow = yield* patchingRecords(asBefore(tasks, before.tasks), 'task', patch);
  const view = yield* viewingLoaded(now, tasksNow, null, readPeriod, before.rowById);
  return keepingParts(view, before);
}

/** What came with the first tasks has not changed as a rule, and much is worked out from it. */
function keepingParts(view: WorkbookView, before: WorkbookView): WorkbookView {
  const agencies = keepSame(view.agencies, before.agencies);
  const clauses = keepSame(view.clauses, before.clauses);
  return {
    ...view,
    ...{ agencies, clauses },
    targets: keepSame(view.targets, before.targets),
    leaders: keepSame(view.leaders, before.leaders),
    agencyById: agencies === before.agencies ? before.agencyById : view.agencyById,
    clauseById: clauses === before.clauses ? before.clauseById : view.clauseById,
  };
}

/** The list before, where it holds the same records in the same order. */
function keepSame<T>(records: readonly T[], before: readonly T[]): readonly T[] {
  const isSame =
    records.length === before.length && records.every((record, at) => record === before[at]);
  return isSame ? before : records;
}

/** The first tasks arrive once more with all the others. */
function asBefore(tasks: readonly Task[], before: readonly Task[]): readonly Task[] {
  const shown = new Map(before.map((task) => [task.id, task]));
  return tasks.map((task) => {
    const known = shown.get(task.id);
    return known !== undefined && isSameTask(known, task) ? known : task;
  });
}

function isSameTask(left: Task, right: Task): boolean {
  const fields = Object.keys(right) as (keyof Task)[];
  return fields.every((field) => isSameValue(left[field], right[field]));
}

function* viewingLoaded(
  loaded: LoadedWorkbook,
  tasks: readonly Task[],
  loading: Loading | null,
  readPeriod: ReadPeriod,
  before: RowLookup = new Map(),
): Pieces<WorkbookView> {
  const { path, name, revision, plan, history, savedAt, access } = loaded;
  const agencies = loaded.agencies.toSorted(comparePosition);
  const clauses = loaded.clauses.toSorted(comparePosition);
  const readPhrase = (phrase: string) => readPeriod(phrase, plan);
  const hasNested = loading === null ? undefined : loaded.hasNestedSections;
  return {
    ...{ path, name, revision, plan, history, savedAt, access, loading, agencies, clauses },
    ...(yield* arrangingTasks(tasks, before, readPhrase, {
      numbering: plan.numbering,
      hasNested,
    })),
    targets: loaded.targets.toSorted(comparePosition),
    remarks: loaded.remarks,
    waivers: loaded.waivers,
    successions: loaded.successions,
    leaders: loaded.leaders.toSorted(comparePosition),
    charges: loaded.charges,
    agencyById: byId(agencies),
    clauseById: byId(clauses),
  };
}

export function* patchingView(
  view: WorkbookView,
  patch: Patch,
  readPeriod: ReadPeriod,
): Pieces<WorkbookView> {
  const { revision, history, savedAt } = patch;
  const plan = patchRecords([view.plan], 'plan', patch)[0] ?? view.plan;
  const agencies = sorted(patchRecords(view.agencies, 'agency', patch), view.agencies);
  const clauses = sorted(patchRecords(view.clauses, 'clause', patch), view.clauses);
  return {
    ...view,
    ...{ revision, history, savedAt, plan, agencies, clauses },
    ...(yield* patchingOutline(view, plan, patch, readPeriod)),
    targets: sorted(patchRecords(view.targets, 'target', patch), view.targets),
    remarks: patchRecords(view.remarks, 'remark', patch),
    waivers: patchRecords(view.waivers, 'waiver', patch),
    successions: patchRecords(view.successions, 'succession', patch),
    leaders: sorted(patchRecords(view.leaders, 'leader', patch), view.leaders),
    charges: patchRecords(view.charges, 'charge', patch),
    agencyById: agencies === view.agencies ? view.agencyById : byId(agencies),
    clauseById: clauses === view.clauses ? view.clauseById : byId(clauses),
  };
}

function* patchingOutline(
  view: WorkbookView,
  plan: Plan,
  patch: Patch,
  readPeriod: ReadPeriod,
): Pieces<TaskOutline | null> {
  const isSamePlan = plan === view.plan;
  if (isSamePlan && patch.changes.every(({ kind }) => kind !== 'task')) return null;
  const readPhrase = (phrase: string) => readPeriod(phrase, plan);
  const inPlace = isSamePlan ? yield* patchingInPlace(view, patch, readPhrase) : null;
  if (inPlace !== null) return inPlace;
  const tasks = yield* patchingRecords(view.tasks, 'task', patch);
  return yield* arrangingTasks(tasks, view.rowById, readPhrase, plan);
}

function sorted<T extends { readonly position: string }>(
  records: readonly T[],
  before: readonly T[],
): readonly T[] {
  return records === before ? before : records.toSorted(comparePosition);
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
