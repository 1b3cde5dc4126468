/** Sizes in pixels that the style sheet and the measuring of rows share; see cellContent.module.css. */
export const cellMetrics = {
  fontSize: 13,
  lineHeight: 18,
  paddingInline: 8,
  paddingBlock: 8,
  indent: 16,
  foldWidth: 20,
  chipFontSize: 12,
  chipLineHeight: 17,
  chipPaddingInline: 8,
  chipPaddingBlock: 1,
  chipGap: 2,
  /** The sign in front of doubtful words. */
  chipSignWidth: 16,
  /** The sign in front of a status, with the gap behind it. */
  signWidth: 14,
  sparkWidth: 72,
  asideGap: 16,
  border: 1,
  slack: 0.25,
  minRowHeight: 35,
} as const;
