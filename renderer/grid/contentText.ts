import type { CellContent, GridColumn } from './gridColumn.ts';

/** What a cell holds, in words, one block per line; not what follows from other rows. */
export function contentText({ blocks }: CellContent): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'chips') return [block.chips.map(({ text }) => text).join('; ')];
      return block.kind === 'text' && block.tone !== 'derived' ? [block.text] : [];
    })
    .join('\n');
}

/** What a cell is when it is copied: the words that an edit of it begins with. */
export function cellWords<Row, Fields>(row: Row, column: GridColumn<Row, Fields>): string {
  return column.editing?.text(row) ?? contentText(column.content(row));
}
