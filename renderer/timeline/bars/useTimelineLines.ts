import { useState } from 'react';

import { useAsOf } from '../../asOf/asOf.ts';
import { createLineArranger, noContext } from '../../tasks/taskLine.ts';
import type { TaskLine } from '../../tasks/taskLine.ts';
import { useFolding } from '../../tasks/useFolding.ts';
import type { Folding } from '../../tasks/useFolding.ts';
import { useShownView, useTaskViews } from '../../tasks/views/useTaskViews.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

export interface TimelineLines {
  readonly lines: readonly TaskLine[];
  readonly folded: ReadonlySet<string>;
  readonly folding: Folding;
}

/** The rows of the plan; what is folded in the table of tasks is so here as well, and the other way. */
export function useTimelineLines(): TimelineLines {
  const { rows } = useWorkbook();
  const { readStatus } = useAsOf();
  const { views, changeViews } = useTaskViews();
  const { view, change } = useShownView(views, changeViews);
  const folding = useFolding(change);
  const [arrange] = useState(createLineArranger);
  const lines = arrange({ rows, context: noContext }, view.folded, readStatus);
  return { lines, folded: view.folded, folding };
}
