import { isoDate } from '../../periods/isoDate.ts';
import type { Task } from '../../tasks/task.ts';
import { wordsKey } from '../../text/sameWords.ts';
import type { PackValue } from '../pack.ts';
import { fieldOfTask } from '../packLayout.ts';
import { compareValues } from './compareValues.ts';
import { currentValue } from './currentValue.ts';
import { mergeCell } from './mergeCell.ts';
import { reviewOffered } from './reviewOffered.ts';
import type { PlanNow } from './planNow.ts';
import type { ReturnedValue } from './readRows.ts';
import type { ReturnProblems } from './returnProblems.ts';
import { answerFields, isAsked, lockedFields } from './returnFields.ts';
import type { ReturnField } from './returnFields.ts';
import type { CellDoubt, ReviewCell } from './review.ts';
import type { MatchedRow, ReturnContext, SentAnswers } from './reviewReturn.ts';
import type { SentPack, SentRow } from './sentPack.ts';

/** The same for the same cell of every return of a pack. */
export function cellKey({ role, task }: Pick<SentRow, 'role' | 'task'>, field: string): string {
  return `${role}/${task}/${field}`;
}

/** The cells of one row that came back otherwise than they were sent, in the order of the sheet. */
export function reviewCells(
  { sent, rows }: SentAnswers,
  pack: SentPack,
  now: PlanNow,
  { bases, receivedOn }: ReturnContext,
  problems: ReturnProblems,
): ReviewCell[] {
  const task = now.tasks.get(sent.task);
  const ofRow = [...rowDoubts(rows), ...taskDoubts(sent, task, pack, now)];
  const fields = sent.role === 'lead' ? leadFields : supportFields;
  const cells = fields.flatMap((field): ReviewCell[] => {
    const key = cellKey(sent, field);
    const wasSent = sent.content[field] ?? null;
    const base = bases.has(key) ? (bases.get(key) ?? null) : wasSent;
    const found = chooseAnswer(rows, field, base, (value) => isChanged(field, base, value, now));
    if (found === null) return [];
    const current = currentOf(field, task, { sent, pack, now, base });
    const { answer, row } = found;
    const values = { sent: base, current, returned: answer.value };
    const merged = mergeCell(values, (left, right) => compareValues(field, left, right, now));
    if (merged === null) return [];
    // What they said before was taken or refused, and nobody knows which of their files is the later.
    const state = merged === 'theirs' && bases.has(key) ? 'conflict' : merged;
    const isOurs = isAsked(field, sent.role);
    const doubts = [
      ...valueDoubts(found, base, isOurs),
      ...dayDoubts(field, answer, receivedOn, now.planYear),
      ...ofRow,
    ];
    const cell: ReviewCell = {
      key,
      kind: isOurs ? 'asked' : 'locked',
      role: sent.role,
      task: sent.task,
      code: sent.code,
      field,
      sheet: row.read.sheet,
      cell: answer.cell,
      ...values,
      state,
      doubts: [...new Set(doubts)],
    };
    problems.addCell(cell, answer.words);
    for (const other of found.others) {
      problems.add(other.sheet, other.cell, 'other-answer', other.value);
    }
    return [cell];
  });
  const offered = reviewOffered({ sent, rows }, task, { pack, now, bases, problems, ofRow });
  const all = [...cells, ...offered];
  const [first] = all;
  for (const doubt of first === undefined ? [] : new Set(ofRow)) {
    problems.add(first?.sheet ?? '', first?.cell ?? '', doubt, first?.code ?? '');
  }
  return all;
}

const leadFields: readonly ReturnField[] = [
  ...lockedFields.filter((field) => field !== 'lead'),
  ...answerFields,
];
const supportFields: readonly ReturnField[] = [
  ...lockedFields.filter((field) => field !== 'support'),
  'remark',
];

interface ChosenAnswer {
  readonly row: MatchedRow;
  readonly answer: ReturnedValue;
  /** What further rows for the same task say instead. */
  readonly others: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly value: string;
  }[];
}

