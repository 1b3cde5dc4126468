import { useState } from 'react';

import type { Baseline } from '#shared/baselines/baseline.ts';

import { useAnswer } from '../app/useAnswer.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';

export interface ChosenBaseline {
  /** Newest first. */
  readonly all: readonly Baseline[];
  /** What the bars are compared with; null: with nothing. */
  readonly chosen: Baseline | null;
  readonly choose: (id: number | null) => void;
}

/** The issued version that bars are compared with: the newest, until another one is chosen or none. */
export function useChosenBaseline(): ChosenBaseline {
  const { revision } = useWorkbook();
  const answer = useAnswer('baselines', revision, (engine) => engine.baselines.list());
  const [id, choose] = useState<number | 'newest' | null>('newest');
  const all = answer.state === 'ready' ? answer.value : [];
  const chosen = id === 'newest' ? all[0] : all.find((baseline) => baseline.id === id);
  return { all, chosen: chosen ?? null, choose };
}
