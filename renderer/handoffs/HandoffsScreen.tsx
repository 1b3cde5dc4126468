import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';

import { handoffTabs } from './handoffsView.ts';
import { MinutesTab } from './minutes/MinutesTab.tsx';
import { RegisterTab } from './register/RegisterTab.tsx';
import { ReturnsTab } from './returns/ReturnsTab.tsx';
import { SendPane } from './sending/SendPane.tsx';
import type { HandoffsWindow } from './useHandoffsWindow.ts';
import { useRegister } from './useRegister.ts';

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

/** Work goes out to the agencies, comes back filled in, and is taken in cell by cell. */
export function HandoffsScreen(props: {
  readonly window: HandoffsWindow;
  /** Takes back the last step of the workbook. */
  readonly undoStep: () => void;
}) {
  const { view, change, returns } = props.window;
  const { t } = useTranslation();
  const styles = useStyles();
  const register = useRegister();
  const rounds = register.state === 'ready' ? register.value : [];
  const names = { ...tabNames(t), returns: returnsTabName(returns.list, t) };

  return (
    <div className={styles.screen}>
      <TabList
        className={styles.bar}
        aria-label={t('handoffScreen.tabs.name')}
        selectedValue={view.tab}
        onTabSelect={(_, { value }) => {
          const tab = handoffTabs.find((name) => name === value);
          if (tab !== undefined) change({ tab });
        }}
      >
        {handoffTabs.map((name) => (
          <Tab key={name} value={name}>
            {names[name]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" aria-label={names[view.tab]} className={styles.panel}>
        {view.tab === 'minutes' ? (
          <MinutesTab rounds={rounds} window={props.window} />
        ) : view.tab === 'returns' ? (
          <ReturnsTab rounds={rounds} window={props.window} undoStep={props.undoStep} />
        ) : view.isSending ? (
          <SendPane
            onDone={(round) => change({ isSending: false, round })}
            onBack={() => change({ isSending: false })}
          />
        ) : (
          <RegisterTab register={register} window={props.window} />
        )}
      </div>
    </div>
  );
}

function tabNames(t: TFunction) {
  return {
    register: t('handoffScreen.tabs.register'),
    returns: t('handoffScreen.tabs.returns'),
    minutes: t('handoffScreen.tabs.minutes'),
  };
}

/** "Nhận đợt 2 · 6 tệp": the round that the files answer, when all of ours answer the same. */
function returnsTabName(list: readonly ReturnSummary[], t: TFunction): string {
  const files = list.length;
  if (files === 0) return t('handoffScreen.tabs.returns');
  const [round, ...others] = new Set(list.flatMap((summary) => summary.round ?? []));
  return round === undefined || others.length > 0
    ? t('handoffScreen.tabs.returnsOfMany', { files })
    : t('handoffScreen.tabs.returnsOfRound', { round, files });
}
