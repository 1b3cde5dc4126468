import { Temporal } from 'temporal-polyfill';

/** An event that takes a whole day. */
export interface DayEvent {
  /** The same for the same thing in every file, so that reading one again changes, not doubles. */
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** Whole days before it, on which to be reminded; null: no reminder. */
  readonly remindDays: number | null;
}

export interface IcsOptions {
  readonly name: string;
  /** When the file was made, ISO 8601 with zone. */
  readonly at: string;
}

const producer = '-//Dau Viec//Dau Viec//VI';
/** Octets of a line without its end (RFC 5545, 3.1). */
const lineOctets = 75;

/** An iCalendar file of these events (RFC 5545). */
export function icsFile(events: readonly DayEvent[], { name, at }: IcsOptions): string {
  const stamp = utcStamp(at);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${producer}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: DayEvent, stamp: string): string[] {
  const { uid, day, summary, description, category, remindDays } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basicDay(day)}`,
    // The end of an event of whole days is the day after it.
    `DTEND;VALUE=DATE:${basicDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString())}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    `CATEGORIES:${escapeText(category)}`,
    'TRANSP:TRANSPARENT',
    ...(remindDays === null ? [] : alarmLines(summary, remindDays)),
    'END:VEVENT',
  ];
}

function alarmLines(summary: string, days: number): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:-P${days}D`,
    'END:VALARM',
  ];
}

/** Text of a property: marks that mean something in the file stand behind a backslash. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/gu, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Breaks a long line between letters, never within one; what goes on begins with a space. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > lineOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function basicDay(day: string): string {
  return day.replaceAll('-', '');
}

function utcStamp(at: string): string {
  const utc = Temporal.Instant.from(at).toString({ smallestUnit: 'second' });
  return utc.replace(/[-:]/gu, '');
}
