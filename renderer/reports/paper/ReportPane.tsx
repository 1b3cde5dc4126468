import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ReportPaper } from '#shared/reports/reportPaper.ts';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import type { Answer } from '../../app/useAnswer.ts';
import type { FigureList } from '../figureList.ts';
import { WithFigureList } from '../WithFigureList.tsx';
import { PaperView } from './PaperView.tsx';

const useStyles = makeStyles({
  pane: {
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

/** A report word for word, with what can be done with it above. */
export function ReportPane(props: {
  readonly answer: Answer<{ readonly paper: ReportPaper }>;
  /** Where the tasks behind its figures come from. */
  readonly source: FigureList['source'];
  readonly bar: ReactNode;
}) {
  const { answer } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      <div className={styles.bar}>{props.bar}</div>
      {answer.state === 'asking' && <Spinner delay={300} label={t('reportScreen.loading')} />}
      {answer.state === 'failed' && <AnswerFailed error={answer.error} onRetry={answer.retry} />}
      {answer.state === 'ready' && (
        <WithFigureList source={props.source}>
          <div className={styles.scroll}>
            <PaperView paper={answer.value.paper} />
          </div>
        </WithFigureList>
      )}
    </div>
  );
}
