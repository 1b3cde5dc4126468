import type { CellPanelProps } from '../grid/cellPanel.ts';
import { OwnerPanel } from './OwnerPanel.tsx';
import type { TaskFields } from './taskFields.ts';
import type { TaskLine } from './taskLine.ts';

/** Chooses the one agency that leads a task. */
export function LeadPanel(props: CellPanelProps<TaskLine, TaskFields>) {
  const { id, lead } = props.row.row.task;
  return (
    <OwnerPanel
      panel={props}
      record={id}
      current={lead?.agency ?? null}
      fieldsOf={(owner) => ({ lead: owner })}
    />
  );
}
