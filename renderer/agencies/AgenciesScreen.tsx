import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ChargeTab } from './charges/ChargeTab.tsx';
import { AgencyTab } from './directory/AgencyTab.tsx';
import { DirectoryImportProvider } from './files/DirectoryImportProvider.tsx';
import { GroupTab } from './groups/GroupTab.tsx';
import { LeaderTab } from './leaders/LeaderTab.tsx';

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

const tabs = ['agencies', 'groups', 'leaders', 'charges'] as const;

/** Who the work is given to, and who directs it. */
export function AgenciesScreen() {
  const { t } = useTranslation();
  const styles = useStyles();
  const [tab, setTab] = useState<(typeof tabs)[number]>('agencies');
  return (
    <div className={styles.screen}>
      <TabList
        className={styles.bar}
        aria-label={t('agencies.tabs.name')}
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(tabs.find((name) => name === value) ?? 'agencies')}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name}>
            {t(`agencies.tabs.${name}`)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-label={t(`agencies.tabs.${tab}`)} className={styles.panel}>
        <DirectoryImportProvider>
          {tab === 'agencies' ? (
            <AgencyTab />
          ) : tab === 'groups' ? (
            <GroupTab />
          ) : tab === 'leaders' ? (
            <LeaderTab />
          ) : (
            <ChargeTab onShowLeaders={() => setTab('leaders')} />
          )}
        </DirectoryImportProvider>
      </div>
    </div>
  );
}
