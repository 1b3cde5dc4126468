/** Day and time on the clock of this machine, "2026-09-14T15:42", of a time with zone. */
export function localMoment(at: string): string {
  const time = new Date(at);
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join('-');
  return `${day}T${[time.getHours(), time.getMinutes()].map(twoDigits).join(':')}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
