import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Inspection } from '#shared/spreadsheet/inspection.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '43px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  title: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontWeight: tokens.fontWeightSemibold,
  },
  space: { flexGrow: 1 },
  fixed: { flexShrink: 0 },
});

/** What is looked at, and whether it shall be taken in: `count` tasks. */
export function ImportHeader(props: {
  readonly file: string;
  readonly encoding: Inspection['encoding'];
  readonly count: number;
  readonly onRun: () => void;
  readonly onDiscard: () => void;
}) {
  const { file, encoding, count } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.title}>
        {t('spreadsheetWindow.import.heading')} · {file}
      </span>
      {encoding !== 'unicode' && (
        <Badge appearance="tint" color="warning" className={styles.fixed}>
          {t(`spreadsheetWindow.import.encoding.${encoding}`)}
        </Badge>
      )}
      <span className={styles.space} />
      <Button size="small" className={styles.fixed} onClick={props.onDiscard}>
        {t('spreadsheetWindow.import.cancel')}
      </Button>
      <Button
        autoFocus
        size="small"
        appearance="primary"
        className={styles.fixed}
        disabledFocusable={count === 0}
        onClick={props.onRun}
      >
        {count === 0
          ? t('spreadsheetWindow.import.nothing')
          : t('spreadsheetWindow.import.run', { count })}
      </Button>
    </div>
  );
}
