import type { Owner } from '../agencies/owner.ts';
import type { InspectedTask } from '../spreadsheet/inspection.ts';
import type { Answer } from './answer.ts';
import { choicesFor } from './answers.ts';

/**
 * Makes one task for each owner of the lead cells that shall be split. What stands below the row stays
 * with the first of them; the others follow behind it, without a number or a code of their own.
 */
export function splitRows(
  rows: readonly InspectedTask[],
  answers: readonly Answer[],
  recognise: (cell: string) => readonly Owner[],
): readonly InspectedTask[] {
  const choices = choicesFor(answers, 'lead-several');
  const isSplit = ({ written }: InspectedTask) =>
    written.lead !== null && choices.get(written.lead)?.do === 'split';
  if (!rows.some(isSplit)) return rows;

  const result: InspectedTask[] = [];
  /** Tasks that wait for the end of what is below their row, the outermost first. */
  const waiting: { readonly level: number; readonly tasks: readonly InspectedTask[] }[] = [];
  function letStand(level: number): void {
    let last = waiting.at(-1);
    while (last !== undefined && last.level >= level) {
      result.push(...last.tasks);
      waiting.pop();
      last = waiting.at(-1);
    }
  }
  for (const row of rows) {
    letStand(row.level);
    const [first, ...others] = isSplit(row) ? recognise(row.written.lead ?? '') : [];
    if (first === undefined) {
      result.push(row);
      continue;
    }
    result.push(ledBy(row, first));
    const tasks = others.map((owner) => ({ ...ledBy(row, owner), number: null, code: null }));
    waiting.push({ level: row.level, tasks });
  }
  letStand(0);
  return result;
}

function ledBy(row: InspectedTask, { text }: Owner): InspectedTask {
  return { ...row, lead: text, written: { ...row.written, lead: text } };
}
