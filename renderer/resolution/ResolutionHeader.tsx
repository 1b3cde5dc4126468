import {
  Button,
  makeStyles,
  MenuItem,
  ProgressBar,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Coverage } from '#shared/proposals/clauseState.ts';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { HeaderMenu } from './HeaderMenu.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { SectionsMenu } from './sections/SectionsMenu.tsx';
import { useReadResolution } from './useReadResolution.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `4px ${tokens.spacingHorizontalS}`,
    boxSizing: 'border-box',
    minHeight: '44px',
    padding: `4px ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
    containerType: 'inline-size',
  },
  title: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  quiet: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    '@container (max-width: 920px)': { display: 'none' },
  },
  meter: { flex: '0 1 140px', minWidth: '40px' },
  space: { flexGrow: 1 },
  button: { flexShrink: 0 },
});

/** How much of the resolution is dealt with, and how to bring in another text. */
export function ResolutionHeader(props: {
  readonly count: number;
  readonly coverage: Coverage;
  /** Share of the text that is read for proposals; null when all of it is. */
  readonly reading: number | null;
  readonly isNarrowed: boolean;
  readonly onNarrow: (isNarrowed: boolean) => void;
  readonly onNextChanged: () => void;
}) {
  const { reading } = props;
  const { decided, total, percent } = props.coverage;
  const { t } = useTranslation();
  const styles = useStyles();
  const { clauses } = useWorkbook();
  const changed = clauses.filter(({ formerText }) => formerText !== null).length;
  const left = total - decided;
  return (
    <div className={styles.bar}>
      <span className={styles.title}>{t('app.nav.resolution')}</span>
      <span className={styles.quiet}>{t('resolution.clauses', { count: props.count })}</span>
      <ProgressBar
        className={styles.meter}
        value={decided}
        max={Math.max(total, 1)}
        thickness="large"
        aria-label={t('resolution.coverage', { decided, total })}
      />
      <span title={t('resolution.coverage', { decided, total })}>
        {t('resolution.coveragePercent', { percent })}
        {' · '}
        {left === 0 ? t('resolution.coverageDone') : t('resolution.coverageLeft', { left })}
      </span>
      {reading !== null && (
        <span className={styles.quiet}>
          {t('resolution.proposing', { percent: Math.floor(reading * 100) })}
        </span>
      )}
      <span className={styles.space} />
      {changed > 0 && (
        <Button size="small" className={styles.button} onClick={props.onNextChanged}>
          {t('resolution.review.next', { count: changed })}
        </Button>
      )}
      <ToggleButton
        size="small"
        className={styles.button}
        icon={<FilterRegular />}
        checked={props.isNarrowed}
        onClick={() => props.onNarrow(!props.isNarrowed)}
      >
        {t('resolution.onlyUndecided')}
      </ToggleButton>
      <SectionsMenu />
      <LoadMenu />
    </div>
  );
}

function LoadMenu() {
  const { t } = useTranslation();
  const { readFile, readText } = useReadResolution();
  const [isPasting, setIsPasting] = useState(false);
  return (
    <>
      <HeaderMenu name={t('resolution.load')}>
        <MenuItem icon={<FolderOpenRegular />} onClick={readFile}>
          {t('resolution.loadFile')}
        </MenuItem>
        <MenuItem icon={<ClipboardPasteRegular />} onClick={() => setIsPasting(true)}>
          {t('resolution.loadPaste')}
        </MenuItem>
      </HeaderMenu>
      {isPasting && <PasteDialog onRead={readText} onClose={() => setIsPasting(false)} />}
    </>
  );
}
