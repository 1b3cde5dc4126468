import { AsyncIteratorClass, ORPCError } from '@orpc/client';
import { generateKeyBetween } from 'fractional-indexing';

import { newPlan } from '#shared/plans/plan.ts';
import type { KeptViews } from '#renderer/workbook/arrangements.ts';
import { planLabel } from '#shared/plans/planLabel.ts';
import type { EngineClient } from '#renderer/app/engineClient.ts';
import { createRecord, editRecord } from '#shared/changes/changeSet.ts';
import type { Access } from '#shared/contract/access.ts';
import { firstSettings } from '#shared/settings/settings.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { FolderListing } from '#shared/files/folderListing.ts';
import type { RecentFile } from '#shared/recentFiles/recentFile.ts';
import { sampleFileName } from '#shared/sample/sampleFileName.ts';
import type { JobProgress } from '#shared/contract/job.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import type { ErrorCode } from '#shared/messages/vi/errors.ts';
import type { MessageParams } from '#shared/userError.ts';

import { aTask } from '../builders/records.ts';
import { createFakeDecisions } from './fakeDecisions.ts';
import { createFakeAnnexes } from './fakeAnnexes.ts';
import { createFakeChecks } from './fakeChecks.ts';
import { createFakeColumns } from './fakeColumns.ts';
import { createFakeDirections } from './fakeDirections.ts';
import { createFakeDirectory } from './fakeDirectory.ts';
import { createFakeHandoffs } from './fakeHandoffs.ts';
import { createFakeReports } from './fakeReports.ts';
import { createFakeTargets } from './fakeTargets.ts';
import { createFakeVersions } from './fakeVersions.ts';
import { createFakeWorkbook, loadedOf } from './fakeWorkbook.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

export interface FakeEngineOptions {
  /** The workbook that is open at the start; null for the start screen. */
  readonly snapshot: WorkbookSnapshot | null;
  /** That workbook itself, for a test that looks into it. */
  readonly workbook?: FakeWorkbook;
  /** When steps are taken. */
  readonly now?: () => string;
  /** How its tables are arranged when it is opened. */
  readonly views?: () => KeptViews;
  /** Whether it may be edited; without it, it may. */
  readonly access?: FakeAccess;
  readonly recent?: readonly RecentFile[];
  /** Where they differ from those of a user who knows the program. */
  readonly settings?: Partial<Settings>;
  /** Procedures that shall answer otherwise. */
  readonly instead?: { readonly [Area in keyof EngineClient]?: Partial<EngineClient[Area]> };
}

const knownUser: Settings = { ...firstSettings, theme: 'light', tourSeen: true };

/** The error that the engine answers with when it can say what is wrong. */
export function aUserError(code: ErrorCode, params: MessageParams = {}): Error {
  return new ORPCError('USER_ERROR', { defined: true, data: { code, params } });
}

