import { generateNKeysBetween } from 'fractional-indexing';

import type { Agency } from '../agencies/agency.ts';
import { createRecord, editRecord } from '../changes/changeSet.ts';
import type { ChangeOf } from '../changes/changeSet.ts';
import type { InspectedAgency } from '../spreadsheet/inspection.ts';
import { comparePosition } from '../tasks/outline.ts';
import type { MergedDirectory } from './mergeAgencies.ts';
import { whySkipped } from './rowPlan.ts';
import type { RowPlan } from './rowPlan.ts';

/** An agency as a row of a table gives it. */
export interface ImportedAgency {
  readonly sheet: string;
  readonly agency: InspectedAgency;
}

export interface AgencyPlan {
  readonly rows: readonly RowPlan<'agency', Agency>[];
  readonly changes: readonly ChangeOf<'agency'>[];
  /** What agencies have for an id in the workbook, by the one they have had for now. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * What an import makes of the directory. `after`: with everything that tables and answers give it;
 * `merged` says what each of the `imported` rows became.
 */
export function planAgencies(
  before: readonly Agency[],
  after: readonly Agency[],
  imported: readonly ImportedAgency[],
  merged: MergedDirectory,
  sequences: { nextId(kind: 'agency'): string },
): AgencyPlan {
  const known = new Map(before.map((agency) => [agency.id, agency]));
  const fresh = after.filter(({ id }) => !known.has(id));
  const last = before.toSorted(comparePosition).at(-1)?.position ?? null;
  const positions = generateNKeysBetween(last, null, fresh.length);
  const ids = new Map([
    ...before.map(({ id }) => [id, id] as const),
    ...fresh.map(({ id }) => [id, sequences.nextId('agency')] as const),
  ]);
  const places = new Map(fresh.map(({ id }, index) => [id, positions[index] ?? '']));
  const settled = new Map(
    after.map((agency) => {
      const { id, parent } = agency;
      const settledParent = parent === null ? null : (ids.get(parent) ?? null);
      const position = places.get(id) ?? agency.position;
      return [id, { ...agency, id: ids.get(id) ?? id, parent: settledParent, position }] as const;
    }),
  );
  const edits = new Map(
    before.flatMap((agency) => {
      const edit = editRecord('agency', agency, settled.get(agency.id) ?? agency);
      return edit === null ? [] : [[agency.id, edit] as const];
    }),
  );
  const created = fresh.flatMap(({ id }) => {
    const agency = settled.get(id);
    return agency === undefined ? [] : [createRecord('agency', agency)];
  });
  const rows = imported.map(({ sheet, agency }, index): RowPlan<'agency', Agency> => {
    const { match = { kind: 'new' }, id = null } = merged.rows[index] ?? {};
    const common = { of: 'agency', sheet, row: agency.row, level: 0, number: null } as const;
    const fields = id === null ? undefined : settled.get(id);
    if (id === null || fields === undefined) {
      const because = whySkipped(match, ({ name }) => name);
      return {
        ...common,
        state: 'skipped',
        id: null,
        because,
        fields: asWritten(agency),
        before: {},
      };
    }
    const kept = { ...common, because: null, fields };
    if (!known.has(id)) return { ...kept, state: 'new', id: null, before: {} };
    const edit = edits.get(id);
    const state = edit === undefined ? 'unchanged' : 'changed';
    return { ...kept, state, id, before: edit?.before ?? {} };
  });
  return { rows, changes: [...created, ...edits.values()], ids };
}

function asWritten({ name, short, aliases, kind }: InspectedAgency): Agency {
  const nothing = { parent: null, from: null, to: null, members: [] };
  return { id: '', position: '', name, short, aliases, kind, ...nothing };
}
