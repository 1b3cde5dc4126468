import { useCallback, useMemo, useState } from 'react';

import { useShownTable } from '../tasks/finding/useShownTable.ts';
import { useShownView, useTaskViews } from '../tasks/views/useTaskViews.ts';
import type { ChangeView, TaskView } from '../tasks/views/useTaskViews.ts';
import type { TimelineView } from './timelineView.ts';

/** The rows of the plan as the timeline shows them, with what finds, filters and folds them. */
export type ShownTimeline = ReturnType<typeof useShownTimeline>;

/**
 * What is folded in the table of tasks is so here as well, and the other way; what is filtered here
 * is kept with this screen.
 */
export function useShownTimeline(
  { finding }: TimelineView,
  onChange: (changeOf: (view: TimelineView) => TimelineView) => void,
) {
  const { views, changeViews } = useTaskViews();
  const { view: tasksView, change: changeTasks } = useShownView(views, changeViews);
  const { folded } = tasksView;
  const view = useMemo(() => viewOf(finding, folded), [finding, folded]);
  const change = useCallback<ChangeView>(
    (changeOf) => {
      onChange((before) => {
        const after = changeOf(viewOf(before.finding, folded)).finding;
        return after === before.finding ? before : { ...before, finding: after };
      });
      changeTasks((before) => {
        const after = changeOf(viewOf(finding, before.folded)).folded;
        return after === before.folded ? before : { ...before, folded: after };
      });
    },
    [onChange, changeTasks, finding, folded],
  );
  const [active, setActive] = useState<string | null>(null);
  const shown = useShownTable(view, change, { active, columns: noColumns });
  return { ...shown, setActive };
}

/** None of them is hidden here. */
const noColumns: readonly never[] = [];

function viewOf(finding: TimelineView['finding'], folded: ReadonlySet<string>): TaskView {
  return { layout: null, zoom: 1, frozen: null, finding, folded };
}
