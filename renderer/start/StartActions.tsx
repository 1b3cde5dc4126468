import { Button, CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useTranslation } from 'react-i18next';

import { useWindowParts } from '../app/windowParts.ts';
import { AppMark } from '../ui/AppMark.tsx';
import type { FileActions } from './useFileActions.ts';
import { useHasSample } from './useHasSample.ts';

const useStyles = makeStyles({
  brand: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  tagline: {
    margin: `${tokens.spacingVerticalM} 0 32px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  actions: { display: 'grid', gap: tokens.spacingVerticalS },
  action: {
    justifyContent: 'start',
    maxWidth: 'none',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
  },
  icon: { fontSize: '28px', width: '28px', height: '28px' },
  reset: { justifySelf: 'start', color: tokens.colorNeutralForeground3 },
  // Fluent sets these lines solid, which cuts the marks of Vietnamese letters.
  hint: { lineHeight: tokens.lineHeightBase200 },
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    marginTop: 'auto',
    paddingTop: tokens.spacingVerticalL,
  },
  version: {
    marginInlineStart: 'auto',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the program is, and the ways to begin. */
export function StartActions(props: { readonly actions: FileActions; readonly version: string }) {
  const { actions } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { showHelp, showSettings } = useWindowParts();
  const hasSample = useHasSample();
  const ways = [
    { name: 'create', icon: <DocumentAddRegular />, run: actions.create },
    { name: 'open', icon: <FolderOpenRegular />, run: actions.open },
    { name: 'sample', icon: <BookOpenRegular />, run: actions.openSample },
  ] as const;
  return (
    <>
      <div className={styles.brand}>
        <AppMark size={40} />
        <h1 className={styles.name}>{t('app.name')}</h1>
      </div>
      <p className={styles.tagline}>{t('start.tagline')}</p>
      <div className={styles.actions}>
        {ways.map(({ name, icon, run }, index) => (
          <CompoundButton
            key={name}
            icon={{ children: icon, className: styles.icon }}
            appearance={index === 0 ? 'primary' : 'secondary'}
            className={styles.action}
            secondaryContent={{ children: t(`start.${name}Hint`), className: styles.hint }}
            onClick={run}
          >
            {t(`start.${name}`)}
          </CompoundButton>
        ))}
        {hasSample && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.reset}
            icon={<ArrowResetRegular />}
            title={t('start.resetSampleHint')}
            onClick={actions.resetSample}
          >
            {t('start.resetSample')}
          </Button>
        )}
      </div>
      <div className={styles.foot}>
        <Button
          appearance="subtle"
          size="small"
          icon={<QuestionCircleRegular />}
          title={t('help.open')}
          onClick={showHelp}
        >
          {t('help.name')}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<SettingsRegular />}
          title={t('settings.open')}
          onClick={showSettings}
        >
          {t('settings.heading')}
        </Button>
        <span className={styles.version}>{t('start.version', { version: props.version })}</span>
      </div>
    </>
  );
}
