import type { CheckFile } from '#electron/damage/checkInProcess.ts';
import type { OpenerTools } from '#electron/workbook/workbookOpener.ts';

import { openerTools } from '../../../builders/openerTools.ts';
import type { Order } from './killProcess.ts';

/** What the real door takes, on the kind of disk that the order names. */
export function doorTools(
  { appDataFolder, storage }: Pick<Order, 'appDataFolder' | 'storage'>,
  onChecked: () => void = () => undefined,
): OpenerTools {
  const tools = openerTools(appDataFolder, { findStorage: () => ({ kind: storage }) });
  const check: CheckFile = async (path, signal) => {
    const found = await tools.backups.check(path, signal);
    onChecked();
    return found;
  };
  return { ...tools, backups: { ...tools.backups, check } };
}
