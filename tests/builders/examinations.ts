import type { ComparedBackup, Examination, SalvagedTable } from '#shared/damage/examination.ts';

export function aSalvagedTable(part: Partial<SalvagedTable> = {}): SalvagedTable {
  return {
    table: 'tasks',
    found: 24,
    rebuilt: 0,
    mended: 0,
    lost: 0,
    isLostExact: true,
    inBackup: 24,
    ...part,
  };
}

export function aBackup(part: Partial<ComparedBackup> = {}): ComparedBackup {
  return {
    workbookId: '00000000-0000-4000-8000-000000000001',
    name: '2020-01-06T09-20-00Z_r12_schedule.dauviec',
    at: '2020-01-06T09:20:00Z',
    since: { steps: 3, cells: 8 },
    ...part,
  };
}

/** A file from which all could be read, with a backup that lacks three steps. */
export function anExamination(part: Partial<Examination> = {}): Examination {
  return {
    tables: [aSalvagedTable(), aSalvagedTable({ table: 'steps', found: 15, inBackup: 12 })],
    backup: aBackup(),
    older: [],
    token: 'salvaged',
    ...part,
  };
}
