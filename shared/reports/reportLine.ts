import { z } from 'zod';

import { isoDate } from '../periods/isoDate.ts';
import { taskStatuses } from '../tasks/deriveStatus.ts';
import { dataGaps } from './dataGaps.ts';

/** An agency, leader, officer or section that tasks are counted for. */
export const partySchema = z.object({
  /** Id or words; '' where the task names none. */
  key: z.string(),
  name: z.string(),
});

export type Party = z.infer<typeof partySchema>;

/** A task as reports see it on a day: all that their tables and lists say of it. */
export const reportLineSchema = z.object({
  id: z.string(),
  code: z.string(),
  /** Of the outline: "1.2". */
  number: z.string(),
  title: z.string(),
  /** The row at the top of the outline that it stands under. */
  section: partySchema,
  lead: partySchema,
  /** Words of the leader's cell, and of that for who does the paperwork. */
  leader: partySchema,
  person: partySchema,
  /** In which the due day is. */
  quarter: partySchema,
  /** The deadline as written; '' for an empty cell. */
  deadline: z.string(),
  due: isoDate.nullable(),
  completedOn: isoDate.nullable(),
  /** The day of the first issued version that holds it, else of the resolution; null: not known. */
  assignedOn: isoDate.nullable(),
  status: z.enum(taskStatuses),
  /** Days after the due day, of tasks that are overdue; 0 for all others. */
  overdueDays: z.int(),
  difficulty: z.string(),
  gaps: z.array(z.enum(dataGaps)).readonly(),
});

export type ReportLine = z.infer<typeof reportLineSchema>;