/** Of rows for the same task the one that changed the cell; null when no table has the column. */
function chooseAnswer(
  rows: readonly MatchedRow[],
  field: ReturnField,
  sent: PackValue,
  isChange: (value: PackValue) => boolean,
): ChosenAnswer | null {
  const answers = rows.flatMap((row) => {
    const answer = row.read.values.get(field);
    return answer === undefined ? [] : [{ row, answer: asItWasSent(answer, sent) }];
  });
  const changed = answers.filter(({ answer }) => isChange(answer.value));
  const [first] = changed.length > 0 ? changed : answers;
  if (first === undefined) return null;
  if (answers.length === 1) return { ...first, others: [] };
  const keyOf = (value: PackValue): string => wordsKey(String(value ?? ''));
  // A copy that was left as it was sent may be the row that counts, too.
  const others = answers.filter(({ answer }) => keyOf(answer.value) !== keyOf(first.answer.value));
  return {
    ...first,
    others: others.map(({ row, answer }) => {
      return { sheet: row.read.sheet, cell: answer.cell, value: String(answer.value ?? '') };
    }),
  };
}

/** A "1" that may be 1 % or all of it is what was sent where that was 1 %: nobody touched it. */
function asItWasSent(answer: ReturnedValue, sent: PackValue): ReturnedValue {
  const { doubt, value } = answer;
  if (doubt !== 'percent-unclear' || typeof sent !== 'number' || value !== sent * 100)
    return answer;
  return { ...answer, value: sent, doubt: null };
}

function isChanged(field: ReturnField, base: PackValue, value: PackValue, now: PlanNow): boolean {
  return compareValues(field, base, value, now) === 'different';
}

interface CurrentContext {
  readonly sent: SentRow;
  readonly pack: SentPack;
  readonly now: PlanNow;
  readonly base: PackValue;
}

/** A remark of theirs is changed by nobody else: while there is none of this pack, it is as it was. */
function currentOf(
  field: ReturnField,
  task: Task | undefined,
  { sent, pack, now, base }: CurrentContext,
): PackValue {
  if (field === 'remark') {
    const own = now.remarks.find((one) => one.pack === pack.id && one.task === sent.task);
    return own?.text ?? base;
  }
  const kept = fieldOfTask(field);
  return task === undefined || kept === null ? null : currentValue(task, kept, now);
}

function valueDoubts(
  { answer, others }: ChosenAnswer,
  base: PackValue,
  isOurs: boolean,
): CellDoubt[] {
  return [
    ...(answer.doubt === null ? [] : [answer.doubt]),
    ...(answer.isMerged && answer.value !== null ? (['merged'] as const) : []),
    ...(isOurs && answer.value === null && base !== null ? (['emptied'] as const) : []),
    ...(others.length > 0 ? (['repeated'] as const) : []),
    ...(answer.isGuessed ? (['column-guessed'] as const) : []),
    ...(answer.isDecoded ? (['encoding-unclear'] as const) : []),
  ];
}

/** Years that a plan may go on for. */
const longestYears = 10;

/**
 * Nothing was done on a day to come, nor long before the plan or after it: day and month may be swapped,
 * or the year be another.
 */
function dayDoubts(
  field: ReturnField,
  { value }: ReturnedValue,
  receivedOn: string,
  planYear: number,
): CellDoubt[] {
  if (field !== 'completedOn' || !isoDate.safeParse(value).success) return [];
  const year = Number(String(value).slice(0, 4));
  const isNear = year >= planYear - 1 && year <= planYear + longestYears;
  return isNear && String(value) <= receivedOn ? [] : ['day-unclear'];
}

function rowDoubts(rows: readonly MatchedRow[]): CellDoubt[] {
  return rows.flatMap(({ match }) =>
    match.kind === 'sent' && match.doubt !== null ? [match.doubt] : [],
  );
}

function taskDoubts(
  { role }: SentRow,
  task: Task | undefined,
  pack: SentPack,
  { groups }: PlanNow,
): CellDoubt[] {
  if (task === undefined) return ['task-gone'];
  if (role === 'support') return [];
  const { lead } = task;
  const isTheirs =
    lead?.agency === pack.agency ||
    (lead?.agency != null && groups.has(lead.agency)) ||
    (lead !== null && wordsKey(lead.text) === wordsKey(pack.agencyName));
  return isTheirs ? [] : ['other-lead'];
}
