import { useTranslation } from 'react-i18next';

import { StatusLine } from '../ui/StatusLine.tsx';
import type { TaskRow } from '../workbook/taskRow.ts';

/** How much there is, how much of it is chosen, and the keys. */
export function TaskStatus(props: { readonly rows: readonly TaskRow[]; readonly chosen: number }) {
  const { rows, chosen } = props;
  const { t } = useTranslation();
  const sections = rows.filter(({ task }) => task.type === 'section').length;
  const tasks = rows.length - sections;
  const counts =
    sections === 0 ? t('tasks.countsTasks', { tasks }) : t('tasks.counts', { tasks, sections });
  return (
    <StatusLine keys={rows.length === 0 ? '' : t('tasks.keys')}>
      {chosen === 0 ? counts : `${counts} · ${t('tasks.chosenRows', { count: chosen })}`}
    </StatusLine>
  );
}
