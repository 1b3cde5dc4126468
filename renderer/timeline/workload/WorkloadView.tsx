import { makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { followUpOf } from '#shared/plans/followUp.ts';
import type { PeriodKey } from '#shared/periods/periodKey.ts';
import { workload } from '#shared/timeline/workload.ts';
import type { WorkloadRole } from '#shared/timeline/workload.ts';

import { useAsOf } from '../../asOf/asOf.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { WorkloadList } from './WorkloadList.tsx';
import { WorkloadStatus } from './WorkloadStatus.tsx';
import { WorkloadTable } from './WorkloadTable.tsx';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    minHeight: 0,
    minWidth: 0,
  },
});

/** A cell of the heat map. */
export interface WorkloadCell {
  readonly agency: string | null;
  readonly month: PeriodKey;
}

/** Who has how much due in which month, and which tasks they are. */
export function WorkloadView(props: {
  readonly year: number;
  readonly role: WorkloadRole;
  readonly isOpenOnly: boolean;
}) {
  const { year, role, isOpenOnly } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { rows, agencyById, plan } = useWorkbook();
  const { readStatus } = useAsOf();
  const [cell, setCell] = useState<WorkloadCell | null>(null);
  const limit = followUpOf(plan).overload;
  const load = useMemo(
    () => workload(rows, agencyById, { year, role, isOpenOnly, readStatus }),
    [rows, agencyById, year, role, isOpenOnly, readStatus],
  );
  if (load.rows.length === 0) {
    return (
      <EmptyNote
        words={t('timeline.workload.none', { year })}
        hint={t('timeline.workload.noneHint')}
      />
    );
  }
  const chosen = load.rows.find(({ agency }) => agency === cell?.agency);
  const ids = cell === null ? [] : (chosen?.months.get(cell.month) ?? []);
  return (
    <div className={styles.panes}>
      <WorkloadTable load={load} limit={limit} chosen={cell} onChoose={setCell} />
      <WorkloadList cell={ids.length === 0 ? null : cell} ids={ids} />
      <WorkloadStatus load={load} year={year} limit={limit} />
    </div>
  );
}
