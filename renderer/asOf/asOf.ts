import { createContext, use } from 'react';

import type { ReadStatus } from '#shared/tasks/deriveStatus.ts';

/** The day as of which status is told, everywhere in the window. */
export interface AsOf {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly isToday: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly readStatus: ReadStatus;
  /** Null: the plan's own day, or today, whatever day that is. */
  readonly setAsOf: (day: string | null) => void;
}

export const AsOfContext = createContext<AsOf | null>(null);

export function useAsOf(): AsOf {
  const asOf = use(AsOfContext);
  if (asOf === null) throw new Error('AsOfContext is missing above this component');
  return asOf;
}
