import type { PeriodKey } from '../periods/periodKey.ts';
import { readPhaseColumn } from '../spreadsheet/phaseColumns.ts';
import type { PhaseColumn } from '../spreadsheet/phaseColumns.ts';
import { emptyPhase } from '../tasks/phases.ts';
import type { Phase, Phases } from '../tasks/phases.ts';
import { readPercent } from '../tasks/progressCells.ts';

/**
 * Phases with what the cells of such columns say of them; cells that are none of these, or that nobody
 * can read, are left.
 */
export function takePhaseCells(
  phases: Phases,
  cells: Readonly<Record<string, string>>,
  planYear: number,
): { readonly phases: Phases; readonly rest: Readonly<Record<string, string>> } {
  const taken: Record<PeriodKey, Phase> = { ...phases };
  const rest: Record<string, string> = {};
  for (const [header, words] of Object.entries(cells)) {
    const column = readPhaseColumn(header, planYear);
    const said = column === null ? null : sayPart(column.part, words);
    if (column === null || said === null) rest[header] = words;
    else taken[column.key] = { ...(taken[column.key] ?? emptyPhase), ...said };
  }
  return { phases: taken, rest };
}

function sayPart(part: PhaseColumn['part'], words: string): Partial<Phase> | null {
  if (part === 'done') return { done: words };
  const weight = readPercent(words);
  return typeof weight === 'number' ? { weight } : null;
}
