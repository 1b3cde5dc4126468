import type { RowMatch } from './matchSentRows.ts';
import type { PlanNow } from './planNow.ts';
import type { ReadRow } from './readRows.ts';
import type { ReturnProblems } from './returnProblems.ts';
import type { AddedRow, ReturnProblemCode } from './review.ts';
import type { MatchedRow } from './reviewReturn.ts';
import { codeKey } from './rowKeys.ts';
import type { SentRow } from './sentPack.ts';

/** Says what became of rows that are none of those that were sent; returns what they added. */
export function reportRows(
  matched: readonly MatchedRow[],
  missing: readonly SentRow[],
  now: Pick<PlanNow, 'codes' | 'tasks' | 'agencyNames'>,
  problems: ReturnProblems,
): AddedRow[] {
  const added: AddedRow[] = [];
  let after: string | null = null;
  const below = rowsBelow(matched);
  for (const { read, match } of matched) {
    const { sheet, row, title, code } = read;
    const cell = addressOf(read);
    const say = (problem: ReturnProblemCode, value: unknown, about?: string): void =>
      problems.add(sheet, cell, problem, value, about);
    if (isUnplaced(read, match)) {
      // Nothing is taken from it, and nothing that it says is lost.
      const words = wordsOfRow(read);
      const isNamed = match.kind === 'added';
      if (words !== '') {
        say(below.has(read) ? 'line-below' : isNamed ? 'line-between' : 'row-nameless', words);
      }
      continue;
    }
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
      case 'added':
        if (match.because === null && now.codes.has(codeKey(code ?? ''))) {
          // A task of the plan that this agency was not sent.
          say('other-task', code, leadOf(code ?? '', now));
          break;
        }
        say(match.because ?? 'row-added', title);
        added.push({
          ...{ key: `added/${sheet}/${row}`, sheet, row, after },
          role: read.values.has('remark') ? 'support' : 'lead',
          values: valuesOf(read),
        });
        break;
      case 'nameless':
      case 'nothing':
    }
  }
  for (const { code } of missing) problems.add('', '', 'row-missing', code);
  return added;
}

/** What no task can be found or made for: an answer without a name, a line of words. */
function isUnplaced(read: ReadRow, { kind }: RowMatch): boolean {
  return kind === 'nameless' || kind === 'nothing' || (kind === 'added' && isLine(read));
}

/** Rows behind the last of a sheet that is about a task: totals, who signs, remarks. */
function rowsBelow(matched: readonly MatchedRow[]): ReadonlySet<ReadRow> {
  const bySheet = Map.groupBy(matched, ({ read }) => read.sheet);
  return new Set(
    [...bySheet.values()].flatMap((rows) => {
      const last = rows.findLastIndex(({ read, match }) => !isUnplaced(read, match));
      return rows.slice(last + 1).map(({ read }) => read);
    }),
  );
}

/** The cell of its title, else the first that says something. */
function addressOf({ values, row, title, offered }: ReadRow): string {
  const filled = [...values.values()].find(({ value }) => value !== null);
  const named = (title ?? '') === '' ? undefined : values.get('title');
  return (named ?? filled)?.cell ?? offered[0]?.cell ?? `A${row}`;
}

function wordsOfRow({ code, values, offered }: ReadRow): string {
  const said = [...values.values()].map(({ words }) => words);
  return [code ?? '', ...said, ...offered.map(({ words }) => words)]
    .filter((words) => words !== '')
    .join('; ');
}

/** Who leads the task that has a code; '' for nobody. */
function leadOf(code: string, { tasks, agencyNames }: Pick<PlanNow, 'tasks' | 'agencyNames'>) {
  const task = [...tasks.values()].find((one) => codeKey(one.code) === codeKey(code));
  const { text = '', agency = null } = task?.lead ?? {};
  return (agency === null ? undefined : agencyNames.get(agency)) ?? text;
}

/** One cell of words and nothing else: who signs, a section, a remark below the table. */
function isLine({ values, isAnswered, offered, code }: ReadRow): boolean {
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
