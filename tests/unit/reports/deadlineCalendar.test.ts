import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { deadlineEvents } from '#shared/reports/calendar/deadlineEvents.ts';
import { escapeText, foldLine, icsFile } from '#shared/reports/calendar/icsFile.ts';
import { createStatusReader } from '#shared/tasks/deriveStatus.ts';

import { aTask } from '../../builders/records.ts';

const event = {
  uid: 't1@w1.dauviec',
  day: '2020-06-30',
  summary: 'Hạn NV-001: Sơ kết',
  description: 'Chủ trì: Sở Y tế\nSản phẩm: Báo cáo, tờ trình; phụ lục',
  category: 'Hạn nhiệm vụ',
  remindDays: 7,
};

test('a deadline is an event of a whole day with a reminder before it', () => {
  const file = icsFile([event], { name: 'Kế hoạch 2020', at: '2020-01-15T09:30:00.123+07:00' });
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dau Viec//Dau Viec//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Kế hoạch 2020',
    'BEGIN:VEVENT',
    'UID:t1@w1.dauviec',
    'DTSTAMP:20200115T023000Z',
    'DTSTART;VALUE=DATE:20200630',
    'DTEND;VALUE=DATE:20200701',
    'SUMMARY:Hạn NV-001: Sơ kết',
    // 75 octets, then what is left behind a space.
    'DESCRIPTION:Chủ trì: Sở Y tế\\nSản phẩm: Báo cáo\\, tờ trình\\',
    ' ; phụ lục',
    'CATEGORIES:Hạn nhiệm vụ',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Hạn NV-001: Sơ kết',
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('marks of the file format are escaped in words', () => {
  expect(escapeText('a\\b; c, d\r\ne\tf')).toBe('a\\\\b\\; c\\, d\\ne f');
});

test('long lines are broken at 75 octets between letters, and read together again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', 'ế', '—', '📅'), maxLength: 200 }),
      (line) => {
        const folded = foldLine(line).split('\r\n');
        for (const part of folded) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(folded.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(
          line,
        );
      },
    ),
  );
});

test('open tasks with a day are in the calendar, milestones for themselves', () => {
  const periodOf = (phrase: string) => parsePeriod(phrase, { year: 2020, issued: null });
  const tasks = [
    aTask({ id: 'late', code: 'NV-1', title: 'Một', period: 'Quý I/2020' }),
    aTask({ id: 'done', period: 'Quý I/2020', completedOn: '2020-02-01' }),
    aTask({ id: 'always', period: 'Thường xuyên' }),
    aTask({
      id: 'two',
      code: 'NV-2',
      title: 'Hai',
      period: 'Trình: 15/5/2020; Ban hành: 30/6/2020',
    }),
    aTask({ id: 'section', type: 'section' }),
  ];
  const readStatus = createStatusReader('2020-06-01');
  const events = deadlineEvents({
    ...{ workbookId: 'w1', tasks, periodOf, readStatus, nameOf: new Map(), remindDays: 7 },
  });
  expect(events.map(({ uid, day, summary }) => [uid, day, summary])).toEqual([
    ['late@w1.dauviec', '2020-03-31', 'Hạn NV-1: Một'],
    ['two-m1@w1.dauviec', '2020-05-15', expect.stringContaining('NV-2')],
    ['two@w1.dauviec', '2020-06-30', 'Hạn NV-2: Hai'],
  ]);
});
