import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';

import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import type { EngineClient } from '../../app/engineClient.ts';
import { useAnswer } from '../../app/useAnswer.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { formatCount } from '../../ui/locale.ts';
import { narrowWindow } from '../../ui/narrowWindow.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { RecipientList } from './RecipientList.tsx';
import { chosenRecipients, newSendDraft, sendingOf } from './sendDraft.ts';
import type { SendDraft, SendMistakes } from './sendDraft.ts';
import { SendSettings } from './SendSettings.tsx';
import { useSend } from './useSend.ts';

type SendPlan = Awaited<ReturnType<EngineClient['handoffs']['planSend']>>;

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minHeight: 0,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  run: { whiteSpace: 'nowrap' },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 400px',
    [narrowWindow]: { gridTemplateColumns: 'minmax(0, 1fr) 264px' },
    minHeight: 0,
  },
});

/** Who gets a file, of what, by when, and where the files are written. */
export function SendPane(props: {
  /** With the id of the round. */
  readonly onDone: (round: number) => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation();
  const { revision } = useWorkbook();
  const [today] = useState(() => Temporal.Now.plainDateISO().toString());
  const [draft, setDraft] = useState(() => newSendDraft(formatDay(today)));
  const { sections } = draft;
  const sentOn = readDay(draft.sentOn) ?? today;
  const plan = useAnswer(`send ${sentOn} ${sections.join(' ')}`, revision, (engine) =>
    engine.handoffs.planSend({
      agencies: null,
      sections: sections.length === 0 ? null : [...sections],
      sentOn,
    }),
  );
  // While it is worked out for other sections, what was worked out before stays.
  const [last, setLast] = useState<SendPlan | null>(null);
  const current = plan.state === 'ready' ? plan.value : last;
  if (plan.state === 'ready' && plan.value !== last) setLast(plan.value);

  if (plan.state === 'failed') return <AnswerFailed error={plan.error} onRetry={plan.retry} />;
  if (current === null) return <Spinner delay={300} label={t('handoffScreen.loading')} />;
  return <SendForm {...props} draft={draft} plan={current} onChange={setDraft} />;
}

function SendForm(props: {
  readonly draft: SendDraft;
  readonly plan: SendPlan;
  readonly onChange: (draft: SendDraft) => void;
  readonly onDone: (round: number) => void;
  readonly onBack: () => void;
}) {
  const { draft, plan, onChange, onDone, onBack } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const send = useSend();
  const [mistakes, setMistakes] = useState<SendMistakes | null>(null);
  const chosen = chosenRecipients(draft, plan.recipients);

  function submit(): void {
    const asked = sendingOf(draft, plan.recipients, plan.letter);
    setMistakes('mistakes' in asked ? asked.mistakes : null);
    if ('sending' in asked) send(asked.sending, { to: draft.to, number: plan.number }, onDone);
  }

  useShortcuts({ Escape: onBack, 'Ctrl+Enter': submit });

  return (
    <div className={styles.pane}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t('handoffScreen.sending.back')}
          title={t('handoffScreen.sending.back')}
          onClick={onBack}
        />
        <h1 className={styles.heading}>
          {t('handoffScreen.sending.heading', { number: plan.number })}
        </h1>
        <Button
          appearance="primary"
          className={styles.run}
          icon={<SendRegular />}
          disabledFocusable={chosen.length === 0}
          title={chosen.length === 0 ? t('handoffScreen.sending.nobody') : 'Ctrl+Enter'}
          onClick={submit}
        >
          {t('handoffScreen.sending.run', { number: formatCount(chosen.length, t) })}
        </Button>
      </div>
      <div className={styles.parts}>
        <RecipientList
          recipients={plan.recipients}
          chosen={new Set(chosen.map(({ agency }) => agency))}
          onChoose={(agencies) => onChange({ ...draft, chosen: agencies })}
        />
        <SendSettings
          draft={draft}
          letter={draft.letter ?? plan.letter}
          gaps={plan.gaps}
          isChecked={mistakes?.letter === true}
          onChange={onChange}
        />
      </div>
      <StatusLine keys={t('handoffScreen.sending.keys')}>
        {t('handoffScreen.sending.status', {
          agencies: formatCount(chosen.length, t),
          lead: formatCount(
            chosen.reduce((sum, { lead }) => sum + lead, 0),
            t,
          ),
          support: formatCount(
            chosen.reduce((sum, { support }) => sum + support, 0),
            t,
          ),
        })}
      </StatusLine>
    </div>
  );
}
