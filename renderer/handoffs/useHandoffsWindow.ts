import { useMemo, useState } from 'react';

import { useReceive } from './returns/useReceive.ts';
import type { Receiving } from './returns/useReceive.ts';
import { startOfHandoffs } from './handoffsView.ts';
import type { HandoffsView } from './handoffsView.ts';
import { isWaiting, useReturns } from './useReturns.ts';
import type { Returns } from './useReturns.ts';

/** What the window around its screens knows of handing out and taking back. */
export interface HandoffsWindow {
  readonly view: HandoffsView;
  readonly change: (part: Partial<HandoffsView>) => void;
  readonly returns: Returns;
  /** Returned files that nobody has looked at. */
  readonly waiting: number;
  readonly receiving: Receiving;
}

/** `show` brings the screen to the front, if it is not shown already. */
export function useHandoffsWindow(isShown: boolean, show: () => void): HandoffsWindow {
  const [view, setView] = useState(startOfHandoffs);
  const returns = useReturns(isShown);
  const change = (part: Partial<HandoffsView>): void => setView((now) => ({ ...now, ...part }));
  const receiving = useReceive((first) => {
    show();
    change({ tab: 'returns', returned: first, isSending: false });
  });
  const waiting = useMemo(() => returns.list.filter(isWaiting).length, [returns.list]);
  return { view, change, returns, waiting, receiving };
}
