import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { KeptViews } from '#renderer/workbook/arrangements.ts';
import { editRecord } from '#shared/changes/changeSet.ts';
import type { Access } from '#shared/contract/access.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import type { FolderListing } from '#shared/files/folderListing.ts';
import { newPlan } from '#shared/plans/plan.ts';
import { planLabel } from '#shared/plans/planLabel.ts';
import type { RecentFile } from '#shared/recentFiles/recentFile.ts';
import { sampleFileName } from '#shared/sample/sampleFileName.ts';
import { firstSettings } from '#shared/settings/settings.ts';
import type { Settings } from '#shared/settings/settings.ts';

import { anEmptySnapshot } from './anEmptySnapshot.ts';
import { answer, aUserError, eventsOf, fail, jobOf } from './engineAnswers.ts';
import { stayingAccess } from './fakeAccess.ts';
import type { FakeAccess } from './fakeAccess.ts';
import { createFakeAnnexes } from './fakeAnnexes.ts';
import { createFakeChecks } from './fakeChecks.ts';
import { createFakeColumns } from './fakeColumns.ts';
import { createFakeDecisions } from './fakeDecisions.ts';
import { createFakeDirections } from './fakeDirections.ts';
import { createFakeDirectory } from './fakeDirectory.ts';
import { createFakeHandoffs } from './fakeHandoffs.ts';
import { createFakeReports } from './fakeReports.ts';
import { createFakeTargets } from './fakeTargets.ts';
import { createFakeTasks } from './fakeTasks.ts';
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
    tasks: createFakeTasks(workbook),
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
    imports: { ...noImports },
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
