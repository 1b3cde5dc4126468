import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** Asks whether the file that is there may be replaced. */
export function ReplaceQuestion(props: { readonly file: string; readonly onReplace: () => void }) {
  const { t } = useTranslation();
  return (
    <MessageBar intent="warning" role="alert">
      <MessageBarBody>{t('app.fileDialog.replaceQuestion', { file: props.file })}</MessageBarBody>
      <MessageBarActions>
        <Button autoFocus onClick={props.onReplace}>
          {t('app.fileDialog.replace')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
