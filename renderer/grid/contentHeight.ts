import { cellMetrics as metrics } from './cellMetrics.ts';
import type { CellBlock, CellContent, Chip } from './gridColumn.ts';
import { countLines, textWidth } from './textLines.ts';
import type { MeasureText } from './textLines.ts';

/** The fonts that cells are painted in. */
export interface TextMeasures {
  readonly normal: MeasureText;
  readonly strong: MeasureText;
  readonly chip: MeasureText;
}

/** Height that the content needs in a cell of this width, both with padding. */
export function contentHeight(
  content: CellContent,
  cellWidth: number,
  measures: TextMeasures,
): number {
  const width = Math.max(1, innerWidth(content, cellWidth, measures));
  const blocks = content.blocks.reduce(
    (height, block) => height + blockHeight(block, width, measures),
    0,
  );
  return blocks + 2 * metrics.paddingBlock;
}

function innerWidth(content: CellContent, cellWidth: number, { normal }: TextMeasures): number {
  const { aside, fold, indent = 0 } = content;
  return (
    cellWidth -
    2 * metrics.paddingInline -
    // Words are measured one by one, without what the browser puts between letters across them.
    metrics.slack -
    metrics.border -
    indent * metrics.indent -
    (fold === undefined ? 0 : metrics.foldWidth) -
    (aside === undefined ? 0 : normal(aside) + metrics.asideGap)
  );
}

function blockHeight(block: CellBlock, width: number, measures: TextMeasures): number {
  if (block.kind === 'chips') return chipsHeight(block.chips, width, measures.chip);
  if (block.kind === 'spark') return metrics.lineHeight;
  const measure = block.tone === 'strong' ? measures.strong : measures.normal;
  const signWidth = block.sign === undefined ? 0 : metrics.signWidth;
  return countLines(block.text, Math.max(1, width - signWidth), measure) * metrics.lineHeight;
}

/** Chips flow in rows like words; one that is wider than the cell breaks its own text. */
function chipsHeight(chips: readonly Chip[], width: number, measure: MeasureText): number {
  let height = 0;
  let rowHeight = 0;
  let used = 0;
  for (const chip of chips) {
    const around = 2 * metrics.chipPaddingInline;
    const sign = chip.isDoubtful ? metrics.chipSignWidth : 0;
    // One pixel more: browsers round the widths of boxes up.
    const wanted = Math.min(width, textWidth(chip.text, measure) + sign + around + 1);
    const lines = countLines(chip.text, Math.max(1, width - around), measure, sign);
    const chipHeight = lines * metrics.chipLineHeight + 2 * metrics.chipPaddingBlock;
    if (used > 0 && used + metrics.chipGap + wanted > width) {
      height += rowHeight + metrics.chipGap;
      rowHeight = 0;
      used = 0;
    }
    used += (used > 0 ? metrics.chipGap : 0) + wanted;
    rowHeight = Math.max(rowHeight, chipHeight);
  }
  return height + rowHeight;
}
