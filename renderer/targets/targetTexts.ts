import { contentText } from '../grid/contentText.ts';
import { createTextIndex } from '../grid/search/textIndex.ts';
import type { TextIndex } from '../grid/search/textIndex.ts';
import type { TargetColumn } from './targetColumns.ts';
import type { TargetLine } from './targetLine.ts';

/** The words of targets as they are searched: as they are seen, numbers also as they are typed. */
export function createTargetTexts(columns: readonly TargetColumn[]): TextIndex<TargetLine> {
  // The running number is not searched: its digits would be found everywhere.
  const searched = columns.filter(({ isRowHeader = false }) => !isRowHeader);
  return createTextIndex<TargetLine>({
    fields: searched.map(({ field }) => field),
    texts: (line) =>
      searched.map((column) => {
        const shown =
          column.field === 'clause' ? (line.clause?.text ?? '') : contentText(column.content(line));
        const typed = column.editing?.text(line) ?? shown;
        return shown === typed ? shown : `${shown}; ${typed}`;
      }),
    part: ({ target }) => target,
    otherPart: ({ clause }) => clause,
  });
}
