import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { CutRegular } from '@fluentui/react-icons/svg/cut';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { ClipboardCommand } from '#shared/contract/desktopBridge.ts';

import { useHost } from '../../app/host.ts';
import { useNotices } from '../../app/notices.ts';
import type { GridMenuEntry } from '../gridMenu.ts';

const keysOf: Readonly<Record<ClipboardCommand, string>> = {
  cut: 'Ctrl+X',
  copy: 'Ctrl+C',
  paste: 'Ctrl+V',
};

const icons = { cut: <CutRegular />, copy: <CopyRegular />, paste: <ClipboardPasteRegular /> };

/** What every menu of a grid begins with: the clipboard, which the grid takes from and gives to. */
export function useClipboardMenu(): (isEditable: boolean) => readonly GridMenuEntry[] {
  const { t } = useTranslation();
  const { runClipboardCommand } = useHost();
  const { notify } = useNotices();
  return useCallback(
    (isEditable) => {
      const labels = { cut: t('grid.cut'), copy: t('grid.copy'), paste: t('grid.paste') };
      const commands: readonly ClipboardCommand[] = isEditable
        ? ['cut', 'copy', 'paste']
        : ['copy'];
      return commands.map((command) => ({
        key: command,
        label: labels[command],
        keys: keysOf[command],
        icon: icons[command],
        run() {
          void runClipboardCommand(command).then((isDone) => {
            if (isDone) return;
            notify({ text: t('grid.useKeys', { keys: keysOf[command] }), tone: 'info' });
          });
        },
      }));
    },
    [notify, runClipboardCommand, t],
  );
}
