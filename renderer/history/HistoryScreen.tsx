import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { Session } from '../app/session.ts';
import { BackupsTab } from '../backups/BackupsTab.tsx';
import { BaselinesTab } from '../baselines/BaselinesTab.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { CompareScreen } from '../versions/CompareScreen.tsx';
import { historyTabs } from './historyView.ts';
import type { HistoryParts, HistoryTab } from './historyView.ts';
import { StepsTab } from './StepsTab.tsx';
import { UserName } from './UserName.tsx';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '16px',
    paddingRight: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const panels: Readonly<Record<HistoryTab, (parts: HistoryParts) => ReactElement>> = {
  steps: StepsTab,
  baselines: BaselinesTab,
  backups: BackupsTab,
};

/** What was done, what was issued, what was kept; and how any two of these differ. */
export function HistoryScreen(
  props: HistoryParts & { readonly session: Session; readonly onEditName: () => void },
) {
  const { view, onChange, session, onEditName } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  if (view.compared !== null) {
    return (
      <CompareScreen
        compared={view.compared}
        onCompare={(compared) => onChange({ compared })}
        onClose={() => onChange({ compared: null })}
      />
    );
  }
  const Panel = panels[view.tab];
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <TabList
          aria-label={t('history.tabs.name')}
          selectedValue={view.tab}
          onTabSelect={(_, { value }) => {
            const tab = historyTabs.find((name) => name === value);
            if (tab !== undefined) onChange({ tab });
          }}
        >
          {historyTabs.map((name) => (
            <Tab key={name} value={name}>
              {t(`history.tabs.${name}`)}
            </Tab>
          ))}
        </TabList>
        <UserName session={session} onEdit={onEditName} />
      </div>
      <div role="tabpanel" aria-label={t(`history.tabs.${view.tab}`)} style={{ minHeight: 0 }}>
        <Panel view={view} onChange={onChange} />
      </div>
      <StatusLine keys={t('history.keys')}>{''}</StatusLine>
    </div>
  );
}
