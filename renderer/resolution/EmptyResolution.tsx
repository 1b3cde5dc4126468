import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { StatusLine } from '../ui/StatusLine.tsx';
import { PasteForm } from './PasteForm.tsx';
import { useReadResolution } from './useReadResolution.ts';

const useStyles = makeStyles({
  screen: {
    height: '100%',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sheet: {
    boxSizing: 'border-box',
    display: 'grid',
    gap: tokens.spacingVerticalM,
    width: 'min(760px, calc(100% - 48px))',
    margin: '32px auto',
    padding: '32px 40px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { display: 'flex', fontSize: '28px', color: tokens.colorBrandForeground1 },
  hint: { color: tokens.colorNeutralForeground2 },
  open: { justifySelf: 'start' },
  or: { marginTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

/** Where a resolution comes in: from a file, or pasted. */
export function EmptyResolution() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  const { readFile, readText } = useReadResolution();
  return (
    <div className={styles.screen}>
      <section className={styles.sheet}>
        <h1 className={styles.heading}>
          <span className={styles.icon}>
            <DocumentTextRegular />
          </span>
          {t('resolution.empty.heading')}
        </h1>
        <span className={styles.hint}>{why ?? t('resolution.empty.hint')}</span>
        <Button
          appearance="primary"
          size="large"
          icon={<FolderOpenRegular />}
          className={styles.open}
          disabledFocusable={why !== null}
          onClick={readFile}
        >
          {t('resolution.empty.openFile')}
        </Button>
        <span className={styles.or}>{t('resolution.empty.or')}</span>
        <PasteForm lines={12} onRead={readText} />
      </section>
      <StatusLine keys={t('resolution.empty.keys')}>{t('resolution.empty.heading')}</StatusLine>
    </div>
  );
}
