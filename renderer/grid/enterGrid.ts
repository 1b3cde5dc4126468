/** Gives the keyboard to the first table in an element, as the Tab key would; false when there is none. */
export function enterGrid(root: HTMLElement): boolean {
  const guard = root.querySelector<HTMLElement>('.ag-tab-guard-top');
  guard?.focus();
  return guard !== null && root.contains(document.activeElement);
}
