import { createRecord } from '../changes/changeSet.ts';
import type { RecordChange } from '../changes/changeSet.ts';
import { comparePosition, groupByParent } from '../tasks/outline.ts';
import type { Move } from '../tasks/rearrange.ts';
import type { Clause } from './clause.ts';
import { createSectionPlacer } from './placeInSections.ts';
import type { PlacedRow, RowIds } from './placeInSections.ts';
import { findSectionHeadings } from './sectionHeadings.ts';

export interface Arrangement {
  /** The section rows that are made, outer ones first. */
  readonly sections: readonly RecordChange[];
  /** Where tasks go that stood at the top; what stands below them goes along. */
  readonly moves: readonly Move[];
}

/**
 * Puts the tasks that stand at the top of the table under the sections of the headings that they come from,
 * in the order of the text. What somebody has put into a section stays there, and so does what comes from no
 * clause or stands below no heading.
 */
export function arrangeInSections(
  rows: readonly PlacedRow[],
  clauses: readonly Clause[],
  ids: RowIds,
): Arrangement {
  const order = new Map(clauses.toSorted(comparePosition).map(({ id }, at) => [id, at]));
  const headings = findSectionHeadings(clauses);
  const orderOf = ({ clause }: PlacedRow): number => order.get(clause ?? '') ?? 0;
  const loose = (groupByParent(rows).get(null) ?? [])
    .filter(({ type, clause }) => type === 'task' && (headings.get(clause ?? '')?.length ?? 0) > 0)
    .toSorted((left, right) => orderOf(left) - orderOf(right));
  const placer = createSectionPlacer({ tasks: rows, clauses, headings }, true, ids);
  const moves = loose.flatMap((row): Move[] => {
    const { parent, positions } = placer.place(row.clause, 1);
    if (parent === null) return [];
    const move = { id: row.id, parent, position: positions[0] ?? row.position };
    placer.put([{ ...row, ...move }]);
    return [move];
  });
  return { sections: placer.sections.map((section) => createRecord('task', section)), moves };
}
