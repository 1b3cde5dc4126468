import type { PlanNow } from './planNow.ts';
import type { ReadRow } from './readRows.ts';
import type { ReturnProblems } from './returnProblems.ts';
import type { AddedRow } from './review.ts';
import type { MatchedRow } from './reviewReturn.ts';
import { codeKey } from './rowKeys.ts';
import type { SentRow } from './sentPack.ts';

/** Says what became of rows that are none of those that were sent; returns what they added. */
export function reportRows(
  matched: readonly MatchedRow[],
  missing: readonly SentRow[],
  { codes }: Pick<PlanNow, 'codes'>,
  problems: ReturnProblems,
): AddedRow[] {
  const added: AddedRow[] = [];
  let after: string | null = null;
  for (const { read, match } of matched) {
    const { sheet, row, title, code } = read;
    const cell = addressOf(read);
    const say = (problem: Parameters<ReturnProblems['add']>[2], value: unknown): void =>
      problems.add(sheet, cell, problem, value);
    switch (match.kind) {
      case 'sent':
        after = match.row.task;
        break;
      case 'contradiction':
        say('code-title-differ', code);
        break;
      case 'several':
        say('row-ambiguous', title);
        break;
      case 'nameless':
        say('row-nameless', code);
        break;
      case 'added':
        if (match.because === null && codes.has(codeKey(code ?? ''))) {
          // A task of the plan that this agency was not sent.
          say('other-task', code);
          break;
        }
        if (isLineBelow(read)) break;
        say(match.because ?? 'row-added', title);
        added.push({
          ...{ key: `added/${sheet}/${row}`, sheet, row, after },
          role: read.values.has('remark') ? 'support' : 'lead',
          values: valuesOf(read),
        });
        break;
      case 'nothing':
    }
  }
  for (const { code } of missing) problems.add('', '', 'row-missing', code);
  return added;
}

function addressOf({ values, row }: ReadRow): string {
  const [first] = values.values();
  return values.get('title')?.cell ?? first?.cell ?? `A${row}`;
}

/** One line of words and nothing else: who signs, a section, a remark below the table. */
function isLineBelow({ values, isAnswered, offered, code }: ReadRow): boolean {
  const filled = [...values].filter(([, { value }]) => value !== null);
  return !isAnswered && offered.length === 0 && (code ?? '') === '' && filled.length <= 1;
}

function valuesOf({ values, offered }: ReadRow): AddedRow['values'] {
  const own = [...values].flatMap(([field, { value, doubt }]) =>
    value === null || doubt !== null ? [] : [[field, value] as const],
  );
  const words = offered.map(({ header, words: said }) =>
    header === '' ? said : `${header}: ${said}`,
  );
  return { ...Object.fromEntries(own), ...(words.length > 0 && { note: words.join('\n') }) };
}
