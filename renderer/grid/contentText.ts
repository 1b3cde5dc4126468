import type { CellContent } from './gridColumn.ts';

/** What a cell shows, in words, one block per line. */
export function contentText({ blocks }: CellContent): string {
  return blocks
    .map((block) =>
      block.kind === 'text' ? block.text : block.chips.map(({ text }) => text).join('; '),
    )
    .join('\n');
}
