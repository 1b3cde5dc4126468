/** What a grid is given that is for reading only. */
export const readOnlyGrid = {
  layout: null,
  addedRowId: null,
  isHeading: () => false,
  applyEdit: <Row>(row: Row): Row => row,
  joinFields: (edit: never): never => edit,
  dragging: null,
  onEdit: () => Promise.resolve(false),
  onLayout: nothing,
  onFold: nothing,
  mayEdit: () => false,
} as const;

function nothing(): void {
  // Nothing of how the table is looked at is kept.
}
