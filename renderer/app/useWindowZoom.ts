import { useEffect, useSyncExternalStore } from 'react';

import { zooms } from '#shared/settings/settings.ts';

import { useHost } from './host.ts';
import { useNotices } from './notices.ts';
import type { Session } from './session.ts';
import { useOrders } from './useOrders.ts';

/** Draws the window in the size that the user set, and lets the menu bar change it. */
export function useWindowZoom(session: Session): void {
  const { setZoom } = useHost();
  const { showError } = useNotices();
  const { about } = useSyncExternalStore(session.subscribe, session.getState);
  const zoom = about?.settings.zoom ?? null;

  useEffect(() => {
    if (zoom !== null) setZoom(zoom);
  }, [setZoom, zoom]);

  function save(next: number | undefined): void {
    if (next !== undefined && next !== zoom) session.saveSettings({ zoom: next }).catch(showError);
  }

  const now = zoom ?? 100;
  useOrders({
    zoomIn: () => save(zooms.find((step) => step > now)),
    zoomOut: () => save(zooms.findLast((step) => step < now)),
    resetZoom: () => save(100),
  });
}
