import type { InspectedSheet, InspectedTask } from './inspection.ts';

/** The sections and tasks of a sheet; none for tables of other kinds. */
export function taskRows({ rows }: Pick<InspectedSheet, 'rows'>): InspectedTask[] {
  return rows.filter((row): row is InspectedTask => row.type === 'section' || row.type === 'task');
}
