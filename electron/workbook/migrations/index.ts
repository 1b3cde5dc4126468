import type { Migration } from '../migrate.ts';
import { createWorkbook } from './001-create-workbook.ts';
import { keepHistoryAndBaselines } from './002-keep-history-and-baselines.ts';
import { keepNumberingAndColumns } from './003-keep-numbering-and-columns.ts';
import { keepDecisionsOnClauses } from './004-keep-decisions-on-clauses.ts';
import { keepBeforeRule } from './005-keep-before-rule.ts';
import { keepHandoffs } from './006-keep-handoffs.ts';
import { keepFollowUp } from './007-keep-follow-up.ts';

/** In order, for ever. Append only. */
export const migrations: readonly Migration[] = [
  createWorkbook,
  keepHistoryAndBaselines,
  keepNumberingAndColumns,
  keepDecisionsOnClauses,
  keepBeforeRule,
  keepHandoffs,
  keepFollowUp,
];
