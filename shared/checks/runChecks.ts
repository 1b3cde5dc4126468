import { rowsPerPiece } from '../pieces.ts';
import type { Pieces } from '../pieces.ts';
import { createContextMaker } from './checkContext.ts';
import type { CheckContext } from './checkContext.ts';
import type { CheckInput } from './checkInput.ts';
import type { CheckedRow, Found } from './checkRule.ts';
import { settleRules } from './checkRules.ts';
import type { SettledRule } from './checkRules.ts';
import { findingKey } from './finding.ts';
import type { Finding } from './finding.ts';

/** What the rules found. */
export interface CheckResult {
  /** Tasks in the order of the outline, then clauses, targets and agencies; without what is waived. */
  readonly findings: readonly Finding[];
  /** What would be among them, had nobody waived it. */
  readonly waived: readonly Finding[];
  readonly rules: readonly SettledRule[];
}

export type RunChecks = (input: CheckInput) => Pieces<CheckResult>;

/**
 * Checks a plan again and again. What was found in a row is kept with the row: after an edit only
 * those that are other objects than before are looked at, and the rules that need all of the plan.
 */
export function createChecker(): RunChecks {
  const makeContext = createContextMaker();
  let knownFor: CheckContext | null = null;
  let known = new WeakMap<CheckedRow, readonly Finding[]>();
  let rules: readonly SettledRule[] = [];

  return function* check(input) {
    const context = makeContext(input);
    if (context !== knownFor) {
      known = new WeakMap();
      rules = settleRules(input.plan, context.used);
      knownFor = context;
    }
    const inRows = new Map<string, Finding[]>();
    let left = rowsPerPiece;
    for (const row of input.rows) {
      left -= 1;
      if (left === 0) {
        left = rowsPerPiece;
        yield;
      }
      if (row.task.type !== 'task') continue;
      let found = known.get(row);
      if (found === undefined) {
        found = checkRow(row, rules, context);
        known.set(row, found);
      }
      if (found.length > 0) inRows.set(row.id, [...found]);
    }
    const others: Finding[] = [];
    for (const settled of rules) {
      const { rule, isOn } = settled;
      if (rule.of !== 'plan' || !isOn) continue;
      yield;
      for (const found of rule.find(input, context)) {
        if (found === undefined) {
          yield;
          continue;
        }
        const finding = toFinding(settled, found);
        const list = rule.kind === 'task' ? listOf(inRows, found.record) : others;
        list.push(finding);
      }
    }
    return settleResult(inOrder(input, inRows, others), input, rules);
  };
}

function checkRow(
  row: CheckedRow,
  rules: readonly SettledRule[],
  context: CheckContext,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const settled of rules) {
    const { rule, isOn } = settled;
    if (!isOn) continue;
    if (rule.of === 'plan') {
      rule.prepare?.(row, context);
      continue;
    }
    const params = rule.test(row, context);
    if (params !== null) found.push(toFinding(settled, { record: row.id, params }));
  }
  return found.length === 0 ? nothingFound : found;
}

/** One for all: most rows of a big plan have none. */
const nothingFound: readonly Finding[] = [];

function toFinding({ name, severity, rule }: SettledRule, { record, params }: Found): Finding {
  return { rule: name, severity, kind: rule.of === 'row' ? 'task' : rule.kind, record, params };
}

function listOf(lists: Map<string, Finding[]>, id: string): Finding[] {
  const list = lists.get(id) ?? [];
  lists.set(id, list);
  return list;
}

const kindOrder = { task: 0, clause: 1, target: 2, agency: 3 } as const;

function inOrder(
  { rows }: CheckInput,
  inRows: ReadonlyMap<string, readonly Finding[]>,
  others: readonly Finding[],
): Finding[] {
  return [
    ...rows.flatMap(({ id }) => inRows.get(id) ?? []),
    ...others.toSorted((left, right) => kindOrder[left.kind] - kindOrder[right.kind]),
  ];
}

function settleResult(
  all: readonly Finding[],
  { waivers }: CheckInput,
  rules: readonly SettledRule[],
): CheckResult {
  if (waivers.length === 0) return { findings: all, waived: [], rules };
  const given = new Set(waivers.map(findingKey));
  const isWaived = (finding: Finding): boolean => given.has(findingKey(finding));
  return {
    findings: all.filter((finding) => !isWaived(finding)),
    waived: all.filter(isWaived),
    rules,
  };
}
