import { translate } from '../messages/translate.ts';
import { formatDay } from '../periods/formatDay.ts';
import { dataGaps } from './dataGaps.ts';
import { doneOf, rateOf, reportCells } from './figures.ts';
import type { ReportCell } from './figures.ts';
import type { Report } from './report.ts';
import { beforeName, gapName, periodName } from './reportNames.ts';
import { formatCount, formatRate } from './tables/formatCell.ts';

/** Names that a sentence can hold. */
const mostNames = 3;

/** The account of a report in sentences, as an office writes it: results, data, proposals. */
export function writeAccount(report: Report): string[] {
  const { asOf, period, total } = report;
  const facts = { period: periodName(period), asOf: formatDay(asOf) };
  if (total.assigned.assigned + total.due.assigned === 0) {
    return [translate('reports.account.empty', facts)];
  }
  const opening = { ...facts, count: formatCount(total.assigned.assigned) };
  return [
    translate('reports.account.results'),
    translate(`reports.account.${period === null ? 'openingAll' : 'opening'}`, opening),
    ...resultLines(report),
    dueLine(report),
    changeLine(report),
    ...correctionLines(report),
    translate('reports.account.quality'),
    ...qualityLines(report),
    translate('reports.account.proposals'),
    ...proposalLines(report),
    translate('reports.account.enclosed'),
  ];
}

function resultLines(report: Report): string[] {
  const { total, overdueByAge, dueSoon, dueSoonDays } = report;
  const figures = total.assigned;
  const part = (key: 'long' | 'soon' | 'doneNoDueDate', count: number) =>
    count === 0 ? '' : translate(`reports.account.${key}`, { count, days: dueSoonDays });
  const line = (cell: ReportCell, more: Readonly<Record<string, string>>): string[] => {
    const count = figures[cell];
    if (count > 0) {
      const rate = formatRate(rateOf(count, figures.assigned));
      return [translate(`reports.account.${cell}`, { count: formatCount(count), rate, ...more })];
    }
    return cell === 'noDueDate' ? [] : [translate(`reports.account.noneOfThem.${cell}`)];
  };
  return [
    ...line('doneOnTime', {}),
    ...line('doneLate', { most: mostWords(report, 'doneLate') }),
    ...line('openOverdue', {
      most: mostWords(report, 'openOverdue'),
      long: part('long', overdueByAge['31+']),
    }),
    ...line('openInTime', { soon: part('soon', dueSoon) }),
    ...line('noDueDate', { done: part('doneNoDueDate', figures.doneNoDueDate) }),
  ];
}

function dueLine({ total: { due }, period }: Report): string {
  const isSoFar = period === null;
  if (due.assigned === 0) {
    return translate(`reports.account.${isSoFar ? 'dueNoneSoFar' : 'dueNone'}`);
  }
  if (doneOf(due) === 0) {
    const count = formatCount(due.assigned);
    return translate(`reports.account.${isSoFar ? 'dueNoneDoneSoFar' : 'dueNoneDone'}`, { count });
  }
  return translate(`reports.account.${isSoFar ? 'dueSoFar' : 'due'}`, {
    count: formatCount(due.assigned),
    done: formatCount(doneOf(due)),
    rate: formatRate(rateOf(doneOf(due), due.assigned)),
    onTime: formatCount(due.doneOnTime),
    onTimeRate: formatRate(rateOf(due.doneOnTime, due.assigned)),
  });
}

function changeLine(report: Report): string {
  const { standing, before } = report;
  return translate('reports.account.change', {
    before: beforeName(report),
    done: differenceWords(doneOf(standing) - doneOf(before.standing)),
    overdue: differenceWords(standing.openOverdue - before.standing.openOverdue),
  });
}

function differenceWords(difference: number): string {
  if (difference === 0) return translate('reports.account.same');
  const count = formatCount(Math.abs(difference));
  return translate(`reports.account.${difference > 0 ? 'more' : 'fewer'}`, { count });
}

/** A sentence for each cell that tasks were wrongly counted in. */
function correctionLines({ corrections }: Report): string[] {
  return reportCells.flatMap((cell) => {
    const wrong = corrections.filter(({ was }) => was === cell);
    if (wrong.length === 0) return [];
    const was = translate(`reports.cellsInSentence.${cell}`);
    const codes = wrong.map(({ code }) => code).join(', ');
    return [translate('reports.account.corrections', { count: wrong.length, was, codes })];
  });
}

function qualityLines(report: Report): string[] {
  const found = dataGaps.filter((gap) => report.gaps[gap] > 0);
  if (found.length === 0) return [translate('reports.account.qualityGood')];
  return found.map((gap) =>
    translate('reports.account.gap', {
      gap: gapName(gap, report),
      count: formatCount(report.gaps[gap]),
    }),
  );
}

function proposalLines(report: Report): string[] {
  const { total, dueSoon, dueSoonDays, gaps } = report;
  const lines: string[] = [];
  if (total.assigned.openOverdue > 0) lines.push(overdueProposal(report));
  if (dueSoon > 0) {
    const count = formatCount(dueSoon);
    lines.push(translate('reports.account.askSoon', { count, days: dueSoonDays }));
  }
  if (dataGaps.some((gap) => gaps[gap] > 0)) lines.push(translate('reports.account.askData'));
  return lines.length > 0 ? lines : [translate('reports.account.askNothing')];
}

function overdueProposal(report: Report): string {
  const groups = agenciesWith(report, 'openOverdue');
  const names = listWords(groups.slice(0, mostNames).map(({ name }) => name));
  const count = formatCount(report.total.assigned.openOverdue);
  const params = { names, count, agencies: groups.length };
  if (groups.length === 0) return translate('reports.account.askOverdueAny', params);
  if (groups.length > mostNames) return translate('reports.account.askOverdueMany', params);
  return translate('reports.account.askOverdue', params);
}

/**
 * " (nhiều nhất: Sở Y tế 3, Sở Nội vụ 2)": those that have more than any that is not named. " (Sở Y tế 3)"
 * where they are all.
 */
function mostWords(report: Report, cell: ReportCell): string {
  const groups = agenciesWith(report, cell);
  const unnamed = groups[mostNames]?.assigned[cell] ?? 0;
  const named = groups.slice(0, mostNames).filter(({ assigned }) => assigned[cell] > unnamed);
  if (named.length === 0) return '';
  const names = named.map(({ name, assigned }) =>
    translate('reports.account.nameCount', { name, count: formatCount(assigned[cell]) }),
  );
  const words = groups.length === named.length ? 'which' : 'most';
  return translate(`reports.account.${words}`, { names: names.join(', ') });
}

/** Agencies that have such tasks, those with the most first. */
function agenciesWith({ groups }: Report, cell: ReportCell) {
  return groups.agency
    .filter(({ key, assigned }) => key !== '' && assigned[cell] > 0)
    .toSorted((one, other) => other.assigned[cell] - one.assigned[cell]);
}

function listWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return names.slice(0, -1).join(', ') + translate('reports.account.and') + last;
}
