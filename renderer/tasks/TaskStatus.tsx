import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AsOfButton } from '../asOf/AsOfButton.tsx';
import type { SelectionSummary } from '../grid/selection/selectionSummary.ts';
import { selectionWords } from '../grid/selection/selectionWords.ts';
import { StatusLine } from '../ui/StatusLine.tsx';
import { countTasks } from '../workbook/taskRow.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { ZoomControl } from '../grid/ZoomControl.tsx';
import { formatCount } from '../ui/locale.ts';

/** How much there is, how much of it is chosen, and the keys. */
export function TaskStatus(props: {
  readonly chosen: SelectionSummary | null;
  /** Tasks that pass the filters; null without any. */
  readonly shown: number | null;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}) {
  const { rows } = useWorkbook();
  const { t } = useTranslation();
  const counts = useCounts(props.shown);
  const chosen = props.chosen === null ? '' : selectionWords(props.chosen, t);
  return (
    <StatusLine keys={rows.length === 0 ? '' : t('tasks.keys')}>
      <span>{[counts, chosen].filter((part) => part !== '').join(' · ')}</span>
      {rows.length > 0 && <AsOfButton />}
      {rows.length > 0 && <ZoomControl zoom={props.zoom} onZoom={props.onZoom} />}
    </StatusLine>
  );
}

/** Loading that is over sooner is not worth a word. */
const patienceMs = 300;

function useCounts(shown: number | null): string {
  const { rows, loading } = useWorkbook();
  const { t } = useTranslation();
  const isLoading = loading !== null;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(isLoading), isLoading ? patienceMs : 0);
    return () => clearTimeout(timer);
  }, [isLoading]);

  if (loading !== null) {
    const { done, total } = loading;
    return isLong
      ? t('tasks.loading', { done: formatCount(done, t), total: formatCount(total, t) })
      : '';
  }
  const tasks = countTasks(rows);
  const sections = rows.length - tasks;
  if (shown !== null) {
    return t('tasks.filter.counts', { shown: formatCount(shown, t), tasks: formatCount(tasks, t) });
  }
  return sections === 0
    ? t('tasks.countsTasks', { tasks: formatCount(tasks, t) })
    : t('tasks.counts', { tasks: formatCount(tasks, t), sections: formatCount(sections, t) });
}
