/** Sizes in pixels that the style sheet and the measuring of rows share; see cellSheet.module.css. */
export const cellSizes = {
  fontSize: 13,
  lineHeight: 18,
  paddingInline: 8,
  paddingBlock: 6,
  border: 1,
  /** Of the names of the columns. */
  headHeight: 36,
  /** Of the numbers of the rows, with what a row means below or beside it. */
  gutterWidth: 92,
  /** Longer texts are shown whole when the pointer rests on them. */
  mostLines: 5,
  narrowest: 56,
  widest: 420,
} as const;
