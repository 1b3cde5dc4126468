import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { useEngine } from '../workbook/WorkbookProvider.tsx';
import { describeFailure } from './describeFailure.ts';
import { reportError } from './NoticesProvider.tsx';

const useStyles = makeStyles({
  bar: { margin: '12px' },
  words: { whiteSpace: 'normal', paddingBlock: '8px' },
});

/**
 * Stands where an answer should be: what went wrong, and a way to ask again unless what was pressed
 * is that way.
 */
export function AnswerFailed(props: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { error, onRetry } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const engine = useEngine();
  const failure = describeFailure(error, t);
  const isUnexplained = failure?.isExplained === false;
  useEffect(() => {
    if (isUnexplained) reportError(engine, error);
  }, [engine, error, isUnexplained]);
  return (
    <MessageBar intent="error" role="alert" className={styles.bar}>
      <MessageBarBody className={styles.words}>
        {failure?.text ?? t('errors.unexpected')}
      </MessageBarBody>
      {onRetry !== undefined && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t('history.retry')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
