import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import type { Task } from '#shared/tasks/task.ts';

import { createFakeEngine } from '../fakeEngine.ts';
import type { FakeEngineOptions } from '../fakeEngine.ts';
import { createFakeWorkbook } from '../fakeWorkbook.ts';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';

export interface HistoryEngine {
  readonly engine: EngineClient;
  readonly snapshot: () => WorkbookSnapshot;
  readonly task: (id: string) => Task;
  /** One step, taken at noon of that day (UTC). */
  readonly edit: (day: string, id: string, after: Partial<Task>, who?: string) => Promise<void>;
}

/** An engine with a table of assignments whose steps are taken on days that the test names. */
export function createHistoryEngine(
  instead: FakeEngineOptions['instead'] = {},
  settings: Partial<Settings> = {},
): HistoryEngine {
  const snapshot = anAssignmentTable();
  let now = '2020-01-06T12:00:00.000Z';
  let who: string | null = null;
  const workbook = createFakeWorkbook(snapshot, { now: () => now, who: () => who });
  const engine = createFakeEngine({ snapshot, workbook, instead, settings });

  function task(id: string): Task {
    const found = workbook.snapshot().tasks.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`There is no task ${id}`);
    return found;
  }

  return {
    engine,
    snapshot: workbook.snapshot,
    task,
    async edit(day, id, after, name) {
      now = `${day}T12:00:00.000Z`;
      who = name ?? null;
      await engine.tasks.edit({ edits: [{ id, before: {}, after }] });
    },
  };
}
