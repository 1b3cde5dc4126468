import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { firstSettings } from '#shared/settings/settings.ts';
import type { Settings } from '#shared/settings/settings.ts';

import { useNotices } from '../app/notices.ts';
import type { Session } from '../app/session.ts';
import { PathLine } from '../ui/PathLine.tsx';
import { LookFields } from './LookFields.tsx';
import { NameField } from './NameField.tsx';
import { NoticesField } from './NoticesField.tsx';
import { SettingsSection } from './SettingsSection.tsx';

const useStyles = makeStyles({
  surface: { width: '620px' },
  content: { display: 'grid', gap: '20px', paddingBlock: '4px' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What the user sets for the program on this machine. Everything takes effect at once. */
export function SettingsDialog(props: {
  readonly session: Session;
  /** Shows the form of the open plan; null while none is open that may be edited. */
  readonly onEditPlan: (() => void) | null;
  readonly onClose: () => void;
}) {
  const { session, onEditPlan, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { showError } = useNotices();
  const { about } = useSyncExternalStore(session.subscribe, session.getState);
  const settings = about?.settings ?? firstSettings;

  function change(part: Partial<Settings>): void {
    session.saveSettings(part).catch(showError);
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('settings.heading')}</DialogTitle>
          <DialogContent className={styles.content}>
            <span className={styles.hint}>{t('settings.hint')}</span>
            <LookFields settings={settings} onChange={change} />
            <SettingsSection heading={t('settings.you')}>
              <NameField name={settings.userName} onChange={change} />
            </SettingsSection>
            <NoticesField isOn={settings.notifyDue} onChange={change} />
            <SettingsSection heading={t('settings.files')}>
              {about !== null && (
                <div>
                  <PathLine words={t('settings.backups')} path={about.backupFolder} />
                  <PathLine words={t('settings.log')} path={about.logFolder} />
                </div>
              )}
            </SettingsSection>
            <SettingsSection heading={t('settings.plan')}>
              <span className={styles.hint}>
                {t(onEditPlan === null ? 'settings.noPlan' : 'settings.planHint')}
              </span>
              {onEditPlan !== null && (
                <div>
                  <Button onClick={onEditPlan}>{t('app.plan.edit')}</Button>
                </div>
              )}
            </SettingsSection>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('app.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
