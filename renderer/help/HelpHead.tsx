import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { FullScreenMaximizeRegular } from '@fluentui/react-icons/svg/full-screen-maximize';
import { FullScreenMinimizeRegular } from '@fluentui/react-icons/svg/full-screen-minimize';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { TextBulletListRegular } from '@fluentui/react-icons/svg/text-bullet-list';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '2px', padding: '8px 8px 8px 16px' },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What can be done with the guide as a whole; null: not now. */
export function HelpHead(props: {
  readonly isWide: boolean;
  readonly onContents: (() => void) | null;
  readonly onPrint: (() => void) | null;
  readonly onWide: () => void;
  readonly onClose: () => void;
}) {
  const { isWide } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <header className={styles.head}>
      <h2 className={styles.name}>{t('help.name')}</h2>
      <HeadButton
        words={t('help.contents')}
        icon={<TextBulletListRegular />}
        onClick={props.onContents}
      />
      <HeadButton words={t('help.print')} icon={<PrintRegular />} onClick={props.onPrint} />
      <HeadButton
        words={t(isWide ? 'help.narrow' : 'help.wide')}
        icon={isWide ? <FullScreenMinimizeRegular /> : <FullScreenMaximizeRegular />}
        onClick={props.onWide}
      />
      <HeadButton words={t('help.close')} icon={<DismissRegular />} onClick={props.onClose} />
    </header>
  );
}

function HeadButton(props: {
  readonly words: string;
  readonly icon: ReactElement;
  readonly onClick: (() => void) | null;
}) {
  const { words, icon, onClick } = props;
  return (
    <Tooltip content={words} relationship="label">
      <Button
        appearance="subtle"
        icon={icon}
        disabledFocusable={onClick === null}
        onClick={() => onClick?.()}
      />
    </Tooltip>
  );
}
