import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** Asks before corrections are lost. */
export function LeaveQuestion(props: {
  readonly file: string;
  /** Tables behind this one that would be left as well. */
  readonly others: number;
  readonly onStay: () => void;
  readonly onGo: () => void;
}) {
  const { file, others, onStay, onGo } = props;
  const { t } = useTranslation();
  return (
    <Dialog open modalType="alert" onOpenChange={onStay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('imports.leave.heading')}</DialogTitle>
          <DialogContent>
            {others === 0
              ? t('imports.leave.words', { file })
              : t('imports.leave.wordsQueue', { file, count: others })}
          </DialogContent>
          <DialogActions>
            <Button onClick={onGo}>{t('imports.leave.go')}</Button>
            <Button autoFocus appearance="primary" onClick={onStay}>
              {t('imports.leave.stay')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