/** An engine in memory: enough of the real one for the screens to be used. */
export function createFakeEngine(options: FakeEngineOptions): EngineClient {
  let settings: Settings = { ...knownUser, ...options.settings };
  const surroundings = {
    now: options.now ?? (() => '2020-01-06T03:24:00.000Z'),
    who: () => settings.userName || null,
  };
  let open =
    options.snapshot === null
      ? null
      : (options.workbook ?? createFakeWorkbook(options.snapshot, surroundings));
  let recent = options.recent ?? [];
  let hasSample = false;

  function access(): Access {
    return options.access?.current() ?? { mode: 'edit' };
  }

  function workbook(): FakeWorkbook {
    if (open === null) throw aUserError('noWorkbook');
    return open;
  }

  function show(snapshot: WorkbookSnapshot): { path: string } {
    open = createFakeWorkbook(snapshot, surroundings);
    return { path: snapshot.path };
  }

  const engine: EngineClient = {
    app: {
      start: () =>
        answer(() => ({
          version: '0.1.0',
          door: 'browser',
          platform: 'linux',
          settings,
          isOpen: open !== null,
          logFolder: '/home/an/.config/dau-viec/logs',
          backupFolder: '/home/an/.config/dau-viec/backups',
          problem: null,
        })),
      versions: () =>
        answer(() => ({ electron: null, chromium: null, node: '24.0.0', sqlite: '3.50.0' })),
      saveSettings: (saved) => answer(() => void (settings = { ...settings, ...saved })),
      reportError: () => answer(() => undefined),
    },
    recentFiles: {
      list: () => answer(() => [...recent]),
      forget: ({ path }) =>
        answer(() => void (recent = recent.filter((file) => file.path !== path))),
    },
    files: { listFolder: ({ folder }) => answer(() => fakeFolder(folder)) },
    workbook: {
      create: ({ path, title, year, issued }) =>
        answer(() => show({ ...anEmptySnapshot(path), plan: newPlan({ title, year, issued }) })),
      open: ({ path }) => answer(() => show(anEmptySnapshot(path))),
      reopen: () => answer(() => ({ path: workbook().snapshot().path, access: access() })),
      move: ({ path }) => answer(() => show({ ...workbook().snapshot(), path })),
      openSample: () =>
        answer(() => {
          hasSample = true;
          return show(anEmptySnapshot(`/home/an/${sampleFileName}`));
        }),
      hasSample: () => answer(() => hasSample),
      load: () =>
        answer(() =>
          open === null ? null : loadedOf(open.snapshot(), access(), options.views?.()),
        ),
      loadTasks: () => answer(() => null),
      patches: (_, { signal } = {}) => answer(() => eventsOf(workbook().patches(signal))),
      access: () => answer(() => eventsOf(options.access?.follow() ?? stayingAccess(access()))),
      saveCopy: () => answer(() => undefined),
      close: () => answer(() => void (open = null)),
    },
    plan: {
      edit: (values) =>
        answer(() => {
          const change = editRecord('plan', workbook().snapshot().plan, values);
          return workbook().commit({
            label: planLabel(values),
            changes: change === null ? [] : [change],
          });
        }),
    },
    resolution: createFakeDecisions(workbook),
    tasks: fakeTasks(workbook),
    columns: createFakeColumns(workbook),
    directions: createFakeDirections(workbook),
    progress: { course: () => answer(() => []) },
    targets: createFakeTargets(workbook),
    ...createFakeDirectory(workbook),
    timeline: {
      issuedDeadlines: () => answer(() => []),
      exportPhasing: ({ path }) =>
        answer(() => jobOf([], { path, rows: workbook().snapshot().tasks.length })),
    },
    checks: createFakeChecks(workbook),
    imports: noImports,
    handoffs: createFakeHandoffs(workbook),
    reports: createFakeReports(workbook),
    annexes: createFakeAnnexes(workbook),
    ...createFakeVersions(workbook),
    damage: {
      examine: () => answer(() => jobOf([], { tables: [], backup: null, older: [], token: null })),
      recover: ({ target }) => answer(() => ({ path: target })),
    },
    views: { save: () => answer(() => undefined) },
  };
  for (const [area, procedures] of Object.entries(options.instead ?? {})) {
    Object.assign(engine[area as keyof EngineClient], procedures);
  }
  return engine;
}

/** No table comes in here; a test that wants one says so with `instead`. */
const noImports: EngineClient['imports'] = {
  read: () => answer(() => fail('notASpreadsheet')),
  understand: () => answer(() => fail('tableGone')),
  rows: () => answer(() => fail('tableGone')),
  plan: () => answer(() => fail('tableGone')),
  plannedRows: () => answer(() => fail('tableGone')),
  apply: () => answer(() => fail('tableGone')),
  close: () => answer(() => undefined),
  mappings: {
    list: () => answer(() => []),
    save: () => answer(() => fail('tableGone')),
    forget: () => answer(() => undefined),
    export: () => answer(() => fail('mappingNotFound')),
    import: () => answer(() => fail('mappingFileWrong')),
  },
};

