import type { Implementer } from '../engine/implementer.ts';
import type { Session } from '../engine/session.ts';
import { readCourse } from './readCourse.ts';

export function createProgressProcedures({ progress: os }: Implementer, session: Session) {
  return { course: os.course.handler(({ input }) => readCourse(session.workbook(), input.task)) };
}
