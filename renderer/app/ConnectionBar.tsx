import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { ConnectionState } from './connect.ts';

const useStyles = makeStyles({ bar: { borderRadius: 0 } });

/** Stays on top of the window while the engine can't be reached; an empty line otherwise. */
export function ConnectionBar(props: { readonly state: ConnectionState }) {
  const { t } = useTranslation();
  const styles = useStyles();
  if (props.state !== 'lost') return <div />;
  return (
    <MessageBar intent="warning" role="alert" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t('app.connectionLost')}</MessageBarTitle> {t('app.connectionLostHint')}
      </MessageBarBody>
    </MessageBar>
  );
}
