import { findSteps } from '#electron/history/findSteps.ts';
import { readCellSteps, readStep } from '#electron/history/readSteps.ts';
import { compareVersions } from '#electron/versions/compareVersions.ts';
import { nameMoment } from '#electron/versions/nameMoment.ts';
import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { Backup } from '#shared/backups/backup.ts';
import type { Baseline } from '#shared/baselines/baseline.ts';
import type { RecordMaps } from '#shared/changes/applyChanges.ts';
import { recordKinds } from '#shared/changes/changeSet.ts';
import type { ChangeLabel, RecordKind } from '#shared/changes/changeSet.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import { compareRecords } from '#shared/versions/compareRecords.ts';
import type { Version } from '#shared/versions/version.ts';

import { answer, fail } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

type Versions = Pick<EngineClient, 'history' | 'baselines' | 'versions' | 'backups'>;

type FoundVersion = readonly [snapshot: WorkbookSnapshot, label: ChangeLabel];

/** The history of a workbook in memory, read by the engine's own functions. */
export function createFakeVersions(workbook: () => FakeWorkbook): Versions {
  let baselines: readonly Baseline[] = [];
  let backups: readonly Backup[] = [];

  function find(version: Version): FoundVersion {
    const open = workbook();
    switch (version.type) {
      case 'now':
        return [open.snapshot(), { key: 'goToStep', params: {} }];
      case 'step': {
        const { at } = open.log.find(version.id) ?? fail('stepNotFound');
        return [
          open.snapshotAfter(version.id),
          { key: 'goToStep', params: { at: nameMoment(at) } },
        ];
      }
      case 'baseline': {
        const { step, name } =
          baselines.find(({ id }) => id === version.id) ?? fail('baselineNotFound');
        return [open.snapshotAfter(step), { key: 'goToBaseline', params: { name } }];
      }
      case 'backup': {
        const { revision, at } =
          backups.find(({ name }) => name === version.name) ?? fail('backupNotFound');
        const label = { key: 'restoreBackup', params: { at: nameMoment(at) } } as const;
        return [open.snapshotAfter(revision), label];
      }
    }
  }

  return {
    history: createHistory(workbook),
    baselines: {
      list: () => answer(() => [...baselines]),
      issue: (title) =>
        answer(() => {
          const label = { key: 'issueBaseline', params: { name: title.name } } as const;
          const issued = workbook().issue(label);
          baselines = [aBaseline(title, workbook(), baselines.length + 1), ...baselines];
          return issued;
        }),
    },
    versions: {
      compare: ({ from, to }) =>
        answer(() => compareVersions(mapsOf(find(from)[0]), mapsOf(find(to)[0]))),
      goTo: ({ version }) =>
        answer(() => {
          const [target, label] = find(version);
          const changes = compareRecords(mapsOf(workbook().snapshot()), mapsOf(target));
          if (changes.length === 0) return { revision: workbook().snapshot().revision, changes: 0 };
          return { ...workbook().commit({ label, changes }), changes: changes.length };
        }),
    },
    backups: {
      list: () =>
        answer(() => ({
          folder: '/home/an/Sao lưu',
          backups: backups.map((backup) => ({
            ...backup,
            since: workbook().log.countAfter(backup.revision),
          })),
        })),
      make: () =>
        answer(() => {
          const { revision } = workbook().snapshot();
          const at = workbook().log.list(1)[0]?.at ?? '';
          const name = `${String(backups.length + 1)}.dauviec`;
          const backup = { name, at, reason: 'manual', size: 184_320, revision } as const;
          backups = [backup, ...backups];
          return backup;
        }),
    },
  };
}

function createHistory(workbook: () => FakeWorkbook): EngineClient['history'] {
  const source = () => ({ log: workbook().log, records: recordsOf(workbook().snapshot()) });
  return {
    list: (search) => answer(() => findSteps(workbook().log, search)),
    step: ({ id, from, limit }) => answer(() => readStep(source(), id, from, limit)),
    cell: ({ id, field }) => answer(() => readCellSteps(source(), id, field)),
    undo: () => answer(() => workbook().step('undo') ?? fail('nothingToUndo')),
    redo: () => answer(() => workbook().step('redo') ?? fail('nothingToRedo')),
  };
}

function aBaseline(
  title: Pick<Baseline, 'name' | 'date' | 'document'>,
  { log, snapshot }: FakeWorkbook,
  id: number,
): Baseline {
  const [step] = log.list(1);
  const { tasks, targets, revision } = snapshot();
  return {
    ...title,
    id,
    at: step?.at ?? '',
    who: step?.who ?? null,
    step: revision,
    tasks: tasks.filter(({ type }) => type === 'task').length,
    targets: targets.length,
  };
}

function mapsOf(snapshot: WorkbookSnapshot): RecordMaps {
  return {
    plan: byId([snapshot.plan]),
    agency: byId(snapshot.agencies),
    succession: byId(snapshot.successions),
    leader: byId(snapshot.leaders),
    charge: byId(snapshot.charges),
    clause: byId(snapshot.clauses),
    task: byId(snapshot.tasks),
    target: byId(snapshot.targets),
    remark: byId(snapshot.remarks),
    waiver: byId(snapshot.waivers),
  };
}

function recordsOf(snapshot: WorkbookSnapshot) {
  const maps = mapsOf(snapshot);
  const finder = (kind: RecordKind) => ({ find: (id: string) => maps[kind].get(id) ?? null });
  const finders = recordKinds.map((kind) => [kind, finder(kind)] as const);
  // One of each kind.
  return Object.fromEntries(finders) as Record<RecordKind, ReturnType<typeof finder>>;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