function fakeTasks(workbook: () => FakeWorkbook): EngineClient['tasks'] {
  let count = 0;
  const notYet = () => answer(() => fail('recordNotFound'));
  return {
    paste: notYet,
    replace: notYet,
    insert: ({ tasks }) =>
      answer(() => {
        const inserted = tasks.map((fields) => {
          const position = lastPosition(workbook().snapshot());
          count += 1;
          const code = `NV-${String(100 + count)}`;
          return aTask({ ...fields, id: `new${count}`, code, position });
        });
        const { revision } = workbook().commit({
          label: { key: 'insertTask', params: { code: inserted[0]?.code ?? '' } },
          changes: inserted.map((task) => createRecord('task', task)),
        });
        return { revision, ids: inserted.map(({ id }) => id) };
      }),
    edit: ({ edits }) =>
      answer(() => {
        const { tasks } = workbook().snapshot();
        const changes = edits.flatMap(({ id, after }) => {
          const task = tasks.find((candidate) => candidate.id === id) ?? fail('recordNotFound');
          return editRecord('task', task, after) ?? [];
        });
        const code = tasks.find(({ id }) => id === edits[0]?.id)?.code ?? '';
        return workbook().commit({ label: { key: 'editTask', params: { code } }, changes });
      }),
    remove: notYet,
    indent: notYet,
    outdent: notYet,
    move: notYet,
    sort: notYet,
  };
}

function lastPosition({ tasks }: WorkbookSnapshot): string {
  const last =
    tasks
      .map(({ position }) => position)
      .toSorted()
      .at(-1) ?? null;
  return generateKeyBetween(last, null);
}

/** A promise of what `work` gives, failing when it throws, like every call of the engine. */
export function answer<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}

function fail(code: ErrorCode): never {
  throw aUserError(code);
}

export type JobEvent<T> = JobProgress | { type: 'done'; result: T };

/** The stream of a job: its progress, then its result. */
export function jobOf<T>(
  progress: readonly JobProgress[],
  result: T,
): AsyncIteratorClass<JobEvent<T>, unknown, void> {
  return eventsOf(steps());
  async function* steps(): AsyncGenerator<JobEvent<T>, void, void> {
    for (const step of progress) yield await Promise.resolve(step);
    yield { type: 'done', result };
  }
}

/** A generator in the shape in which the client hands over streams. */
export function eventsOf<T>(
  generator: AsyncGenerator<T, void, void>,
): AsyncIteratorClass<T, unknown, void> {
  return new AsyncIteratorClass<T, unknown, void>(
    () => generator.next(),
    async () => {
      await generator.return();
    },
  );
}

export function anEmptySnapshot(path: string): WorkbookSnapshot {
  return {
    path,
    name: path.split('/').at(-1)?.replace('.dauviec', '') ?? path,
    revision: 1,
    plan: newPlan({ title: 'Nghị quyết Tỉnh ủy năm 2020', year: 2020, issued: '2020-01-06' }),
    agencies: [],
    successions: [],
    leaders: [],
    charges: [],
    clauses: [],
    tasks: [],
    targets: [],
    remarks: [],
    waivers: [],
    history: { undo: null, redo: null },
    savedAt: null,
  };
}

function fakeFolder(folder: string | null): FolderListing {
  const shown = folder ?? '/home/an';
  const modifiedAt = '2020-01-06T03:24:00.000Z';
  return {
    folder: shown,
    parent: shown === '/' ? null : '/',
    places: [{ name: 'Thư mục cá nhân', path: '/home/an' }],
    entries: [
      { name: 'Tài liệu', path: '/home/an/Tài liệu', isFolder: true, modifiedAt },
      { name: 'Kế hoạch.dauviec', path: '/home/an/Kế hoạch.dauviec', isFolder: false, modifiedAt },
    ],
  };
}

/** Whether a workbook in memory may be edited, as a test wants it. */
export interface FakeAccess {
  readonly current: () => Access;
  readonly change: (access: Access) => void;
  readonly follow: () => AsyncGenerator<Access, void, void>;
}

export function aFakeAccess(first: Access): FakeAccess {
  let access = first;
  let wake: () => void = () => undefined;
  return {
    current: () => access,
    change(next) {
      access = next;
      wake();
    },
    async *follow() {
      for (;;) {
        yield access;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}

async function* stayingAccess(access: Access): AsyncGenerator<Access, void, void> {
  yield await Promise.resolve(access);
}
