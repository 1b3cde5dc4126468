import type { CellPanelProps } from '../grid/cellPanel.ts';
import { OwnerPanel } from './OwnerPanel.tsx';
import type { TaskFields } from './taskFields.ts';
import type { TaskLine } from './taskLine.ts';

/** Chooses the one agency that leads a task. */
export function LeadPanel(props: CellPanelProps<TaskLine, TaskFields>) {
  const current = props.row.row.task.lead?.agency ?? null;
  return <OwnerPanel panel={props} current={current} fieldsOf={(lead) => ({ lead })} />;
}
