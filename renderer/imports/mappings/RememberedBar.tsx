import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { SavedMapping } from '#shared/imports/mapping.ts';

const useStyles = makeStyles({
  bar: {
    minHeight: '36px',
    borderRadius: 0,
    borderTopStyle: 'none',
    borderLeftStyle: 'none',
    borderRightStyle: 'none',
  },
});

/** Says that a table is read as one with the same header was before; the other way is one click away. */
export function RememberedBar(props: {
  readonly remembered: SavedMapping;
  readonly onUse: () => void;
  readonly onAnew: () => void;
}) {
  const { name } = props.remembered;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="singleline" className={styles.bar} role="status">
      <MessageBarBody>
        {name === null ? t('imports.remembered.words') : t('imports.remembered.named', { name })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" onClick={props.onUse}>
          {t('imports.remembered.use')}
        </Button>
        <Button size="small" onClick={props.onAnew}>
          {t('imports.remembered.anew')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
