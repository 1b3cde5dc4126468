import { nameOwner } from '../agencies/nameOwner.ts';
import { translate } from '../messages/translate.ts';
import { formatDay } from '../periods/formatDay.ts';
import type { TableDocument } from '../spreadsheet/tableDocument.ts';
import type { CheckInput } from './checkInput.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './finding.ts';
import { messageOf } from './ruleWords.ts';
import type { CheckResult } from './runChecks.ts';

const columns = [
  { header: 'fields.number', widthMm: 12, align: 'center' },
  { header: 'fields.code', widthMm: 18, align: 'center' },
  { header: 'fields.title', widthMm: 76, align: 'left' },
  { header: 'fields.lead', widthMm: 40, align: 'left' },
  { header: 'checks.table.severity', widthMm: 20, align: 'center' },
  { header: 'checks.table.problem', widthMm: 70, align: 'left' },
  { header: 'checks.table.waived', widthMm: 40, align: 'left' },
] as const;

/**
 * All that the rules found, a row for each problem, in the order of the screen; behind them what was
 * waived, with the reason.
 */
export function composeCheckList(
  input: CheckInput,
  { findings, waived }: Pick<CheckResult, 'findings' | 'waived'>,
): TableDocument {
  const { plan, asOf, waivers } = input;
  const recordOf = createRecordWriter(input);
  const reasons = new Map(waivers.map((waiver) => [findingKey(waiver), waiver.reason]));
  return {
    title: translate('checks.table.title', { plan: plan.title, day: formatDay(asOf) }),
    sheet: translate('checks.table.sheet'),
    columns: columns.map(({ header, ...column }) => ({ ...column, header: translate(header) })),
    rows: [...findings, ...waived].map((finding, index) => {
      const { key, params } = messageOf(finding);
      const problem = translate(key, params);
      const reason = reasons.get(findingKey(finding)) ?? null;
      const severity = translate(`checks.severities.${finding.severity}`);
      return {
        isSection: false,
        cells: [index + 1, ...recordOf(finding), severity, problem, reason],
      };
    }),
  };
}

type RecordCells = readonly [code: string | null, words: string | null, lead: string | null];

/** Code, words and lead of what a problem is about. */
function createRecordWriter(input: CheckInput): (finding: Finding) => RecordCells {
  const { rows, agencies, clauses, targets } = input;
  const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return ({ kind, record }) => {
    if (kind === 'task') {
      const row = rowOf.get(record);
      const { code = null, title = null, lead = null } = row?.task ?? {};
      return [code, title, lead === null ? null : nameOwner(lead, nameOf)];
    }
    if (kind === 'agency') return [null, nameOf.get(record) ?? null, null];
    if (kind === 'target') {
      const target = targets.find(({ id }) => id === record);
      const lead = target?.lead ?? null;
      return [null, target?.name ?? null, lead === null ? null : nameOwner(lead, nameOf)];
    }
    return [null, clauses.find(({ id }) => id === record)?.text ?? null, null];
  };
}
