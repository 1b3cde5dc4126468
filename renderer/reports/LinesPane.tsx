import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useTranslation } from 'react-i18next';

import { AnswerFailed } from '../app/AnswerFailed.tsx';
import { useAnswer } from '../app/useAnswer.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { FigureList } from './figureList.ts';
import { LineItem } from './LineItem.tsx';
import { formatCount } from '../ui/locale.ts';

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    width: '360px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    padding: '10px 8px 8px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: '4px 8px 16px', overflowY: 'auto', listStyleType: 'none' },
  more: { padding: '8px 6px', color: tokens.colorNeutralForeground3 },
});

/** More than anybody reads in a narrow list. */
const shownLines = 300;

/** The tasks that a figure counts, as many as it says. */
export function LinesPane(props: { readonly figure: FigureList; readonly onClose: () => void }) {
  const { figure, onClose } = props;
  const { source, choice, name } = figure;
  const { t } = useTranslation();
  const styles = useStyles();
  const { revision } = useWorkbook();
  const subject = JSON.stringify([source, choice]);
  const answer = useAnswer(subject, revision, (engine) => engine.reports.lines({ source, choice }));
  const lines = answer.state === 'ready' ? answer.value : [];
  const rest = lines.length - shownLines;
  return (
    <aside className={styles.pane} aria-label={t('reportScreen.list.name')}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.name}>{name}</h2>
          {answer.state === 'ready' && (
            <span className={styles.count} role="status">
              {t('reportScreen.list.count', {
                count: lines.length,
                words: formatCount(lines.length, t),
              })}
            </span>
          )}
        </div>
        <Button
          autoFocus
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t('reportScreen.list.close')}
          title="Esc"
          onClick={onClose}
        />
      </div>
      {answer.state === 'asking' && <Spinner delay={300} label={t('reportScreen.loading')} />}
      {answer.state === 'failed' && <AnswerFailed error={answer.error} onRetry={answer.retry} />}
      {answer.state === 'ready' && (
        <ul className={styles.list}>
          {lines.slice(0, shownLines).map((line) => (
            <li key={line.id}>
              <LineItem line={line} />
            </li>
          ))}
          {lines.length === 0 && <li className={styles.more}>{t('reportScreen.list.none')}</li>}
          {rest > 0 && (
            <li className={styles.more}>
              {t('reportScreen.list.more', { count: rest, words: formatCount(rest, t) })}
            </li>
          )}
        </ul>
      )}
    </aside>
  );
}
