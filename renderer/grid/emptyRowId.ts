/** The row behind the last one, where a new record is typed or pasted; the plan has no such row. */
export const emptyRowId = 'empty-row';
