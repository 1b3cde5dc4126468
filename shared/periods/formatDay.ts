/**
 * A day as official papers write it: a leading zero for days below 10 and for January and February,
 * none for the other months: "30/6/2020", "05/02/2020" (domain.md 2.3).
 */
export function formatDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
