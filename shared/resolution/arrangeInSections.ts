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
  const headings = findSectionHeadings(clauses);
  const loose = (groupByParent(rows).get(null) ?? []).filter(
    ({ type, clause }) => type === 'task' && (headings.get(clause ?? '')?.length ?? 0) > 0,
  );
  const byClause = Map.groupBy(loose, ({ clause }) => clause);
  const placer = createSectionPlacer(
    { tasks: rows, clauses, headings },
    { makesSections: true, joinsLoose: false },
    ids,
  );
  const moves = clauses.toSorted(comparePosition).flatMap(({ id }) => {
    const group = byClause.get(id) ?? [];
    if (group.length === 0) return [];
    const { parent, positions } = placer.place(id, group.length);
    const moved = group.map((row, at) => ({ ...row, parent, position: positions[at] ?? '' }));
    placer.put(moved);
    return moved.map(({ id: row, position }): Move => ({ id: row, parent, position }));
  });
  return { sections: placer.sections.map((section) => createRecord('task', section)), moves };
}
