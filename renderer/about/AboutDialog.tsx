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
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useHost } from '../app/host.ts';
import { useNotices } from '../app/notices.ts';
import { useEngine } from '../workbook/WorkbookProvider.tsx';
import { LicenceList } from './LicenceList.tsx';

const useStyles = makeStyles({
  surface: { width: '640px' },
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  what: { margin: 0, color: tokens.colorNeutralForeground2 },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 16px', margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, userSelect: 'text' },
  wide: { whiteSpace: 'nowrap', maxWidth: 'none' },
});

/** What the program is, what it is made of and by which licences. */
export function AboutDialog(props: { readonly version: string; readonly onClose: () => void }) {
  const { version, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { copyDiagnostics } = useHost();
  const { notify, showError } = useNotices();
  const versions = useVersions();

  function copy(): void {
    copyDiagnostics?.().then(
      () => notify({ text: t('app.about.diagnosticsCopied') }),
      (error: unknown) => showError(error),
    );
    onClose();
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('app.about.heading')}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={styles.what}>{t('app.about.what')}</p>
            <dl className={styles.facts}>
              <Fact name={t('app.about.version')}>{version}</Fact>
              <Fact name={t('app.about.versions')}>{versions}</Fact>
              <Fact name={t('app.about.licence')}>{t('app.about.licenceWords')}</Fact>
            </dl>
            <LicenceList />
          </DialogContent>
          <DialogActions>
            {copyDiagnostics !== null && (
              <Button className={styles.wide} onClick={copy}>
                {t('app.about.copyDiagnostics')}
              </Button>
            )}
            <Button autoFocus appearance="primary" onClick={onClose}>
              {t('app.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{props.name}</dt>
      <dd className={styles.value}>{props.children}</dd>
    </>
  );
}

/** Such as "Electron 45.4.1 · Chromium 146.0 · Node 24.21.0 · SQLite 3.50.4"; '' until it is known. */
function useVersions(): string {
  const engine = useEngine();
  const { showError } = useNotices();
  const [text, setText] = useState('');
  useEffect(() => {
    engine.app.versions().then(({ electron, chromium, node, sqlite }) => {
      const parts = [
        electron === null ? [] : `Electron ${electron}`,
        chromium === null ? [] : `Chromium ${chromium}`,
        `Node ${node}`,
        `SQLite ${sqlite}`,
      ];
      setText(parts.flat().join(' · '));
    }, showError);
  }, [engine, showError]);
  return text;
}
