import { cellMetrics as metrics } from './cellMetrics.ts';
import type { TextMeasures } from './contentHeight.ts';
import type { CellBlock, CellContent } from './gridColumn.ts';
import { textWidth } from './textLines.ts';
import type { MeasureText } from './textLines.ts';

/** Width of the cell in which the content needs no line more than it has paragraphs. */
export function contentWidth(content: CellContent, measures: TextMeasures): number {
  const { aside, fold, indent = 0, blocks } = content;
  const inner = Math.max(0, ...blocks.map((block) => blockWidth(block, measures)));
  return Math.ceil(
    inner +
      2 * metrics.paddingInline +
      metrics.slack +
      metrics.border +
      indent * metrics.indent +
      (fold === undefined ? 0 : metrics.foldWidth) +
      (aside === undefined ? 0 : measures.normal(aside) + metrics.asideGap),
  );
}

function blockWidth(block: CellBlock, measures: TextMeasures): number {
  if (block.kind === 'chips') {
    return Math.max(
      0,
      ...block.chips.map(({ text, isDoubtful }) => {
        const around = 2 * metrics.chipPaddingInline + (isDoubtful ? metrics.chipSignWidth : 0);
        return longestLine(text, measures.chip) + around + 1;
      }),
    );
  }
  if (block.kind === 'spark') return metrics.sparkWidth;
  const measure = block.tone === 'strong' ? measures.strong : measures.normal;
  return longestLine(block.text, measure) + (block.sign === undefined ? 0 : metrics.signWidth);
}

function longestLine(text: string, measure: MeasureText): number {
  return Math.max(...text.split('\n').map((line) => textWidth(line, measure)));
}
