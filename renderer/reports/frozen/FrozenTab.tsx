import { makeStyles, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import type { FrozenReport } from '#shared/reports/frozenReport.ts';
import { reportEditions } from '#shared/reports/reportPaper.ts';
import type { ReportEdition } from '#shared/reports/reportPaper.ts';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import { useAnswer } from '../../app/useAnswer.ts';
import type { Answer } from '../../app/useAnswer.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { ExportButtons } from '../paper/ExportButtons.tsx';
import { PaperView } from '../paper/PaperView.tsx';
import { WithFigureList } from '../WithFigureList.tsx';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    gridTemplateColumns: '272px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    height: '100%',
  },
  side: {
    minHeight: 0,
    overflowY: 'auto',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  code: { fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  detail: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '7px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  scroll: { minHeight: 0, padding: '16px', overflowY: 'auto' },
});

/** Reports that were frozen, newest first, each as it was. */
export function FrozenTab(props: {
  readonly answer: Answer<readonly FrozenReport[]>;
  /** Id; null: the newest. */
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}) {
  const { answer, chosen, onChoose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  if (answer.state === 'asking') return <Spinner delay={300} label={t('reportScreen.loading')} />;
  if (answer.state === 'failed') {
    return <AnswerFailed error={answer.error} onRetry={answer.retry} />;
  }
  const shown = answer.value.find(({ id }) => id === chosen) ?? answer.value[0];
  if (shown === undefined) {
    return (
      <EmptyNote words={t('reportScreen.frozen.none')} hint={t('reportScreen.frozen.noneHint')} />
    );
  }
  return (
    <div className={styles.panes}>
      <div className={styles.side}>
        <ChoiceList
          label={t('reportScreen.frozen.list')}
          groups={[{ name: null, items: answer.value }]}
          keyOf={({ id }) => String(id)}
          chosen={String(shown.id)}
          onChoose={(key) => onChoose(Number(key))}
        >
          {(report) => <FrozenLine report={report} />}
        </ChoiceList>
      </div>
      <FrozenDetail key={shown.id} report={shown} />
    </div>
  );
}

function FrozenLine({ report }: { readonly report: FrozenReport }) {
  const { code, from, to, asOf, at, who } = report;
  const { t } = useTranslation();
  const styles = useStyles();
  const moment = formatMoment(at);
  return (
    <>
      <div className={styles.code}>{code}</div>
      <div className={styles.about}>
        {from === null || to === null
          ? t('reportScreen.builder.kinds.all')
          : t('reportScreen.frozen.days', { from: formatDay(from), to: formatDay(to) })}
      </div>
      <div className={styles.about}>{t('reportScreen.frozen.asOf', { day: formatDay(asOf) })}</div>
      <div className={styles.about}>
        {who === null
          ? t('reportScreen.frozen.at', { at: moment })
          : t('reportScreen.frozen.by', { who, at: moment })}
      </div>
    </>
  );
}

function FrozenDetail({ report: { id, code } }: { readonly report: FrozenReport }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [edition, setEdition] = useState<ReportEdition>('leader');
  // What was frozen is the same in every revision.
  const answer = useAnswer(`report ${id} ${edition}`, 0, (engine) =>
    engine.reports.read({ id, edition }),
  );
  const source = useMemo(() => ({ type: 'frozen' as const, id }), [id]);
  return (
    <div className={styles.detail}>
      <div className={styles.bar}>
        <ExportButtons source={source} edition={edition} name={code} isDisabled={false} />
        <RadioGroup
          layout="horizontal"
          aria-label={t('reportScreen.builder.edition')}
          value={edition}
          onChange={(_, { value }) =>
            setEdition(reportEditions.find((one) => one === value) ?? edition)
          }
        >
          {reportEditions.map((one) => (
            <Radio key={one} value={one} label={t(`reportScreen.builder.editions.${one}`)} />
          ))}
        </RadioGroup>
      </div>
      {answer.state === 'asking' && <Spinner delay={300} label={t('reportScreen.loading')} />}
      {answer.state === 'failed' && <AnswerFailed error={answer.error} onRetry={answer.retry} />}
      {answer.state === 'ready' && (
        <WithFigureList source={source}>
          <div className={styles.scroll}>
            <PaperView paper={answer.value.paper} />
          </div>
        </WithFigureList>
      )}
    </div>
  );
}
