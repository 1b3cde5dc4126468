import { writeFile } from 'node:fs/promises';

import { deadlineEvents } from '#shared/reports/calendar/deadlineEvents.ts';
import { icsFile } from '#shared/reports/calendar/icsFile.ts';
import { createStatusReader } from '#shared/tasks/deriveStatus.ts';

import { writeAtomically } from '../files/writeAtomically.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { checkTarget } from './exportReport.ts';
import type { FileTarget } from './exportReport.ts';
import type { ReportReader } from './reportReader.ts';

/** Writes the deadlines of what is still open as a calendar. */
export async function writeCalendar(
  workbook: Workbook,
  reader: ReportReader,
  asOf: string,
  target: FileTarget,
  at: string,
): Promise<{ path: string; events: number }> {
  checkTarget(workbook, target);
  const { plan, agencies, outline, periodOf, followUp } = reader.source();
  const events = deadlineEvents({
    workbookId: workbook.id,
    tasks: workbook.records.task.findAll(outline.map(({ node }) => node.id)),
    periodOf,
    readStatus: createStatusReader(asOf, followUp.dueSoonDays),
    nameOf: new Map(agencies.map(({ id, name }) => [id, name])),
    remindDays: followUp.dueSoonDays,
  });
  const file = icsFile(events, { name: plan.title, at });
  await writeAtomically(target.path, (temporary) => writeFile(temporary, file));
  return { path: target.path, events: events.length };
}
