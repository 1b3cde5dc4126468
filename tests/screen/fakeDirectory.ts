import {
  handOverTasks,
  recordSuccession,
  removeSuccession,
  uniteAgencies,
} from '#electron/agencies/arrangeAgencies.ts';
import {
  editAgencies,
  moveAgencies,
  pasteAgencies,
  removeAgencies,
} from '#electron/agencies/editAgencies.ts';
import { editCharges, removeCharges, setCharges } from '#electron/leaders/editCharges.ts';
import {
  editLeaders,
  moveLeaders,
  pasteLeaders,
  removeLeaders,
} from '#electron/leaders/editLeaders.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import type { EngineClient } from '#renderer/app/engineClient.ts';

import { answer, jobOf } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

/** The directory in memory, changed by the engine's own rules. */
export function createFakeDirectory(
  workbook: () => FakeWorkbook,
): Pick<EngineClient, 'agencies' | 'leaders' | 'charges'> {
  const open = (): Workbook => asWorkbook(workbook());
  return {
    agencies: {
      add: () => answer(() => ({ revision: 1, id: 'a9' })),
      edit: ({ edits }) => answer(() => ({ revision: editAgencies(open(), edits) })),
      paste: ({ edits, before, agencies }) =>
        answer(() => pasteAgencies(open(), edits, before, agencies)),
      remove: ({ ids }) => answer(() => ({ revision: removeAgencies(open(), ids) })),
      move: ({ ids, before }) => answer(() => ({ revision: moveAgencies(open(), ids, before) })),
      succeed: ({ handOver, ...draft }) => answer(() => recordSuccession(open(), draft, handOver)),
      forgetSuccession: ({ id }) => answer(() => ({ revision: removeSuccession(open(), id) })),
      handOver: (order) => answer(() => ({ revision: handOverTasks(open(), order) })),
      unite: ({ kept, others }) =>
        answer(() => ({ revision: uniteAgencies(open(), kept, others) })),
      readFile: () => answer(() => jobOf([], { file: 'Danh bạ.xlsx', source: [], rows: [] })),
      takeIn: () => answer(() => ({ revision: 1 })),
      exportFile: ({ path }) => answer(() => jobOf([], { path })),
    },
    leaders: {
      edit: ({ edits }) => answer(() => ({ revision: editLeaders(open(), edits) })),
      paste: ({ edits, before, leaders }) =>
        answer(() => pasteLeaders(open(), edits, before, leaders)),
      remove: ({ ids }) => answer(() => ({ revision: removeLeaders(open(), ids) })),
      move: ({ ids, before }) => answer(() => ({ revision: moveLeaders(open(), ids, before) })),
    },
    charges: {
      set: (setting) => answer(() => ({ revision: setCharges(open(), setting) })),
      edit: ({ edits }) => answer(() => ({ revision: editCharges(open(), edits) })),
      remove: ({ ids }) => answer(() => ({ revision: removeCharges(open(), ids) })),
    },
  };
}

/** As much of the engine's workbook as the directory needs, over one in memory. */
function asWorkbook(fake: FakeWorkbook): Workbook {
  const { agencies, leaders, charges, successions, tasks, targets, waivers } = fake.snapshot();
  const records = {
    agency: tableOf(agencies),
    leader: tableOf(leaders),
    charge: tableOf(charges),
    succession: tableOf(successions),
    task: tableOf(tasks),
    target: tableOf(targets),
    waiver: tableOf(waivers),
  };
  let given = 0;
  const sequences = {
    nextId(kind: string) {
      given += 1;
      return `${kind} ${fake.snapshot().revision}.${given}`;
    },
  };
  const edit: Workbook['edit'] = (build) =>
    // The rest of the engine's workbook is not asked for by what this one is made for.
    fake.commit(build({ records, sequences } as unknown as Parameters<typeof build>[0])).revision;
  return { edit, records, rounds: { listPacks: () => [] } } as unknown as Workbook;
}

function tableOf<T extends { readonly id: string }>(rows: readonly T[]) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    listFields: () => [...rows],
    list: () => [...rows],
    find: (id: string) => byId.get(id) ?? null,
    findAll: (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []),
  };
}
