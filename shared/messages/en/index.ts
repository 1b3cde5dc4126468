import type { Translation } from '../translation.ts';
import type { vi } from '../vi/index.ts';
import { access } from './access.ts';
import { agencies } from './agencies.ts';
import { annexScreen } from './annexScreen.ts';
import { app } from './app.ts';
import { checkRules } from './checkRules.ts';
import { checks } from './checks.ts';
import { columns } from './columns.ts';
import { damage } from './damage.ts';
import { desktop } from './desktop.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { fileDrop } from './fileDrop.ts';
import { files } from './files.ts';
import { followUp } from './followUp.ts';
import { grid } from './grid.ts';
import { handoffs } from './handoffs.ts';
import { handoffScreen } from './handoffScreen.ts';
import { history } from './history.ts';
import { importPlan } from './importPlan.ts';
import { imports } from './imports.ts';
import { labels } from './labels.ts';
import { outline } from './outline.ts';
import { reports } from './reports.ts';
import { reportScreen } from './reportScreen.ts';
import { resolution } from './resolution.ts';
import { returns } from './returns.ts';
import { search } from './search.ts';
import { shortcuts } from './shortcuts.ts';
import { spreadsheet } from './spreadsheet.ts';
import { start } from './start.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';
import { timeline } from './timeline.ts';

/**
 * What stays Vietnamese whatever is chosen, and falls back to it: annexes, packs, letters, minutes,
 * reports, the command line, starting the program. See docs/decisions/024-languages.md.
 */
type OfDocuments = 'annexes' | 'cli' | 'doors' | 'handoffs' | 'reports';

/** English texts of all that a window, menu or dialog says, one file per area of the program. */
export const en = {
  access,
  agencies,
  annexScreen,
  app,
  checkRules,
  checks,
  columns,
  damage,
  desktop,
  errors,
  fields,
  fileDrop,
  files,
  followUp,
  grid,
  handoffs,
  handoffScreen,
  history,
  importPlan,
  imports,
  labels,
  outline,
  reports,
  reportScreen,
  resolution,
  returns,
  search,
  shortcuts,
  spreadsheet,
  start,
  targets,
  tasks,
  timeline,
} satisfies Translation<Omit<typeof vi, OfDocuments>> & Record<'handoffs' | 'reports', object>;
