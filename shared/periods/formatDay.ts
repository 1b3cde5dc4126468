/**
 * A day as official papers write it: a leading zero for days below 10 and for January and February,
 * none for the other months: "30/6/2020", "05/02/2020" (domain.md 2.3).
 */
export function formatDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/**
 * From one day to another, the year once when both are in it: "15/3 – 30/6/2020". Where both are the
 * same, that day.
 */
export function formatDayRange(start: string, end: string): string {
  if (start === end) return formatDay(end);
  const first = formatDay(start);
  const isSameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${isSameYear ? first.slice(0, first.lastIndexOf('/')) : first} – ${formatDay(end)}`;
}
