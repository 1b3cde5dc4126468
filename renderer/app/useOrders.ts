import { useEffect, useLayoutEffect, useRef } from 'react';

import type { WindowOrder } from '#shared/contract/desktopBridge.ts';

import { useHost } from './host.ts';
import { isDialogOpen } from './useShortcuts.ts';

/** What a part of the window does when the menu bar asks for it; not behind a dialog. */
export function useOrders(orders: Partial<Record<WindowOrder, () => void>>): void {
  const { onOrder } = useHost();
  const latest = useRef(orders);
  useLayoutEffect(() => {
    latest.current = orders;
  });
  useEffect(
    () =>
      onOrder((order) => {
        if (!isDialogOpen()) latest.current[order]?.();
      }),
    [onOrder],
  );
}
