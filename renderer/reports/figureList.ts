import { createContext, use } from 'react';

import type { LineChoice } from '#shared/reports/lineChoice.ts';
import type { ReportOrder } from '#shared/reports/report.ts';

/** A figure whose tasks are asked for: where it stands, which it counts, and what it is called. */
export interface FigureList {
  readonly source:
    | { readonly type: 'now'; readonly order: ReportOrder }
    | { readonly type: 'frozen'; readonly id: number };
  readonly choice: LineChoice;
  readonly name: string;
}

/** Shows the tasks that a figure counts. */
export type ShowFigure = (figure: Pick<FigureList, 'choice' | 'name'>) => void;

export const ShowFigureContext = createContext<ShowFigure | null>(null);

export function useShowFigure(): ShowFigure {
  const show = use(ShowFigureContext);
  if (show === null) throw new Error('ShowFigureContext is missing above this component');
  return show;
}
