import { headerMatchers } from '../../spreadsheet/headerWords.ts';
import { extraField } from '../../tasks/taskCells.ts';
import type { ExtraField } from '../../tasks/taskCells.ts';
import type { Task } from '../../tasks/task.ts';
import { wordsKey } from '../../text/sameWords.ts';
import type { PackValue } from '../pack.ts';
import { compareValues } from './compareValues.ts';
import { currentValue } from './currentValue.ts';
import { mergeCell } from './mergeCell.ts';
import type { PlanNow } from './planNow.ts';
import { packHeader } from '../packLayout.ts';
import type { PackRole } from '../pack.ts';
import type { OfferedWords, ReadRow } from './readRows.ts';
import { isAsked, isLockedField } from './returnFields.ts';
import type { ReturnProblems } from './returnProblems.ts';
import type { CellDoubt, ReviewCell } from './review.ts';
import type { SentAnswers } from './reviewReturn.ts';
import { cellKey } from './reviewCells.ts';
import type { SentPack } from './sentPack.ts';

interface OfferContext {
  readonly pack: SentPack;
  readonly now: PlanNow;
  readonly bases: ReadonlyMap<string, PackValue>;
  readonly problems: ReturnProblems;
  readonly ofRow: readonly CellDoubt[];
}

interface Offer {
  /** Where they would be kept. */
  readonly field: string;
  readonly words: string;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Words that stand where nothing was asked. They are offered: what a lead wrote into "Ghi chú" or
 * pinned to a cell as a note of the task, other columns as columns of their own; what a supporting
 * agency wrote anywhere is a remark.
 */
export function reviewOffered(
  { sent, rows }: SentAnswers,
  task: Task | undefined,
  { pack, now, bases, problems, ofRow }: OfferContext,
): ReviewCell[] {
  const offers = rows.flatMap(({ read }) =>
    [...read.offered, ...unasked(read.values, sent.role)].map((words): Offer => ({
      ...offerOf(words, sent.role === 'support'),
      sheet: read.sheet,
      cell: words.cell,
    })),
  );
  return [...Map.groupBy(offers, ({ field }) => field)].flatMap(([field, all]): ReviewCell[] => {
    const [first] = all;
    if (first === undefined) return [];
    const key = cellKey(sent, field);
    const words = [...new Map(all.map((one) => [wordsKey(one.words), one.words])).values()];
    const base = bases.get(key) ?? null;
    const current = currentOf(field, task, sent.task, pack, now);
    const news = words.filter((one) => !includes(base, one) && !includes(current, one));
    if (news.length === 0) return [];
    const isAdded = field === 'note' || field.startsWith(remarkPrefix);
    const returned = [...(isAdded && current !== null ? [current] : []), ...news].join('\n');
    const values = { sent: isAdded ? current : base, current, returned };
    const state = mergeCell(values, (left, right) => compareValues('result', left, right, now));
    if (state === null) return [];
    for (const { sheet, cell, words: value } of all) {
      problems.add(sheet, cell, 'words-offered', value);
    }
    const { role, task: id, code } = sent;
    const { sheet, cell } = first;
    const doubts = [...new Set(ofRow)];
    return [
      { key, kind: 'offered', role, task: id, code, field, sheet, cell, ...values, state, doubts },
    ];
  });
}

/** Answers below headers of ours for which this sheet does not ask: a supporting agency's progress. */
function unasked(values: ReadRow['values'], role: PackRole): OfferedWords[] {
  return [...values].flatMap(([field, { cell, words }]) =>
    isAsked(field, role) || isLockedField(field) || words === ''
      ? []
      : [{ cell, header: packHeader(field), words }],
  );
}

/** Of a remark that a supporting agency wrote under a header of its own. */
const remarkPrefix = 'remark.';

function offerOf(
  { header, words }: OfferedWords,
  isSupport: boolean,
): Pick<Offer, 'field' | 'words'> {
  if (isSupport) {
    return {
      field: `${remarkPrefix}${header}`,
      words: header === '' ? words : `${header}: ${words}`,
    };
  }
  const isNote = header === '' || headerMatchers.tasks(header)?.fields[0] === 'note';
  return { field: isNote ? 'note' : extraField(header), words };
}

function currentOf(
  field: string,
  task: Task | undefined,
  id: string,
  pack: SentPack,
  now: PlanNow,
): string | null {
  if (field.startsWith(remarkPrefix)) {
    const own = now.remarks.filter((one) => one.pack === pack.id && one.task === id);
    return own.map(({ text }) => text).join('\n') || null;
  }
  if (task === undefined) return null;
  // Where offered words are kept is a note, or a column of the user's own.
  const value = currentValue(task, field as 'note' | ExtraField, now);
  return value === null ? null : String(value);
}

/** Whether words stand in a text already, as they stand or in another way of writing. */
function includes(text: PackValue, words: string): boolean {
  return text !== null && wordsKey(String(text)).includes(wordsKey(words));
}
