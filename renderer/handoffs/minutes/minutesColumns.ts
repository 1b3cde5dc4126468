import type { TFunction } from 'i18next';

import type { RegisterLine } from '#shared/handoffs/register.ts';
import type { ReturnSummary } from '#shared/handoffs/returnReview.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import type { CellBlock, GridColumn } from '../../grid/gridColumn.ts';
import { formatCount } from '../../ui/locale.ts';
import { lateWords } from '../register/packWords.ts';
import type { RegisterRound } from '../register/packWords.ts';
import { differenceWords } from '../returns/returnWords.ts';
import { formatMoment } from '../../ui/formatMoment.ts';

/** A returned file, or a pack of which nothing is back. */
export interface MinutesLine {
  readonly id: string;
  readonly round: number;
  readonly pack: RegisterLine;
  readonly summary: ReturnSummary | null;
}

export function minutesLines(
  rounds: readonly RegisterRound[],
  returns: readonly ReturnSummary[],
): MinutesLine[] {
  const byPack = Map.groupBy(returns, ({ pack }) => pack);
  return rounds.flatMap(({ number, packs }) =>
    packs.flatMap((pack): MinutesLine[] => {
      const files = byPack.get(pack.id) ?? [];
      return files.length === 0
        ? [{ id: `pack ${String(pack.id)}`, round: number, pack, summary: null }]
        : files.map((summary) => ({ id: String(summary.id), round: number, pack, summary }));
    }),
  );
}

export function minutesColumns(t: TFunction): GridColumn<MinutesLine, never>[] {
  const column = (
    field: keyof typeof widths,
    words: (line: MinutesLine) => string,
    tone: 'normal' | 'quiet' = 'normal',
  ): GridColumn<MinutesLine, never> => ({
    field,
    header: t(`handoffScreen.minutes.columns.${field}`),
    canHide: false,
    ...widths[field],
    content: (line) => ({ blocks: [text(words(line), tone)] }),
  });
  return [
    column('agency', ({ pack }) => pack.agencyName),
    column('round', ({ round }) => String(round)),
    column('file', ({ summary, pack }) => summary?.file ?? pack.file, 'quiet'),
    {
      ...column('received', () => ''),
      content: (line) => ({ blocks: [receivedBlock(line, t)] }),
    },
    column('differences', ({ summary }) => (summary === null ? '' : differenceWords(summary, t))),
    column('open', ({ summary }) =>
      summary === null || summary.counts.open === 0 ? '' : formatCount(summary.counts.open, t),
    ),
    column('merged', ({ summary }) =>
      summary?.merged == null ? '' : formatMoment(summary.merged.at),
    ),
  ];
}

const widths = {
  agency: { width: 190, grows: 3 },
  round: { width: 48 },
  file: { width: 160, grows: 2 },
  received: { width: 140, grows: 1 },
  differences: { width: 180, grows: 3 },
  open: { width: 116 },
  merged: { width: 144 },
} as const;

function text(words: string, tone: 'normal' | 'quiet'): CellBlock {
  return { kind: 'text', text: words, tone };
}

function receivedBlock({ summary }: MinutesLine, t: TFunction): CellBlock {
  if (summary === null) {
    const words = t('handoffScreen.minutes.notReceived');
    return { kind: 'text', text: words, tone: 'quiet', sign: 'open' };
  }
  const { receivedOn, lateDays } = summary;
  const late = lateDays === null ? '' : ` (${lateWords(lateDays, t)})`;
  return {
    kind: 'text',
    text: `${formatDay(receivedOn)}${late}`,
    tone: 'normal',
    sign: lateDays === null ? 'good' : 'soon',
  };
}
