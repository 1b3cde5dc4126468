import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { ReportLine } from '#shared/reports/reportLine.ts';

import { useNavigation } from '../app/navigation.ts';
import { useAsOf } from '../asOf/asOf.ts';
import { statusWords } from '../tasks/statusWords.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { toneOfStatus } from './toneOfStatus.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '58px minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: '8px',
    width: '100%',
    padding: '6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': { cursor: 'default', backgroundColor: 'transparent' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  // Two lines of it.
  title: { display: 'block', maxHeight: '36px', overflow: 'hidden', lineHeight: '18px' },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  state: { maxWidth: '130px', fontSize: tokens.fontSizeBase200 },
});

/** A task of a list: what it is, whose, how it stands; leads to its row. */
export function LineItem(props: {
  readonly line: ReportLine;
  /** In place of how the task stands. */
  readonly state?: ReactNode;
  /** Below the title, in place of who leads it. */
  readonly about?: string;
}) {
  const { line, state, about } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { asOf } = useAsOf();
  const { showTask } = useNavigation();
  const { rowById } = useWorkbook();
  const { id, code, title, lead, deadline, status } = line;
  const isThere = rowById.has(id);
  const owner = lead.key === '' ? t('reportScreen.list.noLead') : lead.name;
  return (
    <button
      type="button"
      className={styles.item}
      disabled={!isThere}
      title={isThere ? t('reportScreen.today.go', { code }) : t('reportScreen.list.gone')}
      onClick={() => showTask(id)}
    >
      <span className={styles.code}>{code}</span>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.about}>
          {about ?? [owner, deadline].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className={styles.state}>
        {state ?? (
          <StatusMark tone={toneOfStatus[status]}>{statusWords(status, line, asOf, t)}</StatusMark>
        )}
      </span>
    </button>
  );
}
