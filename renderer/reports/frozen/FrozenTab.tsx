import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import type { FrozenReport } from '#shared/reports/frozenReport.ts';
import type { ReportEdition } from '#shared/reports/reportPaper.ts';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import { useAnswer } from '../../app/useAnswer.ts';
import type { Answer } from '../../app/useAnswer.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { EditionChoice } from '../paper/EditionChoice.tsx';
import { ExportButtons } from '../paper/ExportButtons.tsx';
import { ReportPane } from '../paper/ReportPane.tsx';
import { ReportPanes } from '../paper/ReportPanes.tsx';

const useStyles = makeStyles({
  code: { fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
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
    <ReportPanes
      side={
        <ChoiceList
          label={t('reportScreen.frozen.list')}
          groups={[{ name: null, items: answer.value }]}
          keyOf={({ id }) => String(id)}
          chosen={String(shown.id)}
          onChoose={(key) => onChoose(Number(key))}
        >
          {(report) => <FrozenLine report={report} />}
        </ChoiceList>
      }
    >
      <FrozenDetail key={shown.id} report={shown} />
    </ReportPanes>
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
  const [edition, setEdition] = useState<ReportEdition>('leader');
  // What was frozen is the same in every revision.
  const answer = useAnswer(`report ${id} ${edition}`, 0, (engine) =>
    engine.reports.read({ id, edition }),
  );
  const source = useMemo(() => ({ type: 'frozen' as const, id }), [id]);
  return (
    <ReportPane
      answer={answer}
      source={source}
      bar={
        <>
          <ExportButtons source={source} edition={edition} name={code} isDisabled={false} />
          <EditionChoice edition={edition} onChange={setEdition} />
        </>
      }
    />
  );
}
