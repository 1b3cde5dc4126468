/** What tasks are arranged by: their groups, and the outermost sections. */
export function fieldsOfTasks(
  tasks: readonly {
    readonly type: string;
    readonly parent: string | null;
    readonly title: string;
    readonly group: string | null;
  }[],
): string[] {
  const sections = tasks.flatMap(({ type, parent, title }) =>
    type === 'section' && parent === null && title !== '' ? [title] : [],
  );
  return [...new Set([...sections, ...tasks.flatMap(({ group }) => group ?? [])])];
}
