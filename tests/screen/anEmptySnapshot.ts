import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import { newPlan } from '#shared/plans/plan.ts';

/** A workbook that was just made: its plan, and nothing else. */
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
