import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useNotices } from '../app/notices.ts';
import { useWorkbook, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { whyReadOnly } from './accessWords.ts';

/** Whether the user may edit the workbook now. */
export interface MayEdit {
  /** Why not, in one sentence; null when it may be edited. */
  readonly why: string | null;
  /** Asked before anything is changed: when it may not be, the user is told why. */
  readonly confirm: () => boolean;
}

export function useMayEdit(): MayEdit {
  const { t } = useTranslation();
  const store = useWorkbookStore();
  const { access } = useWorkbook();
  const { notify } = useNotices();
  const confirm = useCallback(() => {
    const text = whyReadOnly(store.getView().access, t);
    if (text !== null) notify({ text, tone: 'info' });
    return text === null;
  }, [notify, store, t]);
  return useMemo(() => ({ why: whyReadOnly(access, t), confirm }), [access, confirm, t]);
}
