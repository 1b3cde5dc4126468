/** As much of a target's name as tells it from the others in a list of steps. */
const longest = 48;

/** The name of a target, or its beginning up to the end of a word. */
export function shortName(name: string): string {
  if (name.length <= longest) return name;
  const start = name.slice(0, longest + 1);
  const end = start.lastIndexOf(' ');
  return `${start.slice(0, end > 0 ? end : longest).trimEnd()}…`;
}
