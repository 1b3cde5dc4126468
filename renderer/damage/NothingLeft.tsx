import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { PathLine } from '../ui/PathLine.tsx';

const useStyles = makeStyles({
  box: { display: 'grid', gap: '12px', marginTop: '8px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { display: 'grid', gap: '6px', margin: 0, paddingLeft: '20px' },
});

/** What to do when the program has nothing to offer. */
export function NothingLeft(props: { readonly logFolder: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <h2 className={styles.heading}>{t('damage.nothing.heading')}</h2>
      <span>{t('damage.nothing.why')}</span>
      <ol className={styles.steps}>
        <li>{t('damage.nothing.keep')}</li>
        <li>{t('damage.nothing.other')}</li>
        <li>{t('damage.nothing.ask')}</li>
      </ol>
      <PathLine words={t('damage.nothing.logFolder')} path={props.logFolder} />
    </div>
  );
}
