import { Button, makeStyles } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import { followUpOf } from '#shared/plans/followUp.ts';
import type { ReportOrder } from '#shared/reports/report.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNotices } from '../../app/notices.ts';
import { useAnswer } from '../../app/useAnswer.ts';
import { useAsOf } from '../../asOf/asOf.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { usePaused } from '../../ui/usePaused.ts';
import { useEngine, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { ExportButtons } from '../paper/ExportButtons.tsx';
import { ReportPane } from '../paper/ReportPane.tsx';
import { ReportPanes } from '../paper/ReportPanes.tsx';
import { OrderFields } from './OrderFields.tsx';
import { newDraft, orderOf } from './reportDraft.ts';
import type { ReportDraft } from './reportDraft.ts';

const useStyles = makeStyles({
  space: { flexGrow: 1 },
  button: { whiteSpace: 'nowrap' },
});

/** Typing a day is waited for. */
const quietMs = 300;

/** A report is put together: what is chosen on the left, word for word what comes out on the right. */
export function BuilderTab(props: { readonly onFrozen: (id: number) => void }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { plan } = useWorkbook();
  const [draft, setDraft] = useState(() => newDraft(asOf, formatDay(asOf)));
  const { cutOffDay } = followUpOf(plan);
  const order = useMemo(() => orderOf(draft, cutOffDay), [draft, cutOffDay]);
  return (
    <ReportPanes isForm side={<OrderFields draft={draft} onChange={setDraft} />}>
      {order === null ? (
        <EmptyNote words={t('reportScreen.builder.daysFirst')} />
      ) : (
        <Preview draft={draft} order={order} onFrozen={props.onFrozen} />
      )}
    </ReportPanes>
  );
}

function Preview(props: {
  readonly draft: ReportDraft;
  readonly order: ReportOrder;
  readonly onFrozen: (id: number) => void;
}) {
  const { draft, order, onFrozen } = props;
  const { edition } = draft;
  const { t } = useTranslation();
  const styles = useStyles();
  const { plan, revision } = useWorkbook();
  const paused = usePaused(revision, quietMs);
  const subject = JSON.stringify([order, edition]);
  const answer = useAnswer(subject, paused, (engine) => engine.reports.preview({ order, edition }));
  const source = useMemo(() => ({ type: 'now' as const, order }), [order]);
  const name = t('reportScreen.builder.fileName', {
    title: plan.title,
    day: formatDay(order.asOf).replaceAll('/', '-'),
  });
  const shown = answer.state === 'ready' ? answer.value : null;
  const { askToFreeze, question } = useFreeze(order, onFrozen);
  const { why } = useMayEdit();
  return (
    <>
      <ReportPane
        answer={answer}
        source={source}
        bar={
          <>
            <ExportButtons
              source={source}
              edition={edition}
              name={name}
              isDisabled={shown === null}
            />
            <span className={styles.space} />
            <Button
              appearance="primary"
              className={styles.button}
              icon={<LockClosedRegular />}
              disabled={shown === null}
              disabledFocusable={why !== null}
              title={why ?? t('reportScreen.builder.freezeHint')}
              onClick={() => shown !== null && askToFreeze(shown.revision)}
            >
              {t('reportScreen.builder.freeze')}
            </Button>
          </>
        }
      />
      {question}
    </>
  );
}

/** Freezes what was shown, once it is said that this is for ever, and goes to it. */
function useFreeze(order: ReportOrder, onFrozen: (id: number) => void) {
  const { t } = useTranslation();
  const engine = useEngine();
  const { confirm } = useMayEdit();
  const { notify, showError } = useNotices();
  /** The revision of the figures that are shown; null: nobody asks. */
  const [askedFor, setAskedFor] = useState<number | null>(null);

  async function freeze(revision: number): Promise<void> {
    const { id, code } = await engine.reports.freeze({ order, revision });
    notify({ text: t('reportScreen.builder.frozen', { code }) });
    onFrozen(id);
  }

  return {
    askToFreeze: (revision: number) => {
      if (confirm()) setAskedFor(revision);
    },
    question: askedFor !== null && (
      <FormDialog
        heading={t('reportScreen.builder.freezeHeading', { day: formatDay(order.asOf) })}
        run={t('reportScreen.builder.freezeRun')}
        width={480}
        onRun={() => {
          setAskedFor(null);
          freeze(askedFor).catch(showError);
        }}
        onClose={() => setAskedFor(null)}
      >
        {t('reportScreen.builder.freezeAbout')}
      </FormDialog>
    ),
  };
}
