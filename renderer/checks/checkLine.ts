import { isSameValue } from '#shared/changes/changeSet.ts';
import { checkRules } from '#shared/checks/checkRules.ts';
import { findingKey } from '#shared/checks/finding.ts';
import type { Finding } from '#shared/checks/finding.ts';
import type { Waiver } from '#shared/checks/waiver.ts';
import { emptyTask } from '#shared/tasks/task.ts';

import type { TaskLine } from '../tasks/taskLine.ts';
import type { RowLookup, TaskRow } from '../workbook/taskRow.ts';

/** A row of the list: a task with what is found in it, another record, or a heading above some. */
export interface CheckLine extends TaskLine {
  readonly kind: Finding['kind'] | 'heading';
  /** Of a heading its words; else what there is to say of the record when no finding says it. */
  readonly words: string;
  /** Empty in a heading. */
  readonly findings: readonly Finding[];
  /** Why it is left as it is; null: it is not. */
  readonly waiver: Waiver | null;
}

/** Findings of one heading, in the order of the plan. */
export interface FindingGroup {
  readonly key: string;
  readonly heading: string;
  readonly findings: readonly Finding[];
}

export type ArrangeCheckLines = (
  groups: readonly FindingGroup[],
  rowById: RowLookup,
  waivers: ReadonlyMap<string, Waiver>,
) => readonly CheckLine[];

/** Arranges lines again and again; a line in which nothing changed stays the same object. */
export function createCheckLineArranger(): ArrangeCheckLines {
  let known = new Map<string, CheckLine>();
  return (groups, rowById, waivers) => {
    const lines = groups.flatMap((group) => [
      headingLine(group),
      ...byRecord(group.findings).map((findings) =>
        recordLine(group.key, findings, rowById, waivers),
      ),
    ]);
    const settled = lines.map((line) => {
      const before = known.get(line.id);
      return before !== undefined && isSameLine(before, line) ? before : line;
    });
    known = new Map(settled.map((line) => [line.id, line]));
    return settled;
  };
}

/** The cell of the task grid in which the first problem of a line is mended. */
export function gapField({ findings }: CheckLine): string | null {
  const [first] = findings;
  return first === undefined ? null : checkRules[first.rule].field;
}

/** Findings of the same record one after the other become one line. */
function byRecord(findings: readonly Finding[]): Finding[][] {
  return [...Map.groupBy(findings, ({ record }) => record).values()];
}

function headingLine({ key, heading }: FindingGroup): CheckLine {
  const row = rowWithoutTask(`heading ${key}`);
  return { ...lineOf(row), kind: 'heading', words: heading, findings: [], waiver: null };
}

function recordLine(
  group: string,
  findings: readonly Finding[],
  rowById: RowLookup,
  waivers: ReadonlyMap<string, Waiver>,
): CheckLine {
  const [first] = findings;
  if (first === undefined) throw new Error('A line without findings.');
  const id = `${group} ${first.record}`;
  const row = first.kind === 'task' ? rowById.get(first.record) : undefined;
  return {
    ...lineOf(row ?? rowWithoutTask(id)),
    id,
    kind: row === undefined && first.kind === 'task' ? 'heading' : first.kind,
    words: '',
    findings,
    waiver: waivers.get(findingKey(first)) ?? null,
  };
}

function lineOf(row: TaskRow): TaskLine {
  return { id: row.id, row, level: 0, fold: 'none', rollUp: null, isContext: false };
}

/** A section, in which no cell lacks anything. */
function rowWithoutTask(id: string): TaskRow {
  const task = { ...emptyTask, id, code: '', parent: null, position: '', type: 'section' } as const;
  return { id, task, number: '', depth: 0, hasChildren: false, period: null };
}

function isSameLine(left: CheckLine, right: CheckLine): boolean {
  return (
    (left.row === right.row || left.kind !== 'task') &&
    left.kind === right.kind &&
    left.words === right.words &&
    left.waiver === right.waiver &&
    isSameValue(left.findings, right.findings)
  );
}
