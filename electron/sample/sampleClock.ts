/** The time that the sample's steps bear: it stands still until it is set, and is then morning. */
export interface SampleClock {
  readonly now: () => string;
  /** `YYYY-MM-DD` */
  readonly setDay: (day: string) => void;
}

export function createSampleClock(firstDay: string): SampleClock {
  let day = firstDay;
  let minutes = 0;
  return {
    now() {
      minutes += 1;
      const [hour, minute] = [8 + Math.floor(minutes / 60), minutes % 60];
      return `${day}T${pad(hour)}:${pad(minute)}:00.000+07:00`;
    },
    setDay(next) {
      day = next;
      minutes = 0;
    },
  };
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
