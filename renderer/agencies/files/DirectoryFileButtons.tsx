import { ToolbarButton } from '@fluentui/react-components';
import { ArrowExportLtrRegular } from '@fluentui/react-icons/svg/arrow-export-ltr';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { baseName, toFileName } from '../../app/fileDialog/fileName.ts';
import { useHost } from '../../app/host.ts';
import { useJob } from '../../app/job.ts';
import { useNotices } from '../../app/notices.ts';
import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';
import { useDirectoryImport } from './directoryImport.ts';

/** The directory comes from Excel and goes there. */
export function DirectoryFileButtons() {
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  const { why } = useMayEdit();
  const { choose } = useDirectoryImport();
  const save = useExport();
  return (
    <>
      <span className={styles.space} />
      <ToolbarButton
        className={styles.button}
        icon={<ArrowImportRegular />}
        disabledFocusable={why !== null}
        title={why ?? undefined}
        onClick={choose}
      >
        {t('agencies.import')}
      </ToolbarButton>
      <ToolbarButton className={styles.button} icon={<ArrowExportLtrRegular />} onClick={save}>
        {t('agencies.export')}
      </ToolbarButton>
    </>
  );
}

/** Asks for a place and writes the directory there. */
function useExport(): () => void {
  const { t } = useTranslation();
  const { chooseSavePath, showInFolder } = useHost();
  const { notify, showError } = useNotices();
  const runJob = useJob();

  async function save(): Promise<void> {
    const place = await chooseSavePath('spreadsheet', toFileName(t('agencies.exportName')));
    if (place === null) return;
    const file = baseName(place.path);
    const done = await runJob(t('agencies.exporting', { file }), (engine, signal) =>
      engine.agencies.exportFile(place, { signal }),
    );
    if (done === null) return;
    const text = t('agencies.exported', { file });
    const run = (): void => void showInFolder?.(done.path).catch(showError);
    notify(
      showInFolder === null
        ? { text }
        : { text, action: { label: t('handoffScreen.showInFolder'), run } },
    );
  }

  return () => {
    save().catch(showError);
  };
}
