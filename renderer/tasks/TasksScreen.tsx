/** Stands in until the grid is here. */
export function TasksScreen() {
  return null;
}
