import { access } from './access.ts';
import { agencies } from './agencies.ts';
import { annexScreen } from './annexScreen.ts';
import { annexes } from './annexes.ts';
import { app } from './app.ts';
import { checkRules } from './checkRules.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { columns } from './columns.ts';
import { damage } from './damage.ts';
import { desktop } from './desktop.ts';
import { doors } from './doors.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { fileDrop } from './fileDrop.ts';
import { files } from './files.ts';
import { followUp } from './followUp.ts';
import { grid } from './grid.ts';
import { handoffs } from './handoffs.ts';
import { handoffScreen } from './handoffScreen.ts';
import { help } from './help.ts';
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
import { settings } from './settings.ts';
import { shortcuts } from './shortcuts.ts';
import { spreadsheet } from './spreadsheet.ts';
import { start } from './start.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';
import { timeline } from './timeline.ts';

/** Vietnamese texts, one file per area of the program. Placeholders are `{{name}}`. */
export const vi = {
  access,
  agencies,
  annexScreen,
  annexes,
  app,
  checkRules,
  checks,
  cli,
  columns,
  damage,
  desktop,
  doors,
  errors,
  fields,
  fileDrop,
  files,
  followUp,
  grid,
  handoffs,
  handoffScreen,
  help,
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
  settings,
  shortcuts,
  spreadsheet,
  start,
  targets,
  tasks,
  timeline,
} as const;
