import { isPeriodKey } from '../periods/periodKey.ts';
import type { PeriodKey } from '../periods/periodKey.ts';
import { foldHeader } from './matchHeader.ts';
import { readTimeHeader } from './timeHeaders.ts';

/** What stands behind a time in the header of a table of phases that this program wrote. */
const partWords = [
  { part: 'weight', words: /^(.+) (?:ty trong|trong so)(?: %)?$/u },
  { part: 'done', words: /^(.+) da lam$/u },
] as const;

export interface PhaseColumn {
  readonly key: PeriodKey;
  readonly part: 'weight' | 'done';
}

/** "Quý I/2020 - tỷ trọng (%)", "Tháng 3/2020 - đã làm"; null: a header of something else. */
export function readPhaseColumn(header: string, planYear: number): PhaseColumn | null {
  const folded = foldHeader(header);
  for (const { part, words } of partWords) {
    const time = words.exec(folded)?.[1];
    const key = time === undefined ? null : (readTimeHeader([time], planYear)?.key ?? null);
    if (key !== null && isPeriodKey(key)) return { key, part };
  }
  return null;
}
