import { courseOfProgress } from '#shared/progress/course.ts';
import type { CourseStep, ProgressReport, ReportSource } from '#shared/progress/course.ts';
import { UserError } from '#shared/userError.ts';

import type { Workbook } from '../workbook/workbook.ts';

/** The course of a task's progress as the log and the returned files tell it, oldest first. */
export function readCourse(workbook: Workbook, task: string): ProgressReport[] {
  if (workbook.records.task.find(task) === null) throw new UserError('recordNotFound');
  return courseOfProgress(readSteps(workbook, task), readSources(workbook));
}

function readSteps({ log }: Workbook, task: string): CourseStep[] {
  return log
    .touching(task)
    .toReversed()
    .flatMap((id): CourseStep[] => {
      const step = log.find(id);
      if (step === null) return [];
      const { kind, at, who, refersTo } = step;
      return log
        .read(id)
        .changes.filter((change) => change.id === task)
        .map((change) => ({ id, kind, at, who, refersTo, change }));
    });
}

function readSources({ returns, rounds }: Workbook): ReadonlyMap<number, ReportSource> {
  const packs = new Map(rounds.listPacks(null).map((pack) => [pack.id, pack]));
  const numbers = new Map(rounds.listRounds().map(({ id, number }) => [id, number]));
  const files = new Map(returns.listReturns().map((one) => [one.id, one]));
  return new Map(
    returns.listMerges().flatMap((merge): [number, ReportSource][] => {
      const file = files.get(merge.return);
      const pack = packs.get(file?.pack ?? -1);
      const round = numbers.get(pack?.round ?? -1);
      if (file === undefined || pack === undefined || round === undefined) return [];
      return [[merge.step, { round, agency: pack.agencyName, file: file.file }]];
    }),
  );
}
