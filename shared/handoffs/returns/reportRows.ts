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
  const below = linesBelow(matched);
  for (const [sheet, lines] of Map.groupBy(below, ({ sheet }) => sheet)) {
    const [first] = lines;
    if (first === undefined) continue;
    const words = lines.map(wordsOfRow).filter((line) => line !== '');
    problems.add(sheet, addressOf(first), 'lines-below', words.join(' / '));
  }
  for (const { read, match } of matched) {
    const { sheet, row, title, code } = read;
    const cell = addressOf(read);
    const say = (problem: ReturnProblemCode, value: unknown, about?: string): void =>
      problems.add(sheet, cell, problem, value, about);
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
        if (!below.includes(read)) say('row-nameless', wordsOfRow(read));
        break;
      case 'added':
        if (match.because === null && now.codes.has(codeKey(code ?? ''))) {
          // A task of the plan that this agency was not sent.
          say('other-task', code, leadOf(code ?? '', now));
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

/** Nameless rows behind the last that has a name: totals, who signs, remarks. */
function linesBelow(matched: readonly MatchedRow[]): ReadRow[] {
  return [...Map.groupBy(matched, ({ read }) => read.sheet).values()].flatMap((rows) => {
    const last = rows.findLastIndex(
      ({ match: { kind } }) => kind !== 'nameless' && kind !== 'nothing',
    );
    return rows
      .slice(last + 1)
      .flatMap(({ read, match }) => (match.kind === 'nameless' ? [read] : []));
  });
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
