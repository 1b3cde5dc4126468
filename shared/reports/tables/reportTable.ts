import { z } from 'zod';

import { exactPartial } from '../../contract/exactPartial.ts';
import { lineChoiceSchema } from '../lineChoice.ts';

/** What a column holds: words, how many, a percentage with one decimal, a difference with its sign. */
export const columnKinds = ['text', 'count', 'rate', 'change'] as const;

export type ColumnKind = (typeof columnKinds)[number];

/** What of a choice of tasks a row or a column stands for. */
const choicePart = exactPartial(lineChoiceSchema);

export const reportColumnSchema = z.object({
  header: z.string(),
  /** Header above this and neighbouring columns; null: none. */
  group: z.string().nullable(),
  /** In proportion to the others. */
  widthMm: z.number(),
  kind: z.enum(columnKinds),
  /** Short words that stand in the middle: numbers, codes, days. */
  isCentred: z.boolean(),
  /** Which tasks its figures count; null: it counts none. */
  counts: choicePart.nullable(),
});

export type ReportColumn = z.infer<typeof reportColumnSchema>;

export const reportRowSchema = z.object({
  /** By column; null where there is nothing to say. Numbers are given with all their decimals. */
  cells: z.array(z.union([z.string(), z.number(), z.null()])).readonly(),
  isTotal: z.boolean(),
  /** Which tasks its figures count, and what its columns say wins. */
  counts: choicePart,
  /** Id of the task it is about; null: of none. */
  task: z.string().nullable(),
});

export type ReportRow = z.infer<typeof reportRowSchema>;

export const reportTableNames = [
  'total',
  'agency',
  'leader',
  'person',
  'section',
  'quarter',
  'age',
  'change',
  'corrections',
  'overdue',
  'late',
  'soon',
  'undated',
  'gaps',
] as const;

export type ReportTableName = (typeof reportTableNames)[number];

/** A table of a report: the same on the screen, in Excel, Word and PDF. */
export const reportTableSchema = z.object({
  name: z.enum(reportTableNames),
  heading: z.string(),
  columns: z.array(reportColumnSchema).readonly(),
  rows: z.array(reportRowSchema).readonly(),
  /** How it was counted, below it. */
  notes: z.array(z.string()).readonly(),
});

export type ReportTable = z.infer<typeof reportTableSchema>;

export type ReportCellValue = ReportRow['cells'][number];
