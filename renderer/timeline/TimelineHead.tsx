import type { ReactNode } from 'react';

import { FilterBar } from '../grid/filters/FilterBar.tsx';
import { OpenColumnPanel } from '../tasks/finding/useColumnPanel.tsx';
import { QuickFilterMenu } from '../tasks/finding/QuickFilterMenu.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import type { TimelinePart } from './timelineView.ts';
import type { ShownTimeline } from './useShownTimeline.ts';

/** The tools of a part that shows rows of the plan, and below them what these are filtered by. */
export function TimelineHead(props: {
  readonly part: TimelinePart;
  readonly onPart: (part: TimelinePart) => void;
  readonly shown: ShownTimeline;
  readonly children: ReactNode;
}) {
  const { part, onPart, shown, children } = props;
  return (
    <div>
      <TimelineToolbar part={part} onPart={onPart}>
        {children}
        <QuickFilterMenu chosen={shown.quick} narrowed={shown.narrowed} onChoose={shown.setQuick} />
      </TimelineToolbar>
      <FilterBar
        chips={shown.chips}
        onClear={shown.clear}
        onTaken={() => shown.grid.current?.focus()}
      />
      {shown.opened !== null && <OpenColumnPanel {...shown.opened} entries={noEntries} />}
    </div>
  );
}

/** Columns stay as they are here. */
function noEntries(): readonly never[] {
  return [];
}
