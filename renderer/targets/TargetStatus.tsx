import { useTranslation } from 'react-i18next';

import type { SelectionSummary } from '../grid/selection/selectionSummary.ts';
import { selectionWords } from '../grid/selection/selectionWords.ts';
import { ZoomControl } from '../grid/ZoomControl.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';

/** How many targets there are, how much is chosen, and the keys. Sums of them would mean nothing. */
export function TargetStatus(props: {
  readonly chosen: SelectionSummary | null;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}) {
  const { targets } = useWorkbook();
  const { t } = useTranslation();
  const count = t('targets.count', { count: targets.length });
  const chosen = props.chosen === null ? '' : selectionWords(props.chosen, t);
  return (
    <StatusLine keys={targets.length === 0 ? '' : t('targets.keys')}>
      <span>{[count, chosen].filter((part) => part !== '').join(' · ')}</span>
      {targets.length > 0 && <ZoomControl zoom={props.zoom} onZoom={props.onZoom} />}
    </StatusLine>
  );
}
