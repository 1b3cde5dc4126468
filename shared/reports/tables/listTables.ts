import { translate } from '../../messages/translate.ts';
import { formatDay } from '../../periods/formatDay.ts';
import { belongsTo } from '../denominator.ts';
import type { Report } from '../report.ts';
import type { ReportEdition } from '../reportPaper.ts';
import type { ReportLine } from '../reportLine.ts';
import { textColumn } from './columns.ts';
import type { ReportCellValue, ReportColumn, ReportTable } from './reportTable.ts';

type ListName = 'overdue' | 'late' | 'soon' | 'undated';

interface ListColumn {
  readonly column: ReportColumn;
  readonly value: (line: ReportLine) => ReportCellValue;
}

interface List {
  readonly isOnIt: (line: ReportLine) => boolean;
  /** What stands behind the deadline. */
  readonly more: () => ListColumn[];
}

const lists: Readonly<Record<ListName, List>> = {
  overdue: {
    isOnIt: ({ status }) => status === 'overdue',
    more: () => [
      {
        column: { ...textColumn('days', 16, true), kind: 'count' },
        value: ({ overdueDays }) => overdueDays,
      },
      { column: textColumn('difficulty', 36), value: ({ difficulty }) => difficulty },
    ],
  },
  late: {
    isOnIt: ({ status }) => status === 'done-late',
    more: () => [
      {
        column: textColumn('completedOn', 22, true),
        value: ({ completedOn }) => (completedOn === null ? '' : formatDay(completedOn)),
      },
    ],
  },
  soon: { isOnIt: ({ status }) => status === 'due-soon', more: () => [] },
  undated: { isOnIt: ({ status }) => status === 'no-deadline', more: () => [] },
};

/** Lists of the tasks that a meeting talks about; those that are empty are left out. */
export function listTables(
  report: Report,
  lines: readonly ReportLine[],
  edition: ReportEdition,
): ReportTable[] {
  const assigned = lines.filter((line) => belongsTo(line, 'assigned', report));
  return (Object.keys(lists) as ListName[]).flatMap((name) => {
    const members = assigned.filter(lists[name].isOnIt);
    if (members.length === 0) return [];
    const sorted = name === 'overdue' ? members.toSorted(longestFirst) : members;
    return [listTable(name, sorted, report, edition)];
  });
}

function listTable(
  name: ListName,
  lines: readonly ReportLine[],
  { dueSoonDays: days }: Report,
  edition: ReportEdition,
): ReportTable {
  const columns: ListColumn[] = [
    { column: textColumn('code', 18, true), value: ({ code }) => code },
    { column: textColumn('title', 62), value: ({ title }) => title },
    { column: textColumn('lead', 32), value: ({ lead }) => lead.name },
    { column: textColumn('leader', 24), value: ({ leader }) => nameOrNothing(leader) },
    ...(edition === 'internal'
      ? [{ column: textColumn('person', 24), value: (l: ReportLine) => nameOrNothing(l.person) }]
      : []),
    { column: textColumn('deadline', 26, true), value: deadlineWords },
    ...lists[name].more(),
  ];
  return {
    name,
    heading: translate(`reports.headings.${name}`, { days }),
    columns: [textColumn('number', 11, true), ...columns.map(({ column }) => column)],
    rows: lines.map((line, index) => ({
      cells: [index + 1, ...columns.map(({ value }) => value(line))],
      isTotal: false,
      counts: {},
      task: line.id,
    })),
    notes: [],
  };
}

function nameOrNothing({ key, name }: ReportLine['leader']): string {
  return key === '' ? '' : name;
}

/** The words, and the day that they mean where they do not say it. */
function deadlineWords({ deadline, due }: ReportLine): string {
  if (due === null) return deadline;
  const day = formatDay(due);
  return deadline.includes(day) ? deadline : `${deadline}\n(${day})`;
}

function longestFirst(one: ReportLine, other: ReportLine): number {
  return other.overdueDays - one.overdueDays;
}
