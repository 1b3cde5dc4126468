import { Button, makeStyles, mergeClasses, Spinner } from '@fluentui/react-components';
import { DocumentArrowLeftRegular } from '@fluentui/react-icons/svg/document-arrow-left';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { MailInboxArrowDownRegular } from '@fluentui/react-icons/svg/mail-inbox-arrow-down';
import { MailAlertRegular } from '@fluentui/react-icons/svg/mail-alert';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Register } from '#shared/handoffs/register.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import type { Answer } from '../../app/useAnswer.ts';
import { useHistoryStyles } from '../../history/historyStyles.ts';
import { formatCount } from '../../ui/locale.ts';
import { EmptyCard, Way } from '../../ui/EmptyCard.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import type { HandoffsWindow } from '../useHandoffsWindow.ts';
import { AgencyGrid } from './PackGrid.tsx';
import { countPacks } from './packWords.ts';
import type { RegisterRound } from './packWords.ts';
import { RemindDialog } from './RemindDialog.tsx';
import { RoundList } from './RoundList.tsx';
import { RoundPacks } from './RoundPacks.tsx';

const useStyles = makeStyles({
  panes: { gridTemplateColumns: '280px minmax(0, 1fr)' },
  screen: { position: 'relative', height: '100%' },
  space: { flexGrow: 1 },
  button: { whiteSpace: 'nowrap' },
});

/** Who was sent what in which round, what is back, and what is owed. */
export function RegisterTab(props: {
  readonly register: Answer<Register>;
  readonly window: HandoffsWindow;
}) {
  const { register, window } = props;
  const { t } = useTranslation();
  switch (register.state) {
    case 'asking':
      return <Spinner delay={300} label={t('handoffScreen.loading')} />;
    case 'failed':
      return <AnswerFailed error={register.error} onRetry={register.retry} />;
    case 'ready':
      return register.value.length === 0 ? (
        <EmptyRegister window={window} />
      ) : (
        <Rounds rounds={register.value} window={window} />
      );
  }
}

function EmptyRegister({ window }: { readonly window: HandoffsWindow }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  return (
    <div className={styles.screen}>
      <EmptyCard isAlone heading={t('handoffScreen.register.empty')}>
        <Way
          isFirst
          words={t('handoffScreen.register.emptySend')}
          hint={t('handoffScreen.register.emptySendHint')}
          icon={<SendRegular />}
          why={why}
          onClick={() => window.change({ isSending: true })}
        />
        <Way
          words={t('handoffScreen.register.emptyReceive')}
          hint={t('handoffScreen.register.emptyReceiveHint')}
          icon={<DocumentArrowLeftRegular />}
          why={why}
          onClick={window.receiving.choose}
        />
      </EmptyCard>
      <StatusLine keys="">{''}</StatusLine>
    </div>
  );
}

function Rounds(props: {
  readonly rounds: readonly RegisterRound[];
  readonly window: HandoffsWindow;
}) {
  const { rounds, window } = props;
  const { t } = useTranslation();
  const panes = useHistoryStyles();
  const styles = useStyles();
  const { why } = useMayEdit();
  const [chosenPacks, setChosenPacks] = useState<readonly number[]>([]);
  const [reminded, setReminded] = useState<readonly number[] | null>(null);
  const round = rounds.find(({ id }) => id === window.view.round) ?? rounds[0];
  const isAll = window.view.round === 'all' && rounds.length > 1;
  const packs = isAll ? rounds.flatMap((one) => one.packs) : (round?.packs ?? []);
  const overdue = packs.filter(({ state }) => state === 'overdue').map(({ id }) => id);
  const toRemind = chosenPacks.length > 1 ? chosenPacks : overdue;
  const counts = countPacks(packs);
  if (round === undefined) return null;

  return (
    <div className={mergeClasses(panes.panes, styles.panes)}>
      <div className={panes.side}>
        <div className={panes.bar}>
          <Button
            appearance="primary"
            className={styles.button}
            icon={<SendRegular />}
            disabledFocusable={why !== null}
            title={why ?? undefined}
            onClick={() => window.change({ isSending: true })}
          >
            {t('handoffScreen.send')}
          </Button>
          <Button
            className={styles.button}
            icon={<MailInboxArrowDownRegular />}
            disabledFocusable={why !== null}
            title={why ?? undefined}
            onClick={window.receiving.choose}
          >
            {t('handoffScreen.receive')}
          </Button>
        </div>
        <RoundList
          rounds={rounds}
          chosen={isAll ? 'all' : round.id}
          onChoose={(chosen) => {
            setChosenPacks([]);
            window.change({ round: chosen });
          }}
        />
      </div>
      {isAll ? (
        <AgencyGrid key={rounds.length} rounds={rounds} />
      ) : (
        <RoundPacks
          key={round.id}
          round={round}
          onChoice={setChosenPacks}
          onOpen={(returned) => window.change({ tab: 'returns', returned })}
          onRemind={setReminded}
        >
          <Button
            className={styles.button}
            icon={<MailAlertRegular />}
            disabledFocusable={why !== null || toRemind.length === 0}
            title={why ?? undefined}
            onClick={() => {
              if (toRemind.length > 0) setReminded(toRemind);
            }}
          >
            {toRemind.length === 0
              ? t('handoffScreen.register.remind')
              : t('handoffScreen.register.remindCount', {
                  number: formatCount(toRemind.length, t),
                })}
          </Button>
        </RoundPacks>
      )}
      {reminded !== null && (
        <RemindDialog
          packs={packs.filter(({ id }) => reminded.includes(id))}
          onClose={() => setReminded(null)}
        />
      )}
      <StatusLine keys={isAll ? '' : t('handoffScreen.register.keys')}>
        {t('handoffScreen.register.status', {
          packs: formatCount(packs.length, t),
          back: formatCount(counts.back, t),
          overdue: formatCount(counts.overdue, t),
        })}
      </StatusLine>
    </div>
  );
}
