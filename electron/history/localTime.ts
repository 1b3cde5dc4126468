/*
 * Times of the log on the clock of this machine. By Date: hundreds of steps are asked for at once, and
 * Temporal takes half a millisecond for each.
 */

/** Day and time, "2026-09-14T15:42", of a time with zone. */
export function localMoment(at: string): string {
  const time = new Date(at);
  return `${localDay(at)}T${[time.getHours(), time.getMinutes()].map(twoDigits).join(':')}`;
}

/** The day, "2026-09-14", of a time with zone. */
export function localDay(at: string): string {
  const time = new Date(at);
  return [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
