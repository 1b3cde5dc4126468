import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { KeyCap } from '../ui/KeyCap.tsx';
import type { Coverage } from './coverage.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { useReadResolution } from './useReadResolution.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '43px',
    padding: `0 ${tokens.spacingHorizontalM}`,
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

/** How much of the resolution is taken up, and how to bring in another text. */
export function ResolutionHeader(props: {
  readonly count: number;
  readonly coverage: Coverage;
  readonly onNextUncovered: () => void;
}) {
  const { covered, total } = props.coverage;
  const { t } = useTranslation();
  const styles = useStyles();
  const left = total - covered;
  return (
    <div className={styles.bar}>
      <span className={styles.title}>{t('app.nav.resolution')}</span>
      <span className={styles.quiet}>{t('resolution.clauses', { count: props.count })}</span>
      <ProgressBar
        className={styles.meter}
        value={covered}
        max={Math.max(total, 1)}
        thickness="large"
        aria-label={t('resolution.coverage', { covered, total })}
      />
      <span>
        {t('resolution.coverage', { covered, total })}
        {' · '}
        {left === 0 ? t('resolution.coverageDone') : t('resolution.coverageLeft', { left })}
      </span>
      <span className={styles.space} />
      <Button
        size="small"
        className={styles.button}
        icon={<ArrowDown16Regular />}
        disabled={left === 0}
        onClick={props.onNextUncovered}
      >
        {t('resolution.nextUncovered')}&nbsp;<KeyCap>N</KeyCap>
      </Button>
      <LoadMenu />
    </div>
  );
}

function LoadMenu() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { readFile, readText } = useReadResolution();
  const { why } = useMayEdit();
  const [isPasting, setIsPasting] = useState(false);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            className={styles.button}
            disabledFocusable={why !== null}
            title={why ?? undefined}
          >
            {t('resolution.load')}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<FolderOpenRegular />} onClick={readFile}>
              {t('resolution.loadFile')}
            </MenuItem>
            <MenuItem icon={<ClipboardPasteRegular />} onClick={() => setIsPasting(true)}>
              {t('resolution.loadPaste')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isPasting && <PasteDialog onRead={readText} onClose={() => setIsPasting(false)} />}
    </>
  );
}
