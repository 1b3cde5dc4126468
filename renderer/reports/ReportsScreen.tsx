import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useAnswer } from '../app/useAnswer.ts';
import { AsOfButton } from '../asOf/AsOfButton.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { useKeptView } from '../workbook/useKeptView.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { BuilderTab } from './builder/BuilderTab.tsx';
import { DashboardTab } from './dashboard/DashboardTab.tsx';
import { EmptyReports } from './EmptyReports.tsx';
import { FrozenTab } from './frozen/FrozenTab.tsx';
import { reportsView, reportTabs } from './reportsView.ts';
import type { ReportTab } from './reportsView.ts';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { minHeight: 0, minWidth: 0 },
});

/** How the plan stands, what needs somebody today, and reports of a period. */
export function ReportsScreen() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { rows, revision, loading } = useWorkbook();
  const { view, change } = useKeptView('reports', reportsView);
  const { tab } = view;
  const setTab = (next: ReportTab): void => change(() => ({ tab: next }));
  const [chosen, setChosen] = useState<number | null>(null);
  const frozen = useAnswer('frozen reports', revision, (engine) => engine.reports.list());
  const count = frozen.state === 'ready' ? frozen.value.length : 0;
  const names: Readonly<Record<ReportTab, string>> = {
    dashboard: t('reportScreen.tabs.dashboard'),
    builder: t('reportScreen.tabs.builder'),
    frozen:
      count === 0 ? t('reportScreen.tabs.frozen') : t('reportScreen.tabs.frozenCount', { count }),
  };
  const isEmpty = loading === null && !rows.some(({ task }) => task.type === 'task');

  return (
    <div className={styles.screen}>
      <TabList
        className={styles.bar}
        aria-label={t('reportScreen.tabs.name')}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(reportTabs.find((name) => name === value) ?? tab)}
      >
        {reportTabs.map((name) => (
          <Tab key={name} value={name}>
            {names[name]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-label={names[tab]} className={styles.panel}>
        {tab === 'frozen' ? (
          <FrozenTab answer={frozen} chosen={chosen} onChoose={setChosen} />
        ) : isEmpty ? (
          <EmptyReports />
        ) : tab === 'builder' ? (
          <BuilderTab
            onFrozen={(id) => {
              setChosen(id);
              setTab('frozen');
            }}
          />
        ) : (
          <DashboardTab />
        )}
      </div>
      <StatusLine keys={t('reportScreen.statusKeys')}>
        <AsOfButton />
      </StatusLine>
    </div>
  );
}
