import { readFileSync } from 'node:fs';

import { decodeLegacyText } from '#shared/text/legacyText.ts';
import { hasLabelledData, labelledPath } from '#tests/labelledData.ts';

import type { Tally } from './labels.ts';
import type { ScoreLine } from './scoreTable.ts';

export interface LegacyScore {
  readonly texts: Tally;
  readonly encodings: Tally;
  readonly misses: readonly string[];
}

interface LabelledCell {
  readonly text: string;
  readonly font: string | null;
  /** Null: cannot be told, and makes no difference. */
  readonly encoding: string | null;
  readonly expected: string;
}

/** Cells in old encodings, each by itself. */
export function scoreLegacy(): ReadonlyMap<string, LegacyScore> {
  if (!hasLabelledData) return new Map();
  const cells = JSON.parse(readFileSync(labelledPath('legacy.json'), 'utf8')) as LabelledCell[];
  const judged = cells.map((cell) => ({ cell, got: decodeLegacyText(cell.text, cell.font) }));
  const told = judged.filter(({ cell }) => cell.encoding !== null);
  const isRight = ({ cell, got }: (typeof judged)[number]) => got.text === cell.expected;
  const isTold = ({ cell, got }: (typeof judged)[number]) => got.encoding === cell.encoding;
  const misses = judged
    .filter((one) => !isRight(one) || (one.cell.encoding !== null && !isTold(one)))
    .map(
      ({ cell, got }) => `${cell.text}: ${cell.expected}, but got ${got.text} (${got.encoding})`,
    );
  return new Map([
    [
      'legacy',
      {
        texts: { right: judged.filter(isRight).length, of: judged.length },
        encodings: { right: told.filter(isTold).length, of: told.length },
        misses,
      },
    ],
  ]);
}

/** Old encodings against texts that people typed in both. */
export function legacyLines(): ScoreLine[] {
  return [...scoreLegacy()].map(([name, { texts, encodings, misses }]) => ({
    name,
    tallies: { '  texts   ': texts, '  encodings': encodings },
    misses,
  }));
}
